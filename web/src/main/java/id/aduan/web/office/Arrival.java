package id.aduan.web.office;

import id.aduan.web.ui.DateParts;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a message truly reached the office, as typed: a date and a time of day; nothing typed means now. */
public final class Arrival {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])[.:]([0-5][0-9])");

    private final DateParts day = new DateParts();
    private String time = "";

    /** Empty where nothing was typed or it cannot be read; the check has said so before. */
    Optional<Instant> at() {
        return day.read() instanceof DateParts.Reading.Read read
                ? clock().map(at -> read.date().atTime(at).atZone(ZONE).toInstant())
                : Optional.empty();
    }

    Optional<LocalTime> clock() {
        Matcher typed = TIME.matcher(time);
        return typed.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2))))
                : Optional.empty();
    }

    boolean isNow() {
        return day.read() instanceof DateParts.Reading.Empty && time.isEmpty();
    }

    public DateParts getDay() {
        return day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String typed) {
        time = typed == null ? "" : typed.strip();
    }
}
