package id.aduan.infra.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.aduan.channel.ChannelKind;
import id.aduan.complaint.ComplaintRow;
import id.aduan.complaint.Receipt;
import id.aduan.complaint.RegisterDesk;
import id.aduan.complaint.RegisterQuery;
import id.aduan.handling.WorklistDesk;
import id.aduan.handling.WorklistRow;
import id.aduan.intake.IntakeDesk;
import id.aduan.intake.IntakeOutcome;
import id.aduan.intake.Reporter;
import id.aduan.intake.Submission;
import id.aduan.onboarding.TestTenants;
import id.aduan.shared.Actor;
import id.aduan.shared.Post;
import id.aduan.shared.Setting;
import id.aduan.tenancy.NoEntry;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Scope;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Offices and governments whose names begin alike each find their own complaint at every desk, and nobody else's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamesakesAtDesksTest {

    private static final List<String> NAMES = List.of(
            "mojokerto/mojokerto",
            "mojokerto/mojokerto-kota",
            "mojokerto/mojokert",
            "mojokerto-kota/mojokerto",
            "mojokerto-kota/mojokerto-kota",
            "mojokert/o-mojokerto",
            "kota-mojokerto/mojokerto");

    private final Map<OfficeId, Receipt> filed = new LinkedHashMap<>();
    private TestHouse house;

    @BeforeAll
    void eachHasOneComplaint(@TempDir Path folder) {
        System.setProperty(Setting.VAULT_KEYS.key(), folder.resolve("keys.json").toString());
        System.setProperty(Setting.VAULT_CREATE.key(), "true");
        house = new TestHouse(Instant.parse("2026-11-20T02:00:00Z"));
        NAMES.stream().map(OfficeId::of).forEach(office -> TestTenants.invented(house, folder, office));
        NAMES.stream().map(OfficeId::of).forEach(office -> filed.put(office, filed(office)));
    }

    @Test
    void theRegisterBookHoldsTheOwnComplaintOnly() {
        filed.forEach((office, receipt) -> assertThat(
                        officer(office, () -> house.bean(RegisterDesk.class).page(office, all(""))))
                .as(office.value())
                .extracting(ComplaintRow::id)
                .containsExactly(receipt.complaint()));
    }

    @Test
    void theDeskOfTodayHoldsTheOwnComplaintOnly() {
        filed.forEach((office, receipt) -> {
            var today = officer(office, () -> house.bean(WorklistDesk.class).today(office));
            assertThat(Stream.of(today.mine(), today.others()).flatMap(List::stream))
                    .as(office.value())
                    .extracting(WorklistRow::complaint)
                    .containsOnly(receipt.complaint());
        });
    }

    @Test
    void nobodyFindsAnothersComplaintByItsIdOrCode() {
        filed.forEach((office, own) -> filed.values().stream()
                .filter(receipt -> receipt != own)
                .forEach(foreign -> {
                    var desk = house.bean(RegisterDesk.class);
                    assertThat(officer(office, () -> desk.byCode(office, foreign.code())))
                            .isEmpty();
                    assertThat(officer(
                                    office,
                                    () -> desk.page(office, all(foreign.code().toString()))))
                            .isEmpty();
                    assertThatThrownBy(() -> officer(office, () -> desk.open(office, foreign.complaint())))
                            .isInstanceOf(NoEntry.class);
                }));
    }

    @Test
    void everyRegisterBeginsWithNumberOne() {
        assertThat(filed.values())
                .extracting(receipt -> receipt.number().toString())
                .containsOnly("0001/2026");
    }

    private Receipt filed(OfficeId office) {
        var reporter = new Reporter("Siti", "Jl. Mawar 3", "081200000000", "siti@contoh.invalid", "");
        var key = UUID.randomUUID().toString();
        var said = new Submission("Antrean", "", "", "", reporter, false, false, false, true, key, ChannelKind.WEB);
        var outcome = house.in(
                new Scope.SystemScope(office, "penerimaan"), new Actor.Citizen(), () -> house.bean(IntakeDesk.class)
                        .receive(office, said, List.of()));
        return ((IntakeOutcome.Registered) outcome).receipt();
    }

    private <T> T officer(OfficeId office, Supplier<T> call) {
        var posts = Set.of(new Post(office.value(), "staf"));
        return house.as(new Actor.Officer("staf", "Staf", posts, Set.of("officer")), office, call);
    }

    private static RegisterQuery all(String words) {
        return new RegisterQuery(null, words, null, 100);
    }
}
