package id.aduan.vault;

import id.aduan.shared.Actor;
import id.aduan.shared.DomainEvent;
import id.aduan.shared.Nik;
import id.aduan.shared.Refusal;
import id.aduan.tenancy.Caller;
import id.aduan.tenancy.InScope;
import id.aduan.tenancy.NoEntry;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Settings;
import id.aduan.vault.RevealOutcome.NothingKnown;
import id.aduan.vault.RevealOutcome.ReasonMissing;
import id.aduan.vault.RevealOutcome.Revealed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Where officers ask who a complainant is, and where it is on record who asked. */
@Stateless
@InScope(InScope.Kind.OFFICE)
public class VaultDesk {

    private static final int SHORTEST_REASON = 10;
    private static final int MOST_CASES = 50;

    @Inject
    private Vault vault;

    @Inject
    private SealedIdentities identities;

    @Inject
    private VaultKeys keys;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private InstantSource clock;

    /**
     * Opens the identity of a complaint's reporter, on record. Refuses a reason of fewer than ten characters, and (NoEntry) an
     * officer whose post in this very office neither heads it nor receives complaints, whatever posts are held elsewhere.
     */
    @RolesAllowed({"vault-reader", "head-of-office"})
    public RevealOutcome reveal(OfficeId office, UUID complaint, DisclosureGround ground, String reason) {
        demandTrust(office);
        if (reason.strip().length() < SHORTEST_REASON) {
            return new ReasonMissing();
        }
        return identities
                .of(complaint)
                .map(SealedIdentity::ref)
                .map(ref -> new Opening(office, new ComplainantRef(ref), complaint, ground, reason.strip()))
                .map(vault::open)
                .<RevealOutcome>map(VaultDesk::shown)
                .orElseGet(NothingKnown::new);
    }

    /**
     * Complaints of this office whose reporter gave that NIK, newest first, at most fifty. Opens nothing. Effects: the
     * search is on record.
     */
    @RolesAllowed({"vault-reader", "head-of-office"})
    public List<UUID> sameNik(OfficeId office, String nik) {
        demandTrust(office);
        var hash = Traces.nik(nik, keys);
        List<UUID> found = hash == null ? List.of() : identities.complaintsByNik(hash, MOST_CASES);
        events.fire(new Sought(office.value(), clock.instant(), caller.actor(), found.size()));
        return found;
    }

    /** Who saw the identity of this complaint's reporter, in order. */
    @RolesAllowed({"officer", "head-of-office", "vault-reader"})
    public List<DisclosureRow> disclosures(OfficeId office, UUID complaint) {
        return identities.disclosures(complaint);
    }

    /** A realm role speaks of the person, not of the office: what counts is the post held in this one. */
    private void demandTrust(OfficeId office) {
        var positions = settings.office(office).positions();
        boolean trusted = caller.actor() instanceof Actor.Officer officer
                && positions.stream()
                        .filter(p -> p.head() || p.receives())
                        .anyMatch(p -> officer.holds(office.value(), p.key()));
        if (!trusted) {
            throw new NoEntry(Refusal.of("vault.not-trusted-here"));
        }
    }

    private static Revealed shown(Identity identity) {
        String nik =
                Nik.read(identity.nik()).map(Nik::masked).orElse(identity.nik().isEmpty() ? "" : "••••");
        return new Revealed(
                identity.name(), identity.address(), identity.phone(), identity.email(), nik, identity.document());
    }
}
