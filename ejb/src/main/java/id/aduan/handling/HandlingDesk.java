package id.aduan.handling;

import id.aduan.tenancy.InScope;
import id.aduan.tenancy.OfficeId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;

/** Where officers do the steps of a procedure, instruct, stop and start the clock. */
@Stateless
@RolesAllowed("officer")
@InScope(InScope.Kind.OFFICE)
public class HandlingDesk {

    /** Completes an open step. A step of a letter is refused here: it is done where the letter is. */
    public HandlingOutcome complete(OfficeId office, UUID task, Completion completion) {
        throw new UnsupportedOperationException();
    }

    /**
     * Completes the open step and those after it that happened at the same table, in order; stops at the first
     * refusal, which is the last outcome. What was done before it stays done.
     */
    public List<HandlingOutcome> completeTogether(OfficeId office, UUID complaint, List<Completion> completions) {
        throw new UnsupportedOperationException();
    }

    /** Instructs a position below; completes the open step where that is the instructing one. */
    public HandlingOutcome direct(OfficeId office, UUID complaint, Instruction instruction) {
        throw new UnsupportedOperationException();
    }

    /** Stops the clock for a reason the citizen can read. */
    public HandlingOutcome pause(OfficeId office, UUID complaint, PauseReason reason, String words) {
        throw new UnsupportedOperationException();
    }

    public HandlingOutcome resume(OfficeId office, UUID complaint) {
        throw new UnsupportedOperationException();
    }

    /** Completes an archiving step with the place of the paper: odner, cabinet, shelf. */
    public HandlingOutcome archive(OfficeId office, UUID task, String place) {
        throw new UnsupportedOperationException();
    }

    /** Records that the answer was given face to face, so that no letter follows and its steps are completed here. */
    public HandlingOutcome answerInPerson(OfficeId office, UUID complaint, String words) {
        throw new UnsupportedOperationException();
    }
}
