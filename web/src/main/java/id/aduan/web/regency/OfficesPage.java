package id.aduan.web.regency;

import id.aduan.onboarding.DirectoryDesk;
import id.aduan.onboarding.OfficeInspection;
import id.aduan.onboarding.OfficeSheet;
import id.aduan.onboarding.OnboardingDesk;
import id.aduan.onboarding.OnboardingOutcome;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.RegionId;
import id.aduan.web.ui.Addresses;
import id.aduan.web.ui.Say;
import id.aduan.web.ui.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** /wilayah: an administrator looks at the offices' files and puts changed ones into force. */
@Named
@RequestScoped
public class OfficesPage {

    private static final int FORBIDDEN = 403;

    @Inject
    private SignedIn signedIn;

    @Inject
    private DirectoryDesk directory;

    @Inject
    private OnboardingDesk onboarding;

    @Inject
    private Say say;

    @Inject
    private Addresses addresses;

    private List<OfficeInspection> inspected = List.of();

    public boolean isAllowed() {
        return signedIn.isRegencyAdmin() && signedIn.region().isPresent();
    }

    /** Answers 403 for everybody else; called before the page is drawn. */
    public void check() throws IOException {
        if (!isAllowed()) {
            FacesContext context = FacesContext.getCurrentInstance();
            context.getExternalContext().responseSendError(FORBIDDEN, "");
            context.responseComplete();
        }
    }

    private RegionId region() {
        return signedIn.region().orElseThrow();
    }

    public List<OfficeSheet> offices() {
        return directory.offices(region()).stream()
                .map(Office::id)
                .flatMap(id -> directory.sheet(id).stream())
                .toList();
    }

    /** Looks only; changes nothing. */
    public void inspect() {
        inspected = onboarding.inspect(region());
        boolean changed = inspected.stream().anyMatch(one -> one.status() != OfficeInspection.Status.UNCHANGED);
        say.done(changed ? "regency.offices.differs" : "regency.offices.same");
    }

    /** What was refused is shown with its findings at once; what was done can be reloaded without doing it again. */
    public void apply() {
        List<OnboardingOutcome> outcomes = onboarding.apply(region());
        outcomes.forEach(this::told);
        if (outcomes.stream().allMatch(OnboardingOutcome.Unchanged.class::isInstance)) {
            say.doneNext("regency.offices.unchanged");
        }
        if (outcomes.stream().anyMatch(OnboardingOutcome.Refused.class::isInstance)) {
            inspected = onboarding.inspect(region());
        } else {
            addresses.redirect("/wilayah");
        }
    }

    private void told(OnboardingOutcome outcome) {
        String office = name(outcome);
        switch (outcome) {
            case OnboardingOutcome.Onboarded o -> say.doneNext("regency.offices.onboarded", office, o.version());
            case OnboardingOutcome.Closed c -> say.doneNext("regency.offices.closedNow", office);
            case OnboardingOutcome.Refused r ->
                say.wrong("regency.offices.refused", office, r.findings().size());
            case OnboardingOutcome.Unchanged u -> {}
        }
    }

    private String name(OnboardingOutcome outcome) {
        return directory
                .sheet(outcome.office())
                .map(sheet -> sheet.office().shortName())
                .orElse(outcome.office().value());
    }

    public List<OfficeInspection> inspected() {
        return inspected;
    }
}
