package id.aduan.complaint;

import id.aduan.deadline.Pause;
import id.aduan.shared.Refusal;
import id.aduan.tenancy.InScope;
import id.aduan.tenancy.NoEntry;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reporter follows a complaint by its tracking code, and may withdraw it. */
@Stateless
@InScope(InScope.Kind.CITIZEN)
public class TrackingDesk {

    private static final int LONGEST_REASON = 1000;

    @Inject
    private Complaints complaints;

    @Inject
    private Instance<AnswerSource> answers;

    @Inject
    private Instance<PauseSource> pauses;

    @PermitAll
    public TrackedCase follow(TrackingCode code) {
        var c = complaints.byCode(code).orElseThrow(NoEntry::notHere);
        return new TrackedCase(
                c.number(),
                c.code(),
                c.office(),
                c.state(),
                c.state().key(),
                c.taken().channel(),
                c.said().category(),
                c.taken().receivedAt(),
                c.clocks().promise(),
                c.clocks().notice(),
                pausesOf(c.id()),
                told(c.id()),
                c.waiting().missing(),
                Optional.ofNullable(c.waiting().until()).filter(u -> c.state() == ComplaintState.AWAITING_SUPPLEMENT),
                c.open(),
                c.allows(ComplaintMove.WITHDRAW),
                answerOf(c),
                Optional.ofNullable(c.ending().closedAt()));
    }

    /** Ends the complaint at its reporter's wish, until it is answered. The reason may be empty. */
    @PermitAll
    public WithdrawOutcome withdraw(TrackingCode code, String reason) {
        var known = complaints.byCode(code).orElseThrow(NoEntry::notHere);
        var complaint = complaints.locked(known.id());
        if (!complaint.allows(ComplaintMove.WITHDRAW)) {
            return new WithdrawOutcome.TooLate(Refusal.of("withdraw-too-late"));
        }
        var words = PlainText.of(reason, LONGEST_REASON);
        complaint.withdrawn(words);
        complaints.tell(complaint, "withdrawn", Story.words("withdrawn"), words);
        return new WithdrawOutcome.Withdrawn();
    }

    private List<TrackedCase.Line> told(UUID complaint) {
        return complaints.story(complaint).stream()
                .filter(StoryLine::told)
                .map(line -> new TrackedCase.Line(line.at(), line.words()))
                .toList();
    }

    private List<Pause> pausesOf(UUID complaint) {
        return pauses.stream().flatMap(p -> p.pauses(complaint).stream()).toList();
    }

    private Optional<AnswerSource.Answer> answerOf(Complaint complaint) {
        return complaint.ending().answeredAt() == null
                ? Optional.empty()
                : answers.stream()
                        .flatMap(a -> a.answer(complaint.id()).stream())
                        .findFirst();
    }
}
