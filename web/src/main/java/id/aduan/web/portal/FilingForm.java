package id.aduan.web.portal;

import id.aduan.channel.ChannelKind;
import id.aduan.intake.Reporter;
import id.aduan.intake.Submission;
import id.aduan.web.ui.DateParts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a citizen typed so far, exactly as typed; travels in the form itself. */
public final class FilingForm {

    private final Map<String, String> said = new HashMap<>();
    private final DateParts happened = new DateParts();

    public Map<String, String> getSaid() {
        return said;
    }

    public DateParts getHappened() {
        return happened;
    }

    public String text(String field) {
        return Objects.requireNonNullElse(said.get(field), "").strip();
    }

    void put(String field, String value) {
        said.put(field, value);
    }

    public boolean isUnnamed() {
        return text("named").equals("no");
    }

    public boolean isAboutThisOffice() {
        return text("about").equals("yes");
    }

    /** The day as stored, {@code 2026-11-20}; empty when none was typed. */
    public String happenedOn() {
        return happened.read() instanceof DateParts.Reading.Read read
                ? read.date().toString()
                : "";
    }

    /** The same day for a reader's eye; null when none was typed. */
    public @Nullable LocalDate happenedDay() {
        return happened.read() instanceof DateParts.Reading.Read read ? read.date() : null;
    }

    Submission submission() {
        return new Submission(
                text("story"),
                text("category"),
                happenedOn(),
                text("place"),
                reporter(),
                isUnnamed(),
                isAboutThisOffice(),
                text("forward").equals("yes"),
                true,
                text("key"),
                ChannelKind.WEB);
    }

    /** Who complains; without name, address and NIK when the citizen chose to stay unnamed, whatever the fields still hold. */
    Reporter reporter() {
        return isUnnamed()
                ? new Reporter("", "", text("phone"), text("email"), "")
                : new Reporter(text("name"), text("address"), text("phone"), text("email"), text("nik"));
    }
}
