package id.aduan.tenancy;

/**
 * The four national kinds of what a citizen brings; set by an officer, proposed by the category.
 *
 * @source SP4N practice: berkadar pengawasan, tidak berkadar pengawasan, permintaan informasi, aspirasi
 */
public enum ComplaintKind {
    SERVICE,
    OVERSIGHT,
    INFORMATION,
    ASPIRATION
}
