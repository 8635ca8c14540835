package id.aduan.onboarding;

import id.aduan.shared.DomainEvent;
import id.aduan.sop.Procedures;
import id.aduan.tenancy.Caller;
import id.aduan.tenancy.InScope;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Region;
import id.aduan.tenancy.RegionId;
import id.aduan.tenancy.SettingsBook;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;

/** Puts one office's (or region's) file into force, each in a transaction and a scope of its own. Called by onboarding only. */
@Stateless
@InScope(value = InScope.Kind.SYSTEM, task = "penerapan-berkas")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@PermitAll
public class VersionDesk {

    @Inject
    private SettingsBook book;

    @Inject
    private Procedures procedures;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Caller caller;

    @Inject
    private InstantSource clock;

    /** What is about to come into force, and who asked for it. */
    public record Draft(TenantFile file, String source, List<Finding> findings, String by) {}

    @PermitAll
    public void region(RegionId id, Region region, List<Finding> findings, String by) {
        book.saveRegion(region, region.calendar().version(), FindingsText.write(findings), by);
    }

    @PermitAll
    public OnboardingOutcome office(OfficeId office, Draft draft) {
        if (draft.findings().stream().anyMatch(Finding::isError)) {
            return new OnboardingOutcome.Refused(office, draft.findings());
        }
        var file = draft.file();
        var known = book.latest(office);
        if (known.isPresent() && known.get().hash().equals(file.hash())) {
            if (known.get().open()) {
                return new OnboardingOutcome.Unchanged(office);
            }
            book.reopen(office);
            announce(office, "reopened", known.get().version(), file.hash(), draft.by());
            return new OnboardingOutcome.Onboarded(office, known.get().version());
        }
        int version = store(office, draft);
        announce(office, "onboarded", version, file.hash(), draft.by());
        return new OnboardingOutcome.Onboarded(office, version);
    }

    private int store(OfficeId office, Draft draft) {
        var file = draft.file();
        int version = book.putOffice(
                office,
                new SettingsBook.Draft(
                        file.office().name(),
                        file.hash(),
                        file.file(),
                        draft.source(),
                        FindingsText.write(draft.findings()),
                        draft.by()));
        List.of(file.office(), file.channels(), file.requirements())
                .forEach(setting -> book.putSetting(office, version, setting));
        procedures.publishAll(office, file.procedures());
        return version;
    }

    @PermitAll
    public OnboardingOutcome close(OfficeId office, String by) {
        book.close(office);
        var known = book.latest(office).orElseThrow();
        announce(office, "closed-for-intake", known.version(), known.hash(), by);
        return new OnboardingOutcome.Closed(office);
    }

    private void announce(OfficeId office, String what, int version, String hash, String by) {
        events.fire(new Onboarded(office.value(), clock.instant(), caller.actor(), what, version, hash, by));
    }
}
