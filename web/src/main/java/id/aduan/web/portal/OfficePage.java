package id.aduan.web.portal;

import id.aduan.channel.Channel;
import id.aduan.channel.ChannelKind;
import id.aduan.deadline.Allowance;
import id.aduan.onboarding.DirectoryDesk;
import id.aduan.onboarding.OfficeSheet;
import id.aduan.shared.PhoneNumber;
import id.aduan.sop.Procedure;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.Region.Signpost;
import id.aduan.web.facts.OfficeFacts;
import id.aduan.web.ui.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
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
    private OfficeFacts facts;

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
        var where = !channel.usable() ? channel.printed() : facts.link(channel).isEmpty() ? facts.address(channel) : "";
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

    public List<Procedure> procedures() {
        return sheet().procedures();
    }
}
