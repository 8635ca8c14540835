package id.aduan.intake;

import static id.aduan.intake.Counter.receiptOf;
import static id.aduan.intake.Counter.said;
import static id.aduan.intake.Counter.siti;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.aduan.channel.ChannelKind;
import id.aduan.complaint.ComplaintRow;
import id.aduan.complaint.ComplaintState;
import id.aduan.complaint.RegisterQuery;
import id.aduan.tenancy.NoEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterDeskTest {

    private final Counter counter = new Counter("sooko");

    private UUID filed(String words) {
        return receiptOf(counter.files(
                        said(words, siti(), false, UUID.randomUUID().toString())))
                .complaint();
    }

    private List<ComplaintRow> page(@Nullable ComplaintState state, String words, @Nullable UUID after, int limit) {
        return counter.inTheBook(desk -> desk.page(counter.office, new RegisterQuery(state, words, after, limit)));
    }

    private static List<UUID> ids(List<ComplaintRow> rows) {
        return rows.stream().map(ComplaintRow::id).toList();
    }

    @Test
    void thatItIsAboutTheOfficeItselfIsReadByItsOfficers() {
        var words = "Diminta uang " + UUID.randomUUID();
        var said = new Submission(words, "", "", "", siti(), false, true, false, true, "", ChannelKind.WEB);
        var id = receiptOf(counter.files(said)).complaint();
        assertThat(counter.inTheBook(desk -> desk.open(counter.office, id))
                        .said()
                        .aboutOffice())
                .isTrue();
    }

    @Test
    void turnsPagesNewestFirstWithoutGapOrRepetition() {
        var filed = IntStream.range(0, 5).mapToObj(i -> filed("halaman " + i)).toList();
        var first = page(null, "", null, 3);
        var second = page(null, "", first.getLast().id(), 2);
        assertThat(ids(first)).isEqualTo(filed.reversed().subList(0, 3));
        assertThat(ids(second)).isEqualTo(filed.reversed().subList(3, 5));
    }

    @Test
    void findsWordsNumbersAndCodes() {
        var word = "kata" + Math.abs(UUID.randomUUID().getMostSignificantBits());
        var id = filed("Ada " + word + " di sini");
        var row = page(null, word, null, 10).getFirst();
        assertThat(row.id()).isEqualTo(id);
        assertThat(ids(page(null, row.number().toString(), null, 10))).containsExactly(id);
        assertThat(ids(page(null, row.code().value().toLowerCase(), null, 10))).containsExactly(id);
    }

    @Test
    void showsOneStateOnly() {
        var waiting = receiptOf(counter.files(said(
                        "tanpa nama", Reporter.NOBODY, true, UUID.randomUUID().toString())))
                .complaint();
        filed("bernama");
        assertThat(page(ComplaintState.AWAITING_MERIT, "", null, 100))
                .extracting(ComplaintRow::id, ComplaintRow::state)
                .contains(org.assertj.core.groups.Tuple.tuple(waiting, ComplaintState.AWAITING_MERIT))
                .allMatch(row -> row.toList().get(1) == ComplaintState.AWAITING_MERIT);
    }

    @Test
    void signsOfTheSearchLanguageDoNoHarm() {
        for (var words : List.of("'", "!&|()", "a:*", "\"", "-", "%_")) {
            assertThat(page(null, words, null, 5)).as(words).isNotNull();
        }
    }

    @Test
    void anotherOfficesComplaintIsNotHere() {
        var foreign = new Counter("kedopok");
        var id = filed("rahasia");
        assertThatThrownBy(() -> foreign.inTheBook(desk -> desk.open(foreign.office, id)))
                .isInstanceOf(NoEntry.class);
    }

    @Test
    void evidenceIsGivenOutOnTheRecord() throws IOException {
        var words = "Bukti tertulis".getBytes(StandardCharsets.UTF_8);
        var said = said("ada bukti", siti(), false, UUID.randomUUID().toString());
        var id = receiptOf(counter.files(said, new Upload("../bukti.txt", words)))
                .complaint();
        var listed =
                counter.inTheBook(desk -> desk.evidence(counter.office, id)).getFirst();
        var file = counter.inTheBook(desk -> desk.download(counter.office, listed.id()));
        assertThat(file.name()).isEqualTo("bukti.txt");
        assertThat(file.content().readAllBytes()).isEqualTo(words);
        assertThat(counter.announced.getLast().name()).isEqualTo("EvidenceOpened");
    }
}
