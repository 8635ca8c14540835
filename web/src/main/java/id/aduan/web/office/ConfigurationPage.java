package id.aduan.web.office;

import id.aduan.onboarding.OnboardingDesk;
import id.aduan.sop.Performer;
import id.aduan.sop.Procedure;
import id.aduan.sop.Step;
import id.aduan.tenancy.Note;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** /meja/kantor: the office's file as the portal read it, with what its document leaves open. Nothing is changed here. */
@Named
@RequestScoped
public class ConfigurationPage {

    private static final int SHOWN_OF_HASH = 12;

    @Inject
    private MyOffice office;

    @Inject
    private OnboardingDesk onboarding;

    private OnboardingDesk.@Nullable Applied inForce;

    public OnboardingDesk.Applied inForce() {
        if (inForce == null) {
            inForce = onboarding.inForce(office.id());
        }
        return inForce;
    }

    public String fingerprint() {
        String hash = inForce().hash();
        return hash.substring(0, Math.min(SHOWN_OF_HASH, hash.length()));
    }

    public List<Note> notes() {
        return office.office().notes();
    }

    public List<Procedure> procedures() {
        return office.sheet().procedures();
    }

    /** The position that performs a step, or records it for those outside. */
    public String performer(Step step) {
        return office.position(step.performer().position());
    }

    public boolean outside(Step step) {
        return step.performer().outside() != Performer.Outside.OFFICE;
    }
}
