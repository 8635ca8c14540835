package id.aduan.web.portal;

import java.util.Map;
import java.util.Objects;

/** Reads the three numbers of a date out of a form. */
final class EventDates {

    private EventDates() {}

    static EventDate of(Map<String, String> said) {
        return new EventDate(part(said, "hari"), part(said, "bulan"), part(said, "tahun"));
    }

    private static String part(Map<String, String> said, String name) {
        return Objects.requireNonNullElse(said.get(name), "");
    }
}
