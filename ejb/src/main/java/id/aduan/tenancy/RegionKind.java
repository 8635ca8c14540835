package id.aduan.tenancy;

/** The two kinds of local government an office can belong to: kabupaten and kota. */
public enum RegionKind {
    REGENCY,
    CITY
}
