package id.aduan.handling;

import id.aduan.shared.Actor;
import id.aduan.sop.Act;
import id.aduan.sop.Procedure;
import id.aduan.sop.Step;
import id.aduan.tenancy.OfficeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The steps of a case for those who do them on their own paper: letters, deliberations. Works in the caller's scope. */
@ApplicationScoped
public class Steps {

    /**
     * Completes the open step, if it is one of these acts and the caller's to do. A blank output becomes the printed
     * one. Effects: locks the complaint.
     */
    public HandlingOutcome complete(OfficeId office, UUID complaint, Set<Act> acts, Completion completion) {
        throw new UnsupportedOperationException();
    }

    /** What {@link #complete} would answer now, without doing it; empty where nothing stands against it. */
    public Optional<HandlingOutcome> against(OfficeId office, UUID complaint, Set<Act> acts) {
        throw new UnsupportedOperationException();
    }

    /**
     * Goes back from the open step to the latest one of that act that was done, because its work has to be done
     * again; the promise runs on. Refuses (outcome) whoever does not perform the open step.
     */
    public HandlingOutcome goBack(OfficeId office, UUID complaint, Act to, String why) {
        throw new UnsupportedOperationException();
    }

    /** The step the complaint stands at; empty before the procedure begins and after it ended. */
    public Optional<OpenStep> open(UUID complaint) {
        throw new UnsupportedOperationException();
    }

    /** Whether the officer holds the position of any step of this case, or acts for one who does. */
    public boolean performs(Actor.Officer officer, OfficeId office, UUID complaint) {
        throw new UnsupportedOperationException();
    }

    /** The position's title under which the caller does the open step: "Kepala Bidang", "Plh. Camat". */
    public String actingAs(Actor.Officer officer, OfficeId office, UUID complaint) {
        throw new UnsupportedOperationException();
    }

    /** The step after the open one, as far as it does not hang on a decision. */
    public Optional<Step> next(UUID complaint) {
        throw new UnsupportedOperationException();
    }

    /** The procedure the case keeps; empty before it begins. */
    public Optional<Procedure> procedure(UUID complaint) {
        throw new UnsupportedOperationException();
    }

    /** Whether the answer was given face to face, so that no letter follows. */
    public boolean answeredInPerson(UUID complaint) {
        throw new UnsupportedOperationException();
    }
}
