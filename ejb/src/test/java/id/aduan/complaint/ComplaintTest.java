package id.aduan.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.aduan.channel.ChannelKind;
import id.aduan.deadline.Allowance;
import id.aduan.deadline.Pause;
import id.aduan.deadline.WorkingCalendar;
import id.aduan.intake.RealOffices;
import id.aduan.shared.Clause;
import id.aduan.tenancy.ComplaintKind;
import id.aduan.tenancy.OfficeId;
import id.aduan.vault.ComplainantRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComplaintTest {

    private static final OfficeId OFFICE = RealOffices.named("kedopok");
    private static final WorkingCalendar CALENDAR =
            new RealOffices().office(OFFICE).calendar();

    /** Monday 23 November 2026, 09.00 in Probolinggo. */
    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

    private final Told told = new Told(MONDAY);

    private Complaint received() {
        var said = new Said("Antrean lama", "Antrean lama sekali", "", "", "", false, false);
        var taken = new Taken(ChannelKind.WALK_IN, MONDAY, MONDAY, "", "", "", "", false, true, "");
        return new Complaint(
                        new Registration(
                                UUID.randomUUID(),
                                OFFICE,
                                TrackingCode.random(new Random(1)),
                                2026,
                                said,
                                taken,
                                ComplaintKind.SERVICE,
                                false,
                                true,
                                null,
                                CALENDAR.due(MONDAY, new Allowance.WorkingDays(1)),
                                CALENDAR.due(MONDAY, new Allowance.Unlimited())),
                        told)
                .received();
    }

    private Complaint waiting() {
        var complaint = received();
        complaint.awaitSupplement(List.of("ktp"), MONDAY.plus(Duration.ofDays(30)), CALENDAR);
        return complaint;
    }

    private Complaint begun() {
        var complaint = received();
        complaint.accepted();
        complaint.begin();
        return complaint;
    }

    private Complaint answered() {
        var complaint = begun();
        complaint.answered(MONDAY);
        return complaint;
    }

    @Test
    void livesFromReceptionToItsArchive() {
        var complaint = answered();
        complaint.archived("odner 3/2026");
        complaint.closed("dijawab");
        assertThat(told.names()).containsExactly("Received", "Accepted", "Begun", "Answered", "Archived", "Closed");
        assertThat(complaint.ending()).isEqualTo(new Ending(MONDAY, MONDAY, "dijawab", "odner 3/2026"));
    }

    @Test
    void whatWaitsStandsStillUntilItIsComplete() {
        var complaint = waiting();
        assertThat(complaint.clocks().promise().standing()).isTrue();
        told.passes(Duration.ofDays(1));
        complaint.supplemented(CALENDAR);
        var waited = new Pause(MONDAY, MONDAY.plus(Duration.ofDays(1)), "Menunggu kelengkapan dari pelapor");
        assertThat(complaint.clocks().promise())
                .isEqualTo(CALENDAR.due(MONDAY, new Allowance.WorkingDays(1), List.of(waited)));
        complaint.accepted();
        assertThat(((ComplaintEvent.Accepted) told.last()).waits()).containsExactly(waited);
    }

    @Test
    void aSupplementInPartDoesNotLengthenTheWaiting() {
        var complaint = waiting();
        var until = complaint.waiting().until();
        told.passes(Duration.ofDays(3));
        complaint.awaitSupplement(List.of("alamat"), MONDAY.plus(Duration.ofDays(33)), CALENDAR);
        assertThat(complaint.waiting()).isEqualTo(new Waiting(List.of("alamat"), until));
        assertThat(complaint.clocks().waits().all()).hasSize(1);
    }

    @Test
    @Clause({"000:penerimaan-5", "001:penerimaan-5"})
    void whatWasNotWellFoundedMayBeJudgedAgain() {
        var complaint = received();
        complaint.awaitMerit(null, CALENDAR);
        complaint.dismiss(List.of("dasar-kuat"), MONDAY.plus(Duration.ofDays(30)), CALENDAR);
        complaint.awaitMerit(null, CALENDAR);
        complaint.admit();
        complaint.accepted();
        assertThat(told.names())
                .containsExactly(
                        "Received",
                        "MeritAwaited",
                        "MeritJudged",
                        "SupplementAwaited",
                        "MeritAwaited",
                        "MeritJudged",
                        "Accepted");
    }

    static Stream<Consumer<Complaint>> edits() {
        return Stream.of(
                c -> c.kindSetTo(ComplaintKind.OVERSIGHT),
                c -> c.urgent(true),
                Complaint::addedTo,
                c -> c.namedBy(new ComplainantRef(UUID.randomUUID()), true));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void noEditMovesItsClock(Consumer<Complaint> edit) {
        var complaint = begun();
        var before = complaint.clocks();
        told.passes(Duration.ofHours(3));
        edit.accept(complaint);
        assertThat(complaint.clocks()).isEqualTo(before);
    }

    @Test
    void onlyPausesMoveItsPromise() {
        var complaint = begun();
        var later = CALENDAR.due(MONDAY.plus(Duration.ofDays(1)), new Allowance.WorkingDays(1));
        var longer = CALENDAR.due(MONDAY, new Allowance.WorkingDays(5));
        assertThatThrownBy(() -> complaint.promiseReckoned(later)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> complaint.promiseReckoned(longer)).isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Consumer<Complaint>> movesAfterTheAnswer() {
        return Stream.of(
                c -> c.withdrawn("tidak jadi"),
                c -> c.answered(MONDAY),
                c -> c.rejected("bukan kewenangan"),
                Complaint::begin,
                Complaint::accepted,
                Complaint::lapsed);
    }

    @ParameterizedTest
    @MethodSource("movesAfterTheAnswer")
    void anAnsweredOneCanOnlyBeClosed(Consumer<Complaint> move) {
        var complaint = answered();
        assertThatThrownBy(() -> move.accept(complaint)).isInstanceOf(IllegalStateException.class);
        assertThat(complaint.state()).isEqualTo(ComplaintState.ANSWERED);
    }

    @Test
    void whatIsNotAnsweredCannotBeArchived() {
        var complaint = begun();
        assertThatThrownBy(() -> complaint.archived("odner")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoGivesANameIsUnnamedNoMore() {
        var complaint = received();
        complaint.namedBy(new ComplainantRef(UUID.randomUUID()), false);
        assertThat(complaint.unnamed()).isTrue();
        complaint.namedBy(new ComplainantRef(UUID.randomUUID()), true);
        assertThat(complaint.unnamed()).isFalse();
    }

    @Test
    void hasNoNumberBeforeItIsEntered() {
        assertThatThrownBy(() -> received().number()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void itsEventsTellNeitherWordsNorPeople() {
        var complaint = answered();
        complaint.closed("dijawab");
        assertThat(told.names()).isNotEmpty();
        assertThat(new ComplaintEvent.Received(
                                OFFICE.value(), complaint.id(), MONDAY, told.actor(), MONDAY, ChannelKind.WALK_IN)
                        .facts()
                        .toString())
                .doesNotContain("Antrean");
    }
}
