package id.aduan.handling;

import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What follows when somebody is away, comes back, or is acted for. */
@ApplicationScoped
class Attendance {

    @Inject
    private Settings settings;

    @Inject
    private SopRuns runs;

    @Inject
    private CaseFiles files;

    @Inject
    private StepWork work;

    @Inject
    private HandlingEvents events;

    /** Announces it, and reckons all open cases again where the office's promise hangs on that position. */
    void changed(OfficeId office, String what, String position) {
        events.attendance(office, what, position);
        if (position.equals(settings.office(office).promise().presence())) {
            for (UUID complaint : runs.complaintsUnderWay()) {
                files.locked(complaint).ifPresent(work::reckon);
            }
        }
    }
}
