package id.aduan.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.channel.ChannelKind;
import id.aduan.complaint.Receipt;
import id.aduan.handling.Completion;
import id.aduan.handling.HandlingDesk;
import id.aduan.handling.HandlingOutcome;
import id.aduan.handling.OpenStep;
import id.aduan.handling.Steps;
import id.aduan.infra.house.TestHouse;
import id.aduan.intake.IntakeDesk;
import id.aduan.intake.IntakeOutcome;
import id.aduan.intake.Reporter;
import id.aduan.intake.Submission;
import id.aduan.intake.Transcript;
import id.aduan.onboarding.TestTenants;
import id.aduan.shared.Actor;
import id.aduan.shared.Post;
import id.aduan.tenancy.OfficeId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Walks a complaint of one of the project's offices through the real desks, by officers of its positions. */
public final class LetterWalk {

    public static final Instant FRIDAY = Instant.parse("2026-11-20T02:00:00Z");
    public static final String TEXT = "Data Anda sudah kami perbaiki pada 20 November 2026.";

    private final TestHouse house;
    private final OfficeId office;
    private Receipt receipt;

    /** @param keys where the vault of this walk keeps its keys */
    public LetterWalk(Path keys, String region, String slug) {
        this(keys, house -> TestTenants.open(house, region, slug));
    }

    /** @param tenant puts the office into force */
    LetterWalk(Path keys, Function<TestHouse, OfficeId> tenant) {
        System.setProperty("aduan.vault.keys", keys.resolve("keys.json").toString());
        System.setProperty("aduan.vault.create", "true");
        house = new TestHouse(FRIDAY);
        office = tenant.apply(house);
    }

    public TestHouse house() {
        return house;
    }

    public OfficeId office() {
        return office;
    }

    public UUID complaint() {
        return receipt.complaint();
    }

    public Receipt receipt() {
        return receipt;
    }

    public ReplyDesk desk() {
        return house.bean(ReplyDesk.class);
    }

    /** An officer writes it down. */
    public IntakeOutcome record(String position, ChannelKind channel, Reporter reporter) {
        return record(position, channel, reporter, false);
    }

    public IntakeOutcome record(String position, ChannelKind channel, Reporter reporter, boolean unnamed) {
        var said = new Submission(
                "Nama saya salah tertulis pada surat keterangan.",
                "",
                "",
                "",
                reporter,
                unnamed,
                false,
                false,
                true,
                UUID.randomUUID().toString(),
                channel);
        var taken = new Transcript(said, FRIDAY, "", "", "", true, "", null, true, false);
        IntakeOutcome outcome = by(position, () -> house.bean(IntakeDesk.class).record(office, taken, List.of()));
        receipt = switch (outcome) {
            case IntakeOutcome.Registered registered -> registered.receipt();
            case IntakeOutcome.Incomplete incomplete -> incomplete.receipt();
            case IntakeOutcome.AwaitingMerit awaiting -> awaiting.receipt();
            case IntakeOutcome.Repeated repeated -> repeated.of();
            case IntakeOutcome.Refused refused -> throw new AssertionError(refused);
        };
        return outcome;
    }

    /** Completes the open step, which is none of a letter. */
    public void handle(String position, String output) {
        HandlingOutcome outcome =
                by(position, () -> house.bean(HandlingDesk.class).complete(office, open(), Completion.of(output)));
        assertThat(outcome.refusal()).isEmpty();
    }

    /** The draft is handed in, or kept where the procedure has no step for it. */
    public UUID drafted(String position) {
        ReplyOutcome outcome = by(position, () -> desk().draft(office, complaint(), TEXT));
        assertThat(outcome).isInstanceOf(ReplyOutcome.Drafted.class);
        return ((ReplyOutcome.Drafted) outcome).letter();
    }

    public ReplyOutcome initialled(String position, UUID letter) {
        String read = sheet(position).bodyHash();
        return by(position, () -> desk().initial(office, letter, read));
    }

    public LetterSheet sheet(String position) {
        return by(position, () -> desk().open(office, complaint()));
    }

    public OpenStep step(String position) {
        return by(position, () -> house.bean(Steps.class).open(complaint()).orElseThrow());
    }

    public List<FollowUpRow> followUps(String position) {
        return by(position, () -> house.bean(FollowUpDesk.class).of(office, complaint()));
    }

    private UUID open() {
        return house.bean(Steps.class).open(complaint()).orElseThrow().task();
    }

    public <T> T by(String position, Supplier<T> call) {
        return house.as(officer(position, position), office, call);
    }

    public Actor officer(String user, String... positions) {
        Set<Post> posts = Arrays.stream(positions)
                .map(position -> new Post(office.value(), position))
                .collect(Collectors.toSet());
        return new Actor.Officer(user, user, posts, Set.of("officer"));
    }
}
