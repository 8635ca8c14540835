package id.aduan.web.office;

import id.aduan.handling.HandlingOutcome;
import id.aduan.shared.Refusal;
import id.aduan.web.ui.Addresses;
import id.aduan.web.ui.Say;
import id.aduan.web.ui.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** After a deed: says what became of it, and leads to a page that can be reloaded without doing it again. */
@RequestScoped
public class Deeds {

    @Inject
    private Say say;

    @Inject
    private Words words;

    @Inject
    private Addresses addresses;

    /** A refusal stays on the page with everything typed; what was done leads on. */
    void end(Optional<Refusal> refusal, String address, String done, Object... arguments) {
        if (refusal.isPresent()) {
            say.refused(refusal.get());
        } else {
            lead(address, done, arguments);
        }
    }

    void lead(String address, String done, Object... arguments) {
        say.doneNext(done, arguments);
        addresses.redirect(address);
    }

    void handled(HandlingOutcome outcome, String address) {
        if (outcome instanceof HandlingOutcome.Done(var next)) {
            lead(address, "office.done.next", next.activity(), next.performer());
        } else if (outcome instanceof HandlingOutcome.RunComplete) {
            lead(address, "office.done.complete");
        } else {
            end(outcome.refusal(), address, "office.done.noted");
        }
    }

    /** One sentence for the place on the page where something cannot be done. */
    String why(Refusal refusal) {
        return words.find("refusal." + refusal.code()).isPresent()
                ? words.refusal(refusal)
                : words.get("office.refused");
    }
}
