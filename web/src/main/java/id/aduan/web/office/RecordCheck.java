package id.aduan.web.office;

import id.aduan.intake.Submission;
import id.aduan.shared.EmailAddress;
import id.aduan.shared.PhoneNumber;
import id.aduan.web.ui.DateParts;
import id.aduan.web.ui.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** What an officer is asked to repair before a complaint can be written down; what is merely missing makes it wait. */
@RequestScoped
public class RecordCheck {

    private static final String FORM = "f:";
    /** Typing takes time; later than this needs a reason. */
    private static final Duration AT_ONCE = Duration.ofMinutes(15);

    @Inject
    private InstantSource clock;

    @Inject
    private Say say;

    private boolean sound = true;

    boolean sound(Typed typed, Arrival arrival, RecordPage page) {
        sound = true;
        story(typed.text("story"));
        arrival(typed, arrival);
        if (page.isSpoken() && !typed.ticked("readBack")) {
            wrong("readBack", "office.record.readBack.required");
        }
        if (page.isNational() && typed.isEmpty("outsideId")) {
            wrong("outsideId", "office.record.outsideId.required");
        }
        contacts(typed);
        return sound;
    }

    private void story(String story) {
        if (story.isEmpty()) {
            wrong("story", "office.record.story.required");
        } else if (story.length() > Submission.LONGEST_TEXT) {
            wrong("story", "office.record.story.long", story.length(), Submission.LONGEST_TEXT);
        }
    }

    private void arrival(Typed typed, Arrival arrival) {
        if (arrival.isNow()) {
            return;
        }
        switch (arrival.getDay().read()) {
            case DateParts.Reading.Empty empty -> wrong("receivedDay", "office.record.received.day");
            case DateParts.Reading.Wrong w -> {
                sound = false;
                say.refusedAt(FORM + "received" + w.part(), w.refusal());
            }
            case DateParts.Reading.Read read -> moment(typed, arrival);
        }
    }

    private void moment(Typed typed, Arrival arrival) {
        if (arrival.clock().isEmpty()) {
            wrong("time", "office.record.time.wrong");
            return;
        }
        Instant at = arrival.at().orElseThrow();
        Instant now = clock.instant();
        if (at.isAfter(now)) {
            wrong("time", "office.record.time.future");
        } else if (at.isBefore(now.minus(AT_ONCE)) && typed.isEmpty("backdate")) {
            wrong("backdate", "office.record.backdate.required");
        }
    }

    private void contacts(Typed typed) {
        if (!typed.isEmpty("phone") && PhoneNumber.read(typed.text("phone")).isEmpty()) {
            wrong("phone", "office.record.phone.wrong");
        }
        if (!typed.isEmpty("email") && EmailAddress.read(typed.text("email")).isEmpty()) {
            wrong("email", "office.record.email.wrong");
        }
    }

    private void wrong(String field, String key, Object... arguments) {
        sound = false;
        say.wrongAt(FORM + field, key, arguments);
    }
}
