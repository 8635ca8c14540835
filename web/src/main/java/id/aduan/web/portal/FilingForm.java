package id.aduan.web.portal;

import id.aduan.channel.ChannelKind;
import id.aduan.intake.Reporter;
import id.aduan.intake.Submission;
import id.aduan.shared.Refusal;
import id.aduan.web.ui.DateParts;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a citizen typed so far, exactly as typed; travels in the form itself and, between two pages, lies on the shelf. */
public final class FilingForm {

    private static final String BETWEEN = "\u001f";

    private final Map<String, String> said = new HashMap<>();
    private final DateParts happened = new DateParts();

    FilingForm() {}

    /** An empty form in the place of another. */
    FilingForm(String number) {
        put("number", number);
    }

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

    /** Everything typed, as one text that {@link #recall} reads again. */
    String written() {
        var all = new Properties();
        said.entrySet().stream()
                .filter(field -> field.getValue() != null)
                .forEach(field -> all.setProperty(field.getKey(), field.getValue()));
        all.setProperty("happened.day", happened.getDay());
        all.setProperty("happened.month", happened.getMonth());
        all.setProperty("happened.year", happened.getYear());
        var text = new StringWriter();
        try {
            all.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing into memory cannot fail.", e);
        }
        return text.toString();
    }

    void recall(String written) {
        var all = new Properties();
        try {
            all.load(new StringReader(written));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory cannot fail.", e);
        }
        all.stringPropertyNames().forEach(field -> put(field, all.getProperty(field)));
        happened.setDay(text("happened.day"));
        happened.setMonth(text("happened.month"));
        happened.setYear(text("happened.year"));
    }

    /** What could not be taken at the last sending; told until the form is sent again. */
    public List<Refusal> refusals() {
        return text("refused").lines().map(FilingForm::refusal).toList();
    }

    void refuse(List<Refusal> refusals) {
        put(
                "refused",
                refusals.stream()
                        .map(r -> r.code() + BETWEEN + String.join(BETWEEN, r.arguments()))
                        .collect(Collectors.joining("\n")));
    }

    private static Refusal refusal(String line) {
        var parts = Arrays.asList(line.split(BETWEEN));
        return new Refusal(parts.getFirst(), parts.subList(1, parts.size()));
    }
}
