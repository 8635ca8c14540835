package id.aduan.web.office;

import id.aduan.onboarding.OnboardingDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
}
