package id.aduan.web.office;

import id.aduan.audit.AuditDesk;
import id.aduan.audit.AuditEntry;
import id.aduan.audit.Verification;
import id.aduan.vault.DisclosureRow;
import id.aduan.vault.VaultDesk;
import id.aduan.web.ui.Formats;
import id.aduan.web.ui.Say;
import id.aduan.web.ui.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** /meja/audit/{code}: the record of one complaint, link by link; /meja/rekam-jejak: whether anybody bent any of them. */
@Named
@RequestScoped
public class AuditPage {

    private static final int SHOWN_OF_HASH = 10;

    @Inject
    private OpenCase open;

    @Inject
    private MyOffice office;

    @Inject
    private AuditDesk audit;

    @Inject
    private VaultDesk vault;

    @Inject
    private Say say;

    @Inject
    private Formats formats;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private @Nullable List<AuditEntry> entries;

    public List<AuditEntry> entries() {
        if (entries == null) {
            entries = audit.entries(office.id(), open.id());
        }
        return entries;
    }

    public List<DisclosureRow> readers() {
        return vault.disclosures(office.id(), open.id());
    }

    /** Reads the chain again; asking changes nothing, so the answer stays on this page. */
    public void verify() {
        switch (audit.verify(office.id(), open.id())) {
            case Verification.Whole whole
            when whole.sealedUntil() == null -> say.done("office.audit.whole", whole.entries());
            case Verification.Whole whole ->
                say.done("office.audit.wholeSealed", whole.entries(), formats.plainDate(whole.sealedUntil()));
            case Verification.Broken broken
            when broken.fault() == Verification.Fault.SEAL_BROKEN ->
                say.wrong("office.audit.sealBroken", formats.plainDate(LocalDate.parse(broken.chain())));
            case Verification.Broken broken ->
                say.wrong("office.audit.broken", broken.seq(), words.get("office.audit.fault." + broken.fault()));
        }
    }

    /** The whole record is read again for the head and the administrator of the house only. */
    public boolean isHeads() {
        return office.isPresent() && (request.isUserInRole("head-of-office") || request.isUserInRole("tenant-admin"));
    }

    /** Answers 403 for everybody else; called before the page of the whole record is drawn. */
    public void checkHead() throws IOException {
        if (!isHeads()) {
            office.forbidden();
        }
    }

    /** Reads all chains of the office again. */
    public void verifyAll() {
        switch (audit.verify(office.id())) {
            case Verification.Whole whole
            when whole.sealedUntil() == null ->
                say.done("office.whole-record.whole", whole.chains(), formats.number(whole.entries()));
            case Verification.Whole whole ->
                say.done(
                        "office.whole-record.wholeSealed",
                        whole.chains(),
                        formats.number(whole.entries()),
                        formats.plainDate(whole.sealedUntil()));
            case Verification.Broken broken ->
                say.wrong(
                        "office.whole-record.broken",
                        broken.chain(),
                        broken.seq(),
                        words.get("office.audit.fault." + broken.fault()));
        }
    }

    /** What an entry is called; its own name where nobody gave it words. */
    public String name(AuditEntry entry) {
        return words.find("office.audit.name." + entry.name()).orElse(entry.name());
    }

    public String shortened(String hash) {
        return hash.isEmpty() ? "–" : hash.substring(0, Math.min(SHOWN_OF_HASH, hash.length()));
    }
}
