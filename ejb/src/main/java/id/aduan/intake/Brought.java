package id.aduan.intake;

import id.aduan.vault.KnownContacts;

/** What a complaint carries so far, as yes and no only. */
record Brought(
        boolean unnamed, boolean name, boolean address, boolean contact, boolean identityDocument, boolean evidence) {

    static Brought by(Reporter reporter, boolean unnamed, boolean documentSeen, boolean evidence) {
        return new Brought(
                unnamed,
                !reporter.name().isEmpty(),
                !reporter.address().isEmpty(),
                reporter.reachable(),
                documentSeen,
                evidence);
    }

    static Brought known(KnownContacts known, boolean unnamed, boolean evidence) {
        return new Brought(
                unnamed, known.name(), known.address(), known.phone() || known.email(), known.document(), evidence);
    }
}
