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
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
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

    public String trackingAddress() {
        return Setting.URL.value() + "/lacak/"
                + TrackingCode.read(receipt().code().toString()).orElseThrow();
    }

    public Instant now() {
        return clock.instant();
    }
}
