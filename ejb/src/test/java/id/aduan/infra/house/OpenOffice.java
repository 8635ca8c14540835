package id.aduan.infra.house;

import id.aduan.channel.ChannelKind;
import id.aduan.complaint.Receipt;
import id.aduan.infra.persistence.Plans;
import id.aduan.infra.schema.TestDatabase;
import id.aduan.intake.IntakeDesk;
import id.aduan.intake.IntakeOutcome;
import id.aduan.intake.Reporter;
import id.aduan.intake.Submission;
import id.aduan.onboarding.TestTenants;
import id.aduan.shared.Actor;
import id.aduan.shared.Post;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Scope;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** One of the project's offices with every bean of the kernel, open for citizens and for the officer of one position. */
public record OpenOffice(TestHouse house, OfficeId office, String position) {

    public static final Instant FRIDAY = Instant.parse("2026-11-20T02:00:00Z");

    /** @param keys where the vault keeps its keys */
    public static OpenOffice of(Path keys, String region, String slug, String position) {
        System.setProperty("aduan.vault.keys", keys.resolve("keys.json").toString());
        System.setProperty("aduan.vault.create", "true");
        var house = new TestHouse(FRIDAY);
        house.give(DataSource.class, Plans.watching(TestDatabase.started().app()));
        return new OpenOffice(house, TestTenants.open(house, region, slug), position);
    }

    /** A citizen who has a telephone and e-mail files. */
    public Receipt files() {
        var reporter = new Reporter("Siti", "Jl. Mawar 3", "081200000000", "siti@contoh.invalid", "");
        var key = UUID.randomUUID().toString();
        var said = new Submission("Jalan rusak", "", "", "", reporter, false, false, false, true, key, ChannelKind.WEB);
        var outcome = house.in(
                new Scope.SystemScope(office, "penerimaan"), new Actor.Citizen(), () -> house.bean(IntakeDesk.class)
                        .receive(office, said, List.of()));
        return ((IntakeOutcome.Registered) outcome).receipt();
    }

    public <T> T officer(Supplier<T> call) {
        var posts = Set.of(new Post(office.value(), position));
        return house.as(new Actor.Officer("uji", "Uji", posts, Set.of("officer")), office, call);
    }

    public <T> T citizen(Receipt receipt, Supplier<T> call) {
        return house.in(new Scope.CitizenScope(office, receipt.complaint()), new Actor.Citizen(), call);
    }

    public <T> T bean(Class<T> type) {
        return house.bean(type);
    }
}
