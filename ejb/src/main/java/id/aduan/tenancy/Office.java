package id.aduan.tenancy;

import id.aduan.deadline.WorkingCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An office (tenant) as its file describes it: address, positions, categories and the rules it published.
 * A value: a changed file makes another {@code Office} of a higher version.
 *
 * @param shortName how people call it, e.g. "Dispendukcapil"
 * @param government as on its letterhead, e.g. "Pemerintah Kabupaten Mojokerto"
 * @param calendar the office's own, else its region's
 * @param territory names of the villages it serves; empty for an office that serves the whole region
 * @param notes what its document leaves open or contradicts, shown to the office, never decided in code
 */
public record Office(
        OfficeId id,
        String name,
        String shortName,
        OfficeKind kind,
        String government,
        Profile profile,
        WorkingCalendar calendar,
        List<Position> positions,
        List<Category> categories,
        Reception reception,
        Promise promise,
        List<String> territory,
        List<Note> notes) {

    public Office {
        positions = List.copyOf(positions);
        categories = List.copyOf(categories);
        territory = List.copyOf(territory);
        notes = List.copyOf(notes);
    }

    /** The lines at the top of its letters: those of its document, else government, office and address. */
    public List<String> letterhead() {
        return profile.letterhead().isEmpty()
                ? Stream.of(government.toUpperCase(Locale.ROOT), name.toUpperCase(Locale.ROOT), profile.address())
                        .filter(line -> !line.isEmpty())
                        .toList()
                : profile.letterhead();
    }

    public Optional<Position> position(String key) {
        return positions.stream().filter(p -> p.key().equals(key)).findFirst();
    }

    public Optional<Category> category(String key) {
        return categories.stream().filter(c -> c.key().equals(key)).findFirst();
    }

    /** The position at the top of this office: camat, kepala dinas, kepala bagian. Refuses an office without one (the check finds it before). */
    public Position head() {
        return positions.stream()
                .filter(Position::head)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Office " + id + " has no head."));
    }
}
