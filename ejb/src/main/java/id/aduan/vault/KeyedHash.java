package id.aduan.vault;

/** A hash nobody can compute without the portal's own key, so that sixteen digits cannot be found by trying them all. */
interface KeyedHash {

    String of(String kind, String value);
}
