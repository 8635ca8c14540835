package id.aduan.handling;

import id.aduan.shared.PublicWords;
import id.aduan.tenancy.InScope;
import id.aduan.tenancy.NoEntry;
import id.aduan.tenancy.OfficeId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Where officers do the steps of a procedure, instruct, stop and start the clock. */
@Stateless
@RolesAllowed("officer")
@InScope(InScope.Kind.OFFICE)
public class HandlingDesk {

    @Inject
    private SopRuns runs;

    @Inject
    private CaseFiles files;

    @Inject
    private StepAttempts attempts;

    @Inject
    private CaseOrders orders;

    /**
     * Completes an open step. A step of a letter is refused here: it is done where the letter is. Refuses (NoEntry) a
     * task that is not in this house.
     */
    @RolesAllowed("officer")
    public HandlingOutcome complete(OfficeId office, UUID task, Completion completion) {
        UUID complaint = runs.complaintOf(task).orElseThrow(NoEntry::notHere);
        return files.locked(complaint)
                .map(held -> attempts.one(held, task, files.doer(office), completion))
                .orElseGet(HandlingOutcome.NothingOpen::new);
    }

    /**
     * Completes the open step and those after it that happened at the same table, in order; stops at the first
     * refusal, which is the last outcome. What was done before it stays done.
     */
    @RolesAllowed("officer")
    public List<HandlingOutcome> completeTogether(OfficeId office, UUID complaint, List<Completion> completions) {
        return files.locked(complaint)
                .map(held -> attempts.inOneGo(held, files.doer(office), completions))
                .orElseGet(() -> List.of(new HandlingOutcome.NothingOpen()));
    }

    /** Instructs a position below; completes the open step where that is the instructing one. */
    @RolesAllowed("officer")
    public HandlingOutcome direct(OfficeId office, UUID complaint, Instruction instruction) {
        return files.locked(complaint)
                .map(held -> orders.direct(held, files.doer(office), instruction))
                .orElseGet(HandlingOutcome.NothingOpen::new);
    }

    /** Stops the clock, with a reason the citizen reads. */
    @RolesAllowed("officer")
    public HandlingOutcome pause(OfficeId office, UUID complaint, PauseReason reason, PublicWords words) {
        return files.locked(complaint)
                .map(held -> orders.pause(held, files.doer(office), reason, words))
                .orElseGet(HandlingOutcome.NothingOpen::new);
    }

    /** Starts a stopped clock again; due times move by the time it stood. */
    @RolesAllowed("officer")
    public HandlingOutcome resume(OfficeId office, UUID complaint) {
        return files.locked(complaint)
                .map(held -> orders.resume(held, files.doer(office)))
                .orElseGet(HandlingOutcome.NothingOpen::new);
    }

    /**
     * Ends a complaint that cannot be followed up. The head alone decides so; the reporter reads ground and words.
     * Effects: the procedure stops, its open step is dropped.
     */
    @RolesAllowed("officer")
    public HandlingOutcome reject(OfficeId office, UUID complaint, RejectGround ground, PublicWords words) {
        return files.locked(complaint)
                .map(held -> orders.reject(held, files.doer(office), ground, words))
                .orElseGet(HandlingOutcome.NothingOpen::new);
    }

    /** Completes an archiving step with the place of the paper: odner, cabinet, shelf. */
    @RolesAllowed("officer")
    public HandlingOutcome archive(OfficeId office, UUID task, String place) {
        return complete(office, task, Completion.of(place));
    }

    /** Records that the answer was given face to face, so that no letter follows and its steps are completed here. */
    @RolesAllowed("officer")
    public HandlingOutcome answerInPerson(OfficeId office, UUID complaint, String words) {
        return files.locked(complaint)
                .map(held -> orders.answerInPerson(held, files.doer(office), words.strip()))
                .orElseGet(HandlingOutcome.NothingOpen::new);
    }
}
