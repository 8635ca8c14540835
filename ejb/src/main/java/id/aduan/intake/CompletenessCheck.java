package id.aduan.intake;

import id.aduan.channel.ChannelKind;
import id.aduan.complaint.Story;
import id.aduan.intake.Requirement.Asks;
import id.aduan.tenancy.IdentityPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether a complaint carries what its office asks for on that channel (meneliti kelengkapan berkas). What is missing
 * makes it wait; nothing makes it refused.
 *
 * @source Seed 000 and 001, Syarat and Penerimaan 4–5; seed 003, Persyaratan; seed 004, Persyaratan and 3.2
 */
record CompletenessCheck(Requirements requirements, IdentityPolicy policy, ChannelKind channel) {

    /**
     * @param missing in the order of the office's document
     * @param merit an officer judges whether the complaint is well founded before anything else is asked
     */
    record Verdict(List<Requirement> missing, boolean merit) {}

    /** A name, where the office wants one and its list does not say so. */
    static final Requirement IDENTITY =
            new Requirement("identitas", "identitas", Story.words("requirement.identity"), Asks.NAME, Set.of(), true);

    /** What may still be brought for a complaint that was not found well founded. */
    static final Requirement GROUNDS =
            new Requirement("dasar-kuat", "dasar-kuat", Story.words("requirement.grounds"), Asks.OTHER, Set.of(), true);

    private static final Set<Asks> OF_IDENTITY = Set.of(Asks.NAME, Asks.ADDRESS, Asks.CONTACT, Asks.IDENTITY_DOCUMENT);

    static boolean identity(Requirement requirement) {
        return OF_IDENTITY.contains(requirement.asks());
    }

    Verdict verdict(Brought brought) {
        return switch (policy) {
            case REQUIRED -> new Verdict(missing(brought, true), false);
            case REQUIRED_UNLESS_WELL_FOUNDED -> new Verdict(missing(brought, !brought.unnamed()), brought.unnamed());
            case FROM_CHANNEL -> new Verdict(missing(brought, !brought.contact() && !brought.unnamed()), false);
        };
    }

    private List<Requirement> missing(Brought brought, boolean identityToo) {
        var missing = new ArrayList<Requirement>();
        if (policy != IdentityPolicy.FROM_CHANNEL && identityToo && !brought.name() && nobodyAsksForName()) {
            missing.add(IDENTITY);
        }
        requirements.all().stream()
                .filter(Requirement::mandatory)
                .filter(r -> r.appliesTo(channel))
                .filter(r -> identityToo || !identity(r))
                .filter(r -> !carries(brought, r.asks()))
                .forEach(missing::add);
        return List.copyOf(missing);
    }

    private boolean nobodyAsksForName() {
        return requirements.all().stream()
                .noneMatch(r -> r.asks() == Asks.NAME && r.mandatory() && r.appliesTo(channel));
    }

    private static boolean carries(Brought brought, Asks asks) {
        return switch (asks) {
            case NAME -> brought.name();
            case ADDRESS -> brought.address();
            case CONTACT -> brought.contact();
            case IDENTITY_DOCUMENT -> brought.identityDocument();
            case EVIDENCE -> brought.evidence();
            // A complaint without words is not taken at all; what nobody but an officer can judge never makes it wait.
            case ACCOUNT, OTHER -> true;
        };
    }
}
