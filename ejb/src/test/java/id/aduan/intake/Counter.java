package id.aduan.intake;

import id.aduan.channel.ChannelKind;
import id.aduan.complaint.EvidenceStore;
import id.aduan.complaint.RegisterDesk;
import id.aduan.complaint.TrackingCode;
import id.aduan.complaint.TrackingDesk;
import id.aduan.infra.persistence.Wiring;
import id.aduan.infra.schema.TestDatabase;
import id.aduan.infra.storage.EvidenceFiles;
import id.aduan.shared.Actor;
import id.aduan.shared.DomainEvent;
import id.aduan.shared.Post;
import id.aduan.shared.Setting;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Scope;
import id.aduan.tenancy.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** An office's counter over the real database: its desks, its clock, what it announced. */
final class Counter {

    static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

    final RealOffices offices = new RealOffices();
    final List<DomainEvent> announced = new CopyOnWriteArrayList<>();
    final OfficeId office;

    private final Wiring wiring = new Wiring();
    private volatile Instant now = MONDAY;

    Counter(String name) {
        office = RealOffices.named(name);
        registerOffices();
        keysAndFiles();
        wiring.with(Settings.class, offices)
                .with(InstantSource.class, () -> now)
                .hearing(announced::add);
    }

    private static void registerOffices() {
        try (var connection = TestDatabase.started().superuser().getConnection();
                var insert = connection.prepareStatement("""
                        insert into office (id, name, version, open, changed_at) values (?, 'Kantor', 1, true, now())
                        on conflict do nothing
                        """)) {
            for (var id : RealOffices.all()) {
                insert.setString(1, id.value());
                insert.executeUpdate();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void keysAndFiles() {
        try {
            var directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "counters")), "c");
            System.setProperty(
                    Setting.EVIDENCE.key(), directory.resolve("bukti").toString());
            System.setProperty(
                    Setting.VAULT_KEYS.key(), directory.resolve("keys").toString());
            System.setProperty(Setting.VAULT_CREATE.key(), "true");
            wiring.with(EvidenceStore.class, new EvidenceFiles());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    Instant now() {
        return now;
    }

    Actor.Officer officer() {
        return holderOf("camat");
    }

    Actor.Officer holderOf(String position) {
        return new Actor.Officer("petugas", "Petugas", Set.of(new Post(office.value(), position)), Set.of("officer"));
    }

    <T> T atIntake(Function<IntakeDesk, T> deed) {
        return wiring.in(
                new Scope.SystemScope(office, "penerimaan"),
                new Actor.Citizen(),
                () -> deed.apply(wiring.of(IntakeDesk.class)));
    }

    <T> T asOfficer(Function<IntakeDesk, T> deed) {
        return as("camat", deed);
    }

    <T> T as(String position, Function<IntakeDesk, T> deed) {
        return wiring.in(
                new Scope.OfficeScope(office), holderOf(position), () -> deed.apply(wiring.of(IntakeDesk.class)));
    }

    <T> T inTheBook(Function<RegisterDesk, T> deed) {
        return wiring.in(new Scope.OfficeScope(office), officer(), () -> deed.apply(wiring.of(RegisterDesk.class)));
    }

    <T> T asCitizen(UUID complaint, Function<IntakeDesk, T> deed) {
        return wiring.in(
                new Scope.CitizenScope(office, complaint),
                new Actor.Citizen(),
                () -> deed.apply(wiring.of(IntakeDesk.class)));
    }

    <T> T tracking(UUID complaint, Function<TrackingDesk, T> deed) {
        return wiring.in(
                new Scope.CitizenScope(office, complaint),
                new Actor.Citizen(),
                () -> deed.apply(wiring.of(TrackingDesk.class)));
    }

    int sweep() {
        return wiring.in(
                new Scope.SystemScope(office, "supplement-sweep"),
                new Actor.Machine("supplement-sweep"),
                () -> wiring.of(SupplementDesk.class).endSome(office));
    }

    IntakeOutcome files(Submission said, Upload... files) {
        return atIntake(desk -> desk.receive(office, said, List.of(files)));
    }

    static Submission said(String text, Reporter reporter, boolean unnamed, String key) {
        return new Submission(text, "", "", "", reporter, unnamed, false, false, true, key, ChannelKind.WEB);
    }

    static Reporter siti() {
        return new Reporter("Siti", "Jl. Mawar 3", "0811-3202-060", "", "");
    }

    static TrackingCode codeOf(IntakeOutcome outcome) {
        return receiptOf(outcome).code();
    }

    static id.aduan.complaint.Receipt receiptOf(IntakeOutcome outcome) {
        return switch (outcome) {
            case IntakeOutcome.Registered r -> r.receipt();
            case IntakeOutcome.Incomplete i -> i.receipt();
            case IntakeOutcome.AwaitingMerit m -> m.receipt();
            case IntakeOutcome.Repeated r -> r.of();
            case IntakeOutcome.Refused r -> throw new AssertionError(r.refusal());
        };
    }
}
