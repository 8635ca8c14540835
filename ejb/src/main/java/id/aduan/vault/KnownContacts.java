package id.aduan.vault;

/** Which parts of an identity are known; that alone tells nobody who it is, so it is no disclosure. */
public record KnownContacts(
        boolean name, boolean address, boolean phone, boolean email, boolean nik, boolean document) {

    public static final KnownContacts NONE = new KnownContacts(false, false, false, false, false, false);

    static KnownContacts of(Identity identity) {
        return new KnownContacts(
                !identity.name().isEmpty(),
                !identity.address().isEmpty(),
                !identity.phone().isEmpty(),
                !identity.email().isEmpty(),
                !identity.nik().isEmpty(),
                !identity.document().isEmpty());
    }

    String letters() {
        return (name ? "n" : "")
                + (address ? "a" : "")
                + (phone ? "p" : "")
                + (email ? "e" : "")
                + (nik ? "k" : "")
                + (document ? "d" : "");
    }

    static KnownContacts read(String letters) {
        return new KnownContacts(
                letters.contains("n"),
                letters.contains("a"),
                letters.contains("p"),
                letters.contains("e"),
                letters.contains("k"),
                letters.contains("d"));
    }
}
