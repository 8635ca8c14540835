package id.aduan.deadline;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A day that is not worked, and the decree that says so.
 *
 * @param tentative fixed by a decree still to come (Idulfitri, Iduladha)
 */
public record Holiday(LocalDate date, String name, Kind kind, String decree, boolean tentative) {

    public enum Kind {
        /** Libur nasional. */
        NATIONAL,
        /** Cuti bersama: not worked by civil servants unless the office stays open. */
        JOINT_LEAVE,
        /** A day of this government only: an election, an anniversary. */
        LOCAL
    }

    public Holiday {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The holiday on " + date + " has no name.");
        }
    }

    /** {@code Natal}, {@code cuti bersama Natal}, {@code Idulfitri 1448, tentatif}. */
    public String printed() {
        boolean saysSo = name.toLowerCase(Locale.ROOT).startsWith("cuti bersama");
        String words = kind == Kind.JOINT_LEAVE && !saysSo ? "cuti bersama " + name : name;
        return tentative ? words + ", tentatif" : words;
    }
}
