package id.aduan.intake;

import id.aduan.channel.ChannelKind;
import id.aduan.complaint.EvidenceBook;
import id.aduan.complaint.PlainText;
import id.aduan.shared.Refusal;
import id.aduan.tenancy.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The few reasons for which a message is not taken at all; what an office's rules miss in it is not among them. */
@ApplicationScoped
class FilingCheck {

    private static final Duration AT_ONCE = Duration.ofMinutes(15);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final Settings settings;

    @Inject
    FilingCheck(Settings settings) {
        this.settings = settings;
    }

    FilingCheck() {
        this(null);
    }

    /** Empty where it is taken. */
    Optional<Refusal> refusal(Filing filing, int files) {
        return intake(filing)
                .or(() -> words(filing.said(), files))
                .or(() -> filing.said().reporter().against())
                .or(() -> time(filing))
                .or(() -> outsideId(filing));
    }

    private Optional<Refusal> intake(Filing filing) {
        if (!settings.openForIntake(filing.office())) {
            return refuse("office-closed", settings.office(filing.office()).name());
        }
        var category = filing.said().category();
        return category.isEmpty()
                        || settings.office(filing.office()).category(category).isPresent()
                ? Optional.empty()
                : refuse("unknown-category", category);
    }

    private static Optional<Refusal> words(Submission said, int files) {
        if (said.text().isEmpty()) {
            return refuse("text-missing");
        }
        int length = PlainText.length(said.text());
        if (length > Submission.LONGEST_TEXT) {
            return refuse("text-too-long", length, Submission.LONGEST_TEXT);
        }
        return files > EvidenceBook.MOST ? refuse("evidence-too-many", EvidenceBook.MOST) : Optional.empty();
    }

    private static Optional<Refusal> time(Filing filing) {
        Instant received = filing.taken().receivedAt();
        Instant now = filing.taken().registeredAt();
        if (received.isAfter(now.plus(CLOCKS_DIFFER))) {
            return refuse("received-in-future");
        }
        boolean late = received.isBefore(now.minus(AT_ONCE));
        return late && filing.taken().backdateReason().isEmpty() ? refuse("backdate-reason-missing") : Optional.empty();
    }

    /** What an officer copies from the national system is found again by its number there. */
    private static Optional<Refusal> outsideId(Filing filing) {
        var taken = filing.taken();
        boolean copied = taken.channel() == ChannelKind.NATIONAL_LAPOR
                && !taken.recordedBy().isEmpty();
        return copied && taken.outsideId().isEmpty() ? refuse("outside-id-missing") : Optional.empty();
    }

    private static Optional<Refusal> refuse(String code, Object... arguments) {
        return Optional.of(Refusal.of(code, arguments));
    }
}
