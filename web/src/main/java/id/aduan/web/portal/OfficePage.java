package id.aduan.web.portal;

import id.aduan.channel.Channel;
import id.aduan.channel.ChannelKind;
import id.aduan.deadline.Allowance;
import id.aduan.onboarding.DirectoryDesk;
import id.aduan.onboarding.OfficeSheet;
import id.aduan.shared.PhoneNumber;
import id.aduan.sop.Procedure;
import id.aduan.sop.Step;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.Position;
import id.aduan.tenancy.Region.Signpost;
import id.aduan.web.ui.StepView;
import id.aduan.web.ui.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** /kantor/{region}/{office}: everything an office published, so that poster, page and clock cannot differ. */
@Named
@RequestScoped
public class OfficePage {

    private static final int NOT_FOUND = 404;

    @Inject
    private DirectoryDesk directory;

    @Inject
    private Words words;

    private @Nullable OfficeSheet sheet;

    @PostConstruct
    void arrive() {
        var name = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("kantor", "");
        sheet = directory.resolve(name).flatMap(directory::sheet).orElse(null);
    }

    /** Answers 404 for an office that is not here; called before the page is drawn. */
    public void check() throws IOException {
        if (sheet == null) {
            var context = FacesContext.getCurrentInstance();
            context.getExternalContext().responseSendError(NOT_FOUND, "");
            context.responseComplete();
        }
    }

    public boolean isFound() {
        return sheet != null;
    }

    public OfficeSheet sheet() {
        if (sheet == null) {
            throw new IllegalStateException("There is no such office.");
        }
        return sheet;
    }

    public Office office() {
        return sheet().office();
    }

    public boolean isPromised() {
        return !(office().promise().answer() instanceof Allowance.Unlimited);
    }

    /** Ways in that a citizen can use or should know of; the web is offered by the page's own button. */
    public List<Channel> waysIn() {
        return sheet().channels().all().stream()
                .filter(c -> c.direction() != Channel.Direction.OUT)
                .filter(c -> c.kind() != ChannelKind.WEB || !c.usable())
                .toList();
    }

    /** Whether the notice after reception has a time. */
    public boolean isNoticeTimed() {
        var notice = office().reception().notice();
        return notice != null && !(notice.within() instanceof Allowance.Unlimited);
    }

    /** The promise as printed, where that says more than the time itself. */
    public String promiseNote() {
        var printed = office().promise().printed();
        return printed.equalsIgnoreCase(office().promise().answer().printed()) ? "" : printed;
    }

    /** The address as people read it: telephone numbers in groups, pages without their protocol. */
    public String address(Channel channel) {
        return PhoneNumber.read(channel.address())
                .map(PhoneNumber::display)
                .orElse(channel.address().replaceFirst("^https?://", ""));
    }

    public String icon(Channel channel) {
        return switch (channel.kind()) {
            case WHATSAPP -> "wa";
            case PHONE, SMS, FAX -> "telepon";
            case EMAIL, LETTER -> "surat";
            case WEB, NATIONAL_LAPOR -> "laman";
            case WAITING_ROOM_BOX -> "kotak";
            case WALK_IN -> "kantor";
        };
    }

    /** Where, when, and what to know about a way in; for one that cannot be used what the document says of it. */
    public String detail(Channel channel) {
        var where = !channel.usable() ? channel.printed() : link(channel).isEmpty() ? address(channel) : "";
        return Stream.of(where, channel.hours(), Objects.requireNonNullElse(channel.remark(), ""), doubt(channel))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT)
                        + part.substring(1).replaceFirst("\\.$", ""))
                .map(part -> part + ".")
                .collect(Collectors.joining(" "));
    }

    private String doubt(Channel channel) {
        return switch (channel.state()) {
            case USABLE -> "";
            case UNKNOWN -> words.get("portal.office.ways.unknown");
            case TO_BE_CONFIRMED -> words.get("portal.office.ways.unsure");
        };
    }

    /** The ways to somebody else, as people read them. */
    public List<String> ways(Signpost other) {
        return Stream.of(
                        way("phone", other.phone()),
                        way("whatsapp", other.whatsapp()),
                        way("sms", other.sms()),
                        way("email", other.email()),
                        way("address", other.address()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> way(String kind, String typed) {
        String shown = PhoneNumber.read(typed).map(PhoneNumber::display).orElse(typed);
        return typed.isEmpty() ? Optional.empty() : Optional.of(words.of("portal.office.signposts." + kind, shown));
    }

    public String link(Channel channel) {
        if (!channel.usable() || channel.address().isEmpty()) {
            return "";
        }
        return switch (channel.kind()) {
            case WHATSAPP -> "https://wa.me/" + channel.address().replace("+", "");
            case PHONE -> "tel:" + channel.address();
            case SMS -> "sms:" + channel.address();
            case EMAIL -> "mailto:" + channel.address();
            case WEB, NATIONAL_LAPOR ->
                channel.address().startsWith("http") ? channel.address() : "https://" + channel.address();
            case WALK_IN, WAITING_ROOM_BOX, LETTER, FAX -> "";
        };
    }

    /** Who performs a step, in words; the mark * tells that the document lost it. */
    public String performer(Step step) {
        var who =
                switch (step.performer().outside()) {
                    case OFFICE -> title(step.performer().position());
                    case CITIZEN -> "Masyarakat";
                    case PARTIES -> "Para pihak";
                };
        return step.performer().stated() ? who : who + "\u00a0*";
    }

    public boolean anyInferred(Procedure procedure) {
        return procedure.steps().stream().anyMatch(s -> !s.performer().stated());
    }

    public List<Procedure> procedures() {
        return sheet().procedures();
    }

    /** The procedure as a wall of bricks, nothing done and nothing to come. */
    public List<StepView> wall(Procedure procedure) {
        var widths =
                StepView.widths(procedure.steps().stream().map(OfficePage::time).toList());
        var wall = new ArrayList<StepView>();
        for (int i = 0; i < procedure.steps().size(); i++) {
            var step = procedure.steps().get(i);
            wall.add(new StepView(
                    i + 1, step.shortName(), step.standard().time(), StepView.State.PRINTED, widths.get(i)));
        }
        return wall;
    }

    private static @Nullable Duration time(Step step) {
        return switch (step.standard().allowance()) {
            case Allowance.WorkingTime t -> t.time();
            case Allowance.RoundTheClock t -> t.time();
            case Allowance.WorkingDays d -> Duration.ofDays(d.days());
            case Allowance.CalendarDays d -> Duration.ofDays(d.days());
            case Allowance.SameDay ignored -> Duration.ofDays(1);
            case Allowance.Immediately ignored -> null;
            case Allowance.Unlimited ignored -> null;
        };
    }

    private String title(String position) {
        return office().position(position).map(Position::title).orElse(position);
    }
}
