package id.aduan.web.portal;

import id.aduan.channel.ChannelKind;
import id.aduan.intake.Requirement;
import id.aduan.intake.Submission;
import id.aduan.onboarding.OfficeSheet;
import id.aduan.shared.EmailAddress;
import id.aduan.shared.PhoneNumber;
import id.aduan.tenancy.IdentityPolicy;
import id.aduan.web.ui.DateParts.Reading;
import id.aduan.web.ui.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What to ask a citizen to repair before going on: only what is unreadable or what nobody could answer. What an office merely
 * wants is not refused here; the complaint then waits for it.
 */
@RequestScoped
public class FilingCheck {

    private static final String FORM = "f:";

    @Inject
    private InstantSource clock;

    @Inject
    private Say say;

    private boolean sound = true;

    /** Says what is wrong with the matter, in the order of the page. Returns whether nothing was. */
    boolean matter(FilingForm form) {
        sound = true;
        var story = form.text("story");
        if (story.isEmpty()) {
            wrong("story", "portal.file.story.required");
        } else if (story.length() > Submission.LONGEST_TEXT) {
            wrong("story", "portal.file.story.long", story.length());
        }
        switch (form.getHappened().read()) {
            case Reading.Empty ignored -> {}
            case Reading.Read read -> past(read.date());
            case Reading.Wrong w -> {
                sound = false;
                say.refusedAt(FORM + "happened" + w.part(), w.refusal());
            }
        }
        return sound;
    }

    boolean identity(FilingForm form, OfficeSheet sheet) {
        sound = true;
        if (!form.isUnnamed() && form.text("name").isEmpty() && asksName(sheet)) {
            wrong("name", "portal.file.name.required");
        }
        var phone = form.text("phone");
        if (!phone.isEmpty() && PhoneNumber.read(phone).isEmpty()) {
            wrong("phone", "portal.file.phone.wrong");
        }
        var email = form.text("email");
        if (!email.isEmpty() && EmailAddress.read(email).isEmpty()) {
            wrong("email", "portal.file.email.wrong");
        }
        return sound;
    }

    private void past(LocalDate date) {
        if (date.isAfter(clock.instant().atZone(ZoneId.of("Asia/Jakarta")).toLocalDate())) {
            wrong("happenedDay", "portal.file.happened.future");
        }
    }

    private void wrong(String field, String key, Object... arguments) {
        sound = false;
        say.wrongAt(FORM + field, key, arguments);
    }

    /** Whether this office asks who complains when it is written to here. */
    private static boolean asksName(OfficeSheet sheet) {
        return sheet.office().reception().identity() != IdentityPolicy.FROM_CHANNEL
                && sheet.requirements().all().stream()
                        .anyMatch(r ->
                                r.asks() == Requirement.Asks.NAME && r.mandatory() && r.appliesTo(ChannelKind.WEB));
    }
}
