package id.aduan.vault;

import id.aduan.shared.Identifiers;
import id.aduan.tenancy.Caller;
import id.aduan.tenancy.NoEntry;
import id.aduan.tenancy.OfficeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Keeps identities sealed and opens them on the record. For the portal's own features; officers use {@link VaultDesk}.
 * Works in the transaction and scope of whoever calls.
 */
@ApplicationScoped
public class Vault {

    private final SealedIdentities identities;
    private final Sealer sealer;
    private final KeyedHash hash;
    private final Event<Disclosed> events;
    private final Caller caller;
    private final InstantSource clock;

    @Inject
    Vault(SealedIdentities identities, VaultKeys keys, Event<Disclosed> events, Caller caller, InstantSource clock) {
        this.identities = identities;
        this.sealer = keys;
        this.hash = keys;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    Vault() {
        this(null, null, null, null, null);
    }

    /** Seals an identity for one complaint of one office and gives the handle the rest of the portal keeps. */
    public ComplainantRef entrust(OfficeId office, UUID complaint, Identity identity) {
        var ref = Identifiers.next(clock);
        var kept = new SealedIdentity(ref, complaint, clock.instant());
        kept.hold(seal(office, complaint, identity), Traces.of(identity, hash), KnownContacts.of(identity));
        identities.add(kept);
        return new ComplainantRef(ref);
    }

    /** Adds what the person supplied later; what was known and is not told again stays. Discloses nothing. */
    public void amend(OfficeId office, UUID complaint, ComplainantRef ref, Identity more) {
        var kept = held(ref, complaint);
        var whole = unseal(office, kept).amendedBy(more);
        kept.hold(seal(office, complaint, whole), Traces.of(whole, hash), KnownContacts.of(whole));
    }

    /**
     * Opens an identity.
     *
     * <p>Effects: the disclosure is on record (row and event) before anything is answered; where it cannot be
     * written, this fails and nothing is shown. Refuses (NoEntry) a reference that is not in this house or belongs to
     * another complaint.
     */
    public Identity open(Opening opening) {
        var kept = held(opening.ref(), opening.complaint());
        var by = caller.actor();
        identities.record(new Disclosure(Identifiers.next(clock), opening, by, clock.instant()));
        events.fire(
                new Disclosed(opening.office().value(), opening.complaint(), clock.instant(), by, opening.ground()));
        return unseal(opening.office(), kept);
    }

    /** A keyed hash of words, by which the same message is known again although nobody can compute who sent it. */
    public String trace(String words) {
        return hash.of("message", words);
    }

    /** What is known of this person, as yes and no only; no disclosure. */
    public KnownContacts contacts(OfficeId office, ComplainantRef ref) {
        return identities.find(ref.value()).map(SealedIdentity::known).orElse(KnownContacts.NONE);
    }

    /** Seals again, with the key in force, what an older key sealed. Answers how many of at most {@code limit}. */
    int reseal(OfficeId office, int limit) {
        var old = identities.notSealedBy(sealer.currentKey(), limit);
        for (SealedIdentity kept : old) {
            kept.resealed(seal(office, kept.complaint(), unseal(office, kept)));
        }
        return old.size();
    }

    private SealedIdentity held(ComplainantRef ref, UUID complaint) {
        return identities
                .find(ref.value())
                .filter(kept -> kept.complaint().equals(complaint))
                .orElseThrow(NoEntry::notHere);
    }

    private Sealed seal(OfficeId office, UUID complaint, Identity identity) {
        return sealer.seal(IdentityBytes.of(identity), context(office, complaint));
    }

    private Identity unseal(OfficeId office, SealedIdentity kept) {
        return IdentityBytes.read(sealer.open(kept.sealed(), context(office, kept.complaint())));
    }

    /** Binds the ciphertext to its place: moved to another office or complaint it does not open. */
    private static byte[] context(OfficeId office, UUID complaint) {
        return ("identity " + office + " " + complaint).getBytes(StandardCharsets.UTF_8);
    }
}
