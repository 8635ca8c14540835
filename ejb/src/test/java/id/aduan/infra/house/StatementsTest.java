package id.aduan.infra.house;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.complaint.TrackingDesk;
import id.aduan.correspondence.ReplyDesk;
import id.aduan.handling.Completion;
import id.aduan.handling.HandlingDesk;
import id.aduan.handling.WorklistDesk;
import id.aduan.infra.persistence.TestUnit;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many statements a desk call takes with everything that listens to it: the scope's own, which rides on the first, not
 * counted. A bound that is passed names an N+1 or a statement nobody needs.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsTest {

    private OpenOffice office;

    @BeforeAll
    void open(@TempDir Path keys) {
        office = OpenOffice.of(keys, "kota-mojokerto", "kecamatan-kranggan", "camat");
        office.files();
    }

    private static long statements(Runnable call) {
        return TestUnit.opened().statementsOf(call);
    }

    @Test
    void filingWithItsRunItsRecordAndItsNotices() {
        assertThat(statements(office::files)).isLessThanOrEqualTo(16);
    }

    @Test
    void theDeskOfTodayHoweverManyWait() {
        for (int i = 0; i < 5; i++) {
            office.files();
        }
        assertThat(statements(() ->
                        office.officer(() -> office.bean(WorklistDesk.class).today(office.office()))))
                .isLessThanOrEqualTo(6);
    }

    @Test
    void completingAStep() {
        var task = task(office.files().complaint());
        assertThat(statements(() -> office.officer(() ->
                        office.bean(HandlingDesk.class).complete(office.office(), task, Completion.of("Diterima")))))
                .isLessThanOrEqualTo(11);
    }

    private UUID task(UUID complaint) {
        return office.officer(() -> office.bean(WorklistDesk.class).today(office.office())).mine().stream()
                .filter(row -> row.complaint().equals(complaint))
                .findFirst()
                .orElseThrow()
                .taskId();
    }

    @Test
    void openingTheReply() {
        var complaint = office.files().complaint();
        assertThat(statements(
                        () -> office.officer(() -> office.bean(ReplyDesk.class).open(office.office(), complaint))))
                .isLessThanOrEqualTo(10);
    }

    @Test
    void following() {
        var receipt = office.files();
        assertThat(statements(() -> office.citizen(
                        receipt, () -> office.bean(TrackingDesk.class).follow(receipt.code()))))
                .isLessThanOrEqualTo(6);
    }
}
