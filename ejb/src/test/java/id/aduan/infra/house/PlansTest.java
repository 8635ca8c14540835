package id.aduan.infra.house;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.channel.Claims;
import id.aduan.complaint.ComplaintState;
import id.aduan.complaint.Complaints;
import id.aduan.complaint.Receipt;
import id.aduan.complaint.RegisterDesk;
import id.aduan.complaint.RegisterQuery;
import id.aduan.complaint.TrackingDesk;
import id.aduan.correspondence.FollowUpDesk;
import id.aduan.handling.WorklistDesk;
import id.aduan.infra.persistence.Plans;
import id.aduan.infra.persistence.Plans.Plan;
import id.aduan.infra.schema.TestDatabase;
import id.aduan.oversight.RegencyDesk;
import id.aduan.shared.Actor;
import id.aduan.tenancy.Scope;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every list and lookup of the desks is served by an index: its plan, read among thousands of complaints of two offices,
 * walks through no big table and sorts no office's whole register.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansTest {

    private static final int OF_ANOTHER = 9_000;
    private static final int OURS = 1_000;
    private static final Pattern BIG_TABLE_READ_THROUGH = Pattern.compile(
            "Seq Scan on (complaint|complaint_event|step_task|sop_run|tracking|outbox|follow_up|audit_entry)\\b");

    private BusyOffices busy;
    private OpenOffice ours;
    private Receipt receipt;

    @BeforeAll
    void twoOfficesAreBusy(@TempDir Path keys) throws SQLException {
        busy = new BusyOffices();
        var another = OpenOffice.of(keys, "kab-mojokerto", "kecamatan-sooko", "camat");
        busy.fill(another.files().complaint(), OF_ANOTHER);
        ours = OpenOffice.of(keys, "kota-mojokerto", "kecamatan-kranggan", "camat");
        receipt = ours.files();
        busy.fill(receipt.complaint(), OURS);
        busy.analyse();
    }

    @AfterAll
    void theyAreAsBefore() throws SQLException {
        busy.close();
    }

    private <T> List<Plan> officers(Supplier<T> call) {
        return sound(Plans.of(() -> ours.officer(call)));
    }

    private static List<Plan> sound(List<Plan> plans) {
        assertThat(plans).isNotEmpty().allSatisfy(plan -> assertThat(plan.plan())
                .as(plan.sql())
                .doesNotContainPattern(BIG_TABLE_READ_THROUGH));
        return plans;
    }

    /** The plan of the last statement that asks this. */
    private static String plan(List<Plan> plans, String asked) {
        return plans.stream()
                .filter(plan -> plan.sql().replaceAll("\\s+", " ").contains(asked))
                .map(Plan::plan)
                .reduce((a, b) -> b)
                .orElseThrow(() -> new AssertionError("Nobody asked " + asked + " in " + plans));
    }

    private List<Plan> page(ComplaintState state, String words) {
        var query = new RegisterQuery(state, words, null, 50);
        return officers(() -> ours.bean(RegisterDesk.class).page(ours.office(), query));
    }

    @Test
    void thePageOfTheRegisterIsReadInItsOrder() {
        assertThat(plan(page(null, ""), "from complaint"))
                .contains("complaint_newest")
                .doesNotContain("Sort");
    }

    @Test
    void thePageOfOneStateIsReadInItsOrder() {
        assertThat(plan(page(ComplaintState.IN_PROGRESS, ""), "state ="))
                .containsAnyOf("complaint_by_state", "complaint_newest")
                .doesNotContain("Sort");
    }

    @Test
    void aStateThatIsRareIsFoundByIt() {
        assertThat(plan(page(ComplaintState.CLOSED, ""), "state ="))
                .contains("complaint_by_state")
                .doesNotContain("Sort");
    }

    @Test
    void aNumberAndACodeAreLookedUp() {
        assertThat(plan(page(null, receipt.number().toString()), "register_no ="))
                .contains("complaint_office_register_year_register_no_key");
        assertThat(plan(page(null, receipt.code().value()), "tracking_code ="))
                .contains("complaint_office_tracking_code_key");
    }

    @Test
    void theDeskOfTodayIsReadInTheOrderOfItsTimes() {
        var plans = officers(() -> ours.bean(WorklistDesk.class).today(ours.office()));
        assertThat(plan(plans, "unnest")).contains("step_task_open").doesNotContain("step_task_due");
        assertThat(plan(plans, "<> all")).contains("step_task_open").doesNotContain("step_task_due");
        assertThat(plan(plans, "act_by<=")).contains("step_task_due").doesNotContain("Sort");
        assertThat(plan(plans, "join complaint"))
                .contains("step_task_pkey", "sop_run_pkey")
                .containsAnyOf("complaint_pkey", "complaint_newest");
    }

    @Test
    void aComplaintsSheetAndProgressAreReadByItsKeys() {
        var id = receipt.complaint();
        officers(() -> ours.bean(RegisterDesk.class).open(ours.office(), id));
        var plans = officers(() -> ours.bean(WorklistDesk.class).progress(ours.office(), id));
        assertThat(plan(plans, "from step_task")).contains("step_task_of");
    }

    @Test
    void aCitizenFollowsOneComplaintByItsKeys() {
        var plans = sound(Plans.of(
                () -> ours.citizen(receipt, () -> ours.bean(TrackingDesk.class).follow(receipt.code()))));
        assertThat(plan(plans, "from complaint_event")).contains("complaint_event_story");
        assertThat(plan(plans, "tracking_code=?")).contains("complaint_office_tracking_code_key");
    }

    @Test
    void whoseACodeIsIsLookedUp() throws SQLException {
        try (var connection = TestDatabase.started().app().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set aduan.code = '" + receipt.code() + "'");
            try (var row = statement.executeQuery(
                    "explain select office, complaint from tracking where code = '" + receipt.code() + "'")) {
                row.next();
                assertThat(row.getString(1)).contains("tracking_pkey");
            }
        }
    }

    @Test
    void theCourierFindsWhatIsDueAmongAllThatWasSent() {
        var longAgo = Instant.parse("1997-01-01T00:00:00Z");
        var plans = sound(Plans.of(() -> ours.bean(Claims.class).next(longAgo, Duration.ofMinutes(1))));
        assertThat(plan(plans, "update outbox")).contains("outbox_due");
    }

    @Test
    void whatIsToBeDoneBesidesIsReadInItsOrder() {
        var plans = officers(() -> ours.bean(FollowUpDesk.class).open(ours.office()));
        assertThat(plan(plans, "follow_up")).contains("follow_up_open").doesNotContain("Sort");
    }

    @Test
    void whoWaitedTooLongIsFoundWithoutReadingTheRegister() {
        var plans = officers(() -> ours.bean(Complaints.class).waitingUntil(OpenOffice.FRIDAY, 50));
        assertThat(plan(plans, "waits_until")).contains("complaint_waiting");
    }

    @Test
    void supervisionCountsTheWorkInHandAndReadsNothingElse() {
        var region = ours.office().region();
        var plans = sound(Plans.of(() -> ours.house()
                .in(new Scope.RegionScope(region), new Actor.Machine("uji"), () -> ours.bean(RegencyDesk.class)
                        .board(region))));
        assertThat(plan(plans, "from complaint")).contains("complaint_open");
    }
}
