package id.aduan.onboarding;

import id.aduan.tenancy.Category;
import id.aduan.tenancy.Office;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds offices by everyday words: their name, what one may complain of there, and the places they serve. */
final class OfficeFinder {

    private static final Set<String> TOO_COMMON = Set.of(
            "di", "ke", "dan", "yang", "saya", "mau", "untuk", "dari", "ini", "itu", "ada", "belum", "tidak", "kantor");
    private static final int NAME = 4;
    private static final int PLACE = 3;
    private static final int SUBJECT = 2;

    private final List<String> words;

    OfficeFinder(String sought) {
        words = words(sought)
                .filter(w -> w.length() > 1 && !TOO_COMMON.contains(w))
                .toList();
    }

    /** The offices that match at least one word, best first; empty when nothing usable was asked. */
    List<OfficeMatch> among(List<Office> offices) {
        return offices.stream()
                .map(this::match)
                .filter(m -> m.score() > 0)
                .sorted(Comparator.comparingInt(OfficeMatch::score).reversed().thenComparing(m -> m.office()
                        .name()))
                .toList();
    }

    private OfficeMatch match(Office office) {
        var reasons = new ArrayList<String>();
        int score = count(office.name() + " " + office.shortName() + " " + office.government()) * NAME;
        for (var place : office.territory()) {
            if (count(place) > 0) {
                score += PLACE;
                reasons.add(place);
            }
        }
        for (var category : office.categories()) {
            int hits = count(wordsOf(category));
            if (hits > 0) {
                score += hits * SUBJECT;
                reasons.add(category.name());
            }
        }
        return new OfficeMatch(office, reasons.isEmpty() ? "" : reasons.getFirst(), score);
    }

    private static String wordsOf(Category category) {
        return category.name() + " " + category.description() + " " + String.join(" ", category.words());
    }

    private int count(String text) {
        var known = words(text).toList();
        Predicate<String> met = w -> known.stream().anyMatch(k -> k.equals(w) || (w.length() > 3 && k.startsWith(w)));
        return (int) words.stream().filter(met).count();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty());
    }
}
