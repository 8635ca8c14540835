package id.aduan.web.office;

import id.aduan.vault.DisclosureGround;
import id.aduan.vault.DisclosureRow;
import id.aduan.vault.RevealOutcome;
import id.aduan.vault.VaultDesk;
import id.aduan.web.ui.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Opens a reporter's identity, on record, for this one showing: it is never in an address, a list or a session. */
@Named
@RequestScoped
public class IdentityForm {

    @Inject
    private OpenCase open;

    @Inject
    private MyOffice office;

    @Inject
    private VaultDesk vault;

    @Inject
    private Say say;

    private final Typed typed = new Typed();
    private Optional<RevealOutcome.Revealed> revealed = Optional.empty();

    public boolean isAllowed() {
        return office.isTrusted();
    }

    public List<DisclosureGround> grounds() {
        return List.of(DisclosureGround.values());
    }

    public void reveal() {
        var ground = Arrays.stream(DisclosureGround.values())
                .filter(known -> known.name().equals(typed.text("ground")))
                .findFirst();
        if (ground.isEmpty()) {
            say.wrongAt("identity:ground", "office.case.ground.required");
            return;
        }
        switch (vault.reveal(office.id(), open.id(), ground.get(), typed.text("why"))) {
            case RevealOutcome.Revealed shown -> revealed = Optional.of(shown);
            case RevealOutcome.ReasonMissing missing ->
                say.refusedAt("identity:why", missing.refusal().orElseThrow());
            case RevealOutcome.NothingKnown nothing ->
                say.refused(nothing.refusal().orElseThrow());
        }
    }

    /** Empty until opened in this very request. */
    public Optional<RevealOutcome.Revealed> revealed() {
        return revealed;
    }

    /** Who saw it before. */
    public List<DisclosureRow> readers() {
        return vault.disclosures(office.id(), open.id());
    }

    public Typed getTyped() {
        return typed;
    }
}
