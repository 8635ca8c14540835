package id.aduan.vault;

import id.aduan.shared.Nik;
import id.aduan.tenancy.InScope;
import id.aduan.tenancy.OfficeId;
import id.aduan.vault.RevealOutcome.NothingKnown;
import id.aduan.vault.RevealOutcome.ReasonMissing;
import id.aduan.vault.RevealOutcome.Revealed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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

    /** Opens the identity of a complaint's reporter, on record. Refuses a reason of fewer than ten characters. */
    @RolesAllowed({"vault-reader", "head-of-office"})
    public RevealOutcome reveal(OfficeId office, UUID complaint, DisclosureGround ground, String reason) {
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

    /** Complaints of this office whose reporter gave that NIK, newest first, at most fifty; opens nothing. */
    @RolesAllowed({"vault-reader", "head-of-office"})
    public List<UUID> sameNik(OfficeId office, String nik) {
        var hash = Traces.nik(nik, keys);
        return hash == null ? List.of() : identities.complaintsByNik(hash, MOST_CASES);
    }

    /** Who saw the identity of this complaint's reporter, in order. */
    @RolesAllowed({"officer", "head-of-office", "vault-reader"})
    public List<DisclosureRow> disclosures(OfficeId office, UUID complaint) {
        return identities.disclosures(complaint);
    }

    private static Revealed shown(Identity identity) {
        String nik =
                Nik.read(identity.nik()).map(Nik::masked).orElse(identity.nik().isEmpty() ? "" : "••••");
        return new Revealed(
                identity.name(), identity.address(), identity.phone(), identity.email(), nik, identity.document());
    }
}
