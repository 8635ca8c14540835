package id.aduan.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.complaint.ComplaintState;
import id.aduan.infra.house.OpenOffice;
import id.aduan.shared.Actor;
import id.aduan.shared.Post;
import id.aduan.tenancy.RegionId;
import id.aduan.tenancy.Scope;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What supervision counts, among whatever other tests left in the same register. */
class RegencyDeskTest {

    private static final RegionId REGION = new RegionId("kab-mojokerto");
    private static final RegionId ANOTHER = new RegionId("kota-mojokerto");

    private OpenOffice office;

    @BeforeEach
    void anOfficeThatPromisesTwoHours(@TempDir Path keys) {
        office = OpenOffice.of(keys, REGION.value(), "dispendukcapil", "operator");
    }

    @Test
    void countsWhatIsOpenAndDueTodayAndThenWhatIsOverdue() {
        var before = row(REGION);
        office.house().setClock(OpenOffice.FRIDAY.plus(Duration.ofDays(3)));
        var monday = row(REGION);
        office.house().setClock(OpenOffice.FRIDAY);
        office.files();

        var after = row(REGION);
        assertThat(after.open()).isEqualTo(before.open() + 1);
        assertThat(after.dueToday()).isEqualTo(before.dueToday() + 1);
        assertThat(after.overdue()).isEqualTo(before.overdue());
        assertThat(after.states().get(ComplaintState.IN_PROGRESS))
                .isEqualTo(before.states().getOrDefault(ComplaintState.IN_PROGRESS, 0L) + 1);
        office.house().setClock(OpenOffice.FRIDAY.plus(Duration.ofDays(3)));
        assertThat(row(REGION).overdue()).isEqualTo(monday.overdue() + 1);
    }

    @Test
    void listsOfficesWithoutWorkToo() {
        assertThat(board(REGION, REGION).offices())
                .extracting(row -> row.office().slug())
                .contains("dispendukcapil");
    }

    @Test
    void countsNothingOfAnotherRegionEvenWhereItIsAskedFor() {
        office.files();

        assertThat(board(ANOTHER, REGION).offices())
                .allSatisfy(row -> assertThat(row.open()).isZero());
    }

    private BoardRow row(RegionId region) {
        return board(region, region).offices().stream()
                .filter(row -> row.office().equals(office.office()))
                .findFirst()
                .orElseThrow();
    }

    private Board board(RegionId scope, RegionId asked) {
        var posts = Set.of(new Post(scope + "/admin-wilayah", "admin-wilayah"));
        var admin = new Actor.Officer("admin", "Admin", posts, Set.of("regency-admin"));
        return office.house().in(new Scope.RegionScope(scope), admin, () -> office.bean(RegencyDesk.class)
                .board(asked));
    }
}
