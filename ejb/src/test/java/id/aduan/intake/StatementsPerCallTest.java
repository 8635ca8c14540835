package id.aduan.intake;

import static id.aduan.intake.Counter.receiptOf;
import static id.aduan.intake.Counter.said;
import static id.aduan.intake.Counter.siti;
import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.complaint.RegisterQuery;
import id.aduan.infra.persistence.TestUnit;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many statements the register's own work takes in each call; what listens to it is counted where it lives. */
class StatementsPerCallTest {

    private final Counter counter = new Counter("sooko");

    private static long statements(Runnable deed) {
        return TestUnit.opened().statementsOf(deed);
    }

    private static Submission filing() {
        return said("Jalan rusak", siti(), false, UUID.randomUUID().toString());
    }

    private static Upload[] files(int how) {
        return IntStream.range(0, how)
                .mapToObj(i -> new Upload("a.txt", ("isi " + i + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8)))
                .toArray(Upload[]::new);
    }

    @Test
    void filingTakesSixAndOneMoreForAnyNumberOfFiles() {
        assertThat(statements(() -> counter.files(filing()))).isLessThanOrEqualTo(6);
        assertThat(statements(() -> counter.files(filing(), files(10)))).isLessThanOrEqualTo(7);
    }

    @Test
    void aSecondClickTakesThree() {
        var said = filing();
        counter.files(said);
        assertThat(statements(() -> counter.files(said))).isLessThanOrEqualTo(3);
    }

    @Test
    void followingTakesTwo() {
        var receipt = receiptOf(counter.files(filing()));
        assertThat(statements(() -> counter.tracking(receipt.complaint(), desk -> desk.follow(receipt.code()))))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void aPageOfTheBookTakesOne() {
        assertThat(statements(() -> counter.inTheBook(
                        desk -> desk.page(counter.office, new RegisterQuery(null, "jalan", null, 50)))))
                .isEqualTo(1);
    }

    @Test
    void aSheetTakesThree() {
        var id = receiptOf(counter.files(filing())).complaint();
        assertThat(statements(() -> counter.inTheBook(desk -> desk.open(counter.office, id))))
                .isLessThanOrEqualTo(3);
    }
}
