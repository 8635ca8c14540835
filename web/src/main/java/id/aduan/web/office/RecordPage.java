package id.aduan.web.office;

import id.aduan.channel.ChannelKind;
import id.aduan.complaint.ComplaintSheet;
import id.aduan.complaint.RegisterDesk;
import id.aduan.complaint.TrackingCode;
import id.aduan.intake.PrintedRequirement;
import id.aduan.tenancy.Category;
import id.aduan.tenancy.ComplaintKind;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * /meja/catat: an officer writes down what came in. First the channel, because each asks for other things; it stands in
 * the address, as does the complaint that was just recorded.
 */
@Named
@RequestScoped
public class RecordPage {

    /** In the order in which they come in at a counter. */
    private static final List<ChannelKind> WAYS_IN = List.of(
            ChannelKind.WALK_IN,
            ChannelKind.PHONE,
            ChannelKind.WHATSAPP,
            ChannelKind.SMS,
            ChannelKind.LETTER,
            ChannelKind.WAITING_ROOM_BOX,
            ChannelKind.FAX,
            ChannelKind.EMAIL,
            ChannelKind.NATIONAL_LAPOR);

    @Inject
    private MyOffice office;

    @Inject
    private RegisterDesk register;

    @Inject
    private HttpServletRequest request;

    private Optional<ChannelKind> channel = Optional.empty();
    private Optional<ComplaintSheet> recorded = Optional.empty();

    @PostConstruct
    void arrive() {
        channel = WAYS_IN.stream()
                .filter(kind -> kind.name().equals(parameter("saluran")))
                .findFirst();
        recorded = TrackingCode.read(parameter("selesai"))
                .flatMap(code -> register.byCode(office.id(), code))
                .map(id -> register.open(office.id(), id));
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    public boolean isChosen() {
        return channel.isPresent();
    }

    public ChannelKind channel() {
        return channel.orElseThrow();
    }

    /** Spoken, not written: read back and signed for by the officer's tick. */
    public boolean isSpoken() {
        return !channel().written();
    }

    public boolean isAtCounter() {
        return channel().equals(ChannelKind.WALK_IN);
    }

    public boolean isNational() {
        return channel().equals(ChannelKind.NATIONAL_LAPOR);
    }

    /** All channels, those the office published first. */
    public List<ChannelKind> ways() {
        return WAYS_IN.stream()
                .sorted((one, other) -> Boolean.compare(published(other), published(one)))
                .toList();
    }

    public boolean published(ChannelKind kind) {
        return kind == ChannelKind.WALK_IN
                || office.sheet().channels().all().stream().anyMatch(channel -> channel.kind() == kind);
    }

    /** The office's own list of what a complaint on this channel must carry. */
    public List<PrintedRequirement> requirements() {
        return office.sheet().requirements().printedFor(channel());
    }

    /** Categories one may pick: the leaves. */
    public List<Category> categories() {
        var all = office.office().categories();
        return all.stream()
                .filter(one -> all.stream().noneMatch(child -> child.parent().equals(one.key())))
                .toList();
    }

    public List<ComplaintKind> kinds() {
        return Arrays.asList(ComplaintKind.values());
    }

    public Optional<ComplaintSheet> recorded() {
        return recorded;
    }

    /** The office's own rule: whether the one just recorded is to get a receipt unasked. */
    public boolean isReceiptDue() {
        boolean written = recorded.orElseThrow().row().channel().written();
        return office.office().reception().receipt().due(written);
    }

    /** What the one just recorded still lacks, in the office's words. */
    public List<PrintedRequirement> owed() {
        return office.sheet().requirements().printedOf(recorded.orElseThrow().missing());
    }
}
