package id.aduan.web.office;

import id.aduan.complaint.KindOutcome;
import id.aduan.complaint.RegisterDesk;
import id.aduan.handling.HandlingDesk;
import id.aduan.handling.Instruction;
import id.aduan.handling.PauseReason;
import id.aduan.handling.Progress;
import id.aduan.handling.RejectGround;
import id.aduan.tenancy.ComplaintKind;
import id.aduan.tenancy.Position;
import id.aduan.web.ui.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What else may be done with a complaint: instruct, stop and start its clock, answer face to face, name its kind, end it. */
@Named
@RequestScoped
public class CaseForms {

    /** A move that cannot be made now, with the sentence that says why. */
    public record Refused(Progress.Action action, String why) {}

    @Inject
    private OpenCase open;

    @Inject
    private MyOffice office;

    @Inject
    private HandlingDesk handling;

    @Inject
    private RegisterDesk register;

    @Inject
    private Deeds deeds;

    @Inject
    private Say say;

    private final Typed typed = new Typed();

    @PostConstruct
    void arrive() {
        typed.put("kind", open.sheet().row().kind().name());
    }

    /** Why not the rest. */
    public List<Refused> refused() {
        return open.isBegun()
                ? open.progress().moves().stream()
                        .filter(move -> !move.now())
                        .map(move -> new Refused(
                                move.action(), deeds.why(move.against().orElseThrow())))
                        .toList()
                : List.of();
    }

    /** Why the open step is not the reader's to complete; empty where it is, or where it is done on the letter. */
    public Optional<String> notMine() {
        return open.isBegun() && !isOnTheLetter()
                ? open.move(Progress.Action.COMPLETE)
                        .flatMap(Progress.Move::against)
                        .map(deeds::why)
                : Optional.empty();
    }

    /** The open step is done where the letter is. */
    public boolean isOnTheLetter() {
        return open.move(Progress.Action.COMPLETE)
                .flatMap(Progress.Move::against)
                .filter(refusal -> refusal.code().equals("handling.on-the-letter"))
                .isPresent();
    }

    /** Positions that may be instructed; the desk refuses those that are not below. */
    public List<Position> below() {
        return office.office().positions().stream()
                .filter(position -> !position.head())
                .toList();
    }

    public void direct() {
        var instruction = new Instruction(typed.text("to"), typed.text("words"));
        deeds.handled(handling.direct(office.id(), open.id(), instruction), open.address());
    }

    public List<PauseReason> reasons() {
        return Arrays.stream(PauseReason.values()).filter(PauseReason::byHand).toList();
    }

    public void pause() {
        reasons().stream()
                .filter(reason -> reason.name().equals(typed.text("reason")))
                .findFirst()
                .ifPresentOrElse(
                        reason -> deeds.handled(
                                handling.pause(office.id(), open.id(), reason, typed.told("pauseWords")),
                                open.address()),
                        () -> say.wrongAt("pause:reason", "office.case.reason.required"));
    }

    public void resume() {
        deeds.handled(handling.resume(office.id(), open.id()), open.address());
    }

    public void answerInPerson() {
        deeds.handled(handling.answerInPerson(office.id(), open.id(), typed.text("answer")), open.address());
    }

    public List<RejectGround> grounds() {
        return List.of(RejectGround.values());
    }

    public void reject() {
        grounds().stream()
                .filter(ground -> ground.name().equals(typed.text("rejectGround")))
                .findFirst()
                .ifPresentOrElse(
                        ground -> deeds.end(
                                handling.reject(office.id(), open.id(), ground, typed.told("rejectWords"))
                                        .refusal(),
                                open.address(),
                                "office.case.reject.done"),
                        () -> say.wrongAt("reject:rejectGround", "office.case.rejectGround.required"));
    }

    public List<ComplaintKind> kinds() {
        return List.of(ComplaintKind.values());
    }

    public void setKind() {
        var kind = kinds().stream()
                .filter(known -> known.name().equals(typed.text("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            return;
        }
        switch (register.setKind(office.id(), open.id(), kind.get(), typed.text("kindReason"))) {
            case KindOutcome.KindSet set -> deeds.lead(open.address(), "office.case.kindSet");
            case KindOutcome.Refused refused -> say.refused(refused.refusal());
        }
    }

    public Typed getTyped() {
        return typed;
    }
}
