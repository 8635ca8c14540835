package id.aduan.web.portal;

import id.aduan.complaint.Receipt;
import id.aduan.complaint.TrackingCode;
import id.aduan.intake.IntakeDesk;
import id.aduan.intake.PrintedRequirement;
import id.aduan.onboarding.DirectoryDesk;
import id.aduan.onboarding.OfficeSheet;
import id.aduan.shared.Setting;
import id.aduan.web.ui.DueView;
import id.aduan.web.ui.Dues;
import id.aduan.web.ui.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** /tanda-terima/{code}: the sheet a citizen prints or photographs; it holds both numbers and no identity. */
@Named
@RequestScoped
public class ReceiptPage {

    @Inject
    private IntakeDesk intake;

    @Inject
    private DirectoryDesk directory;

    @Inject
    private CodeDoor door;

    @Inject
    private Dues dues;

    @Inject
    private Words words;

    @Inject
    private InstantSource clock;

    @Inject
    private HttpServletRequest request;

    private Optional<Receipt> receipt = Optional.empty();

    @PostConstruct
    void arrive() {
        receipt = door.open(request.getParameter("kode"), intake::receipt);
    }

    /** Answers 404 for a code that nobody holds. */
    public void check() throws IOException {
        if (receipt.isEmpty()) {
            door.notFound();
        }
    }

    public boolean isFound() {
        return receipt.isPresent();
    }

    public Receipt receipt() {
        return receipt.orElseThrow();
    }

    public OfficeSheet sheet() {
        return directory.sheet(receipt().office()).orElseThrow();
    }

    /** Just filed: the page says so. */
    public boolean isFresh() {
        return "ya".equals(request.getParameter("baru"));
    }

    public DueView promise() {
        return dues.plain(receipt().promise(), "", "");
    }

    public boolean isPromised() {
        return receipt().promise().due() != null;
    }

    public boolean isNoticed() {
        return receipt().notice().due() != null;
    }

    public List<PrintedRequirement> owed() {
        return receipt().missing().isEmpty() ? List.of() : intake.owed(receipt().code());
    }

    /** A message to oneself or to family, with the code and where it leads; opens in whatever the phone sends messages with. */
    public String messageAddress() {
        var message = words.of(
                "portal.receipt.message", sheet().office().name(), receipt().code(), trackingAddress());
        return "https://wa.me/?text="
                + URLEncoder.encode(message, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public String trackingAddress() {
        return Setting.URL.value() + "/lacak/"
                + TrackingCode.read(receipt().code().toString()).orElseThrow();
    }

    /** Key of the words that say where the complaint is now. */
    public String getNow() {
        return switch (receipt().state()) {
            case AWAITING_SUPPLEMENT -> "after.waiting";
            case AWAITING_MERIT -> "after.merit";
            default -> "after.today.text";
        };
    }

    public Instant printedAt() {
        return clock.instant();
    }
}
