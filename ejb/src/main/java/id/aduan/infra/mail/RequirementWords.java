package id.aduan.infra.mail;

import id.aduan.correspondence.MissingWords;
import id.aduan.intake.PrintedRequirement;
import id.aduan.intake.Requirements;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The requirements as the office's document prints them, for mails that say what is missing. */
@ApplicationScoped
public class RequirementWords implements MissingWords {

    @Inject
    Settings settings;

    @Override
    public List<String> of(OfficeId office, List<String> keys) {
        return settings
                .find(office, Requirements.class)
                .map(requirements -> requirements.printedOf(keys))
                .orElse(List.of())
                .stream()
                .map(PrintedRequirement::text)
                .toList();
    }
}
