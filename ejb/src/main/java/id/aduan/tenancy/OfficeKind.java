package id.aduan.tenancy;

/** What sort of office a tenant is: kecamatan, dinas (or badan), bagian of the secretariat. */
public enum OfficeKind {
    DISTRICT,
    AGENCY,
    SECRETARIAT_BUREAU
}
