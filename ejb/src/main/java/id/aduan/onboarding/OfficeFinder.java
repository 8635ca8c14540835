package id.aduan.onboarding;

import id.aduan.tenancy.Category;
import id.aduan.tenancy.Office;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds offices by everyday words, misspelt ones too: by their name and kind, the places they serve, what one may
 * complain of there and what kind of complaint that is.
 */
final class OfficeFinder {

    private static final Set<String> TOO_COMMON = Set.of(
            "di", "ke", "dan", "yang", "saya", "mau", "untuk", "dari", "ini", "itu", "ada", "belum", "tidak", "kantor",
            "sudah", "jadi", "lama", "sering", "tolong", "pak", "bu", "dengan", "karena", "oleh", "kok", "ga", "gak",
            "nggak");
    private static final int NAME = 8;
    private static final int PLACE = 6;
    private static final int SUBJECT = 4;
    /** One word of a longer keyword says little by itself: "hilang" of "berkas hilang". */
    private static final int PART = 2;

    private static final int KIND = 2;

    private final List<String> words;

    OfficeFinder(String sought) {
        words = words(sought)
                .filter(w -> w.length() > 1 && !TOO_COMMON.contains(w))
                .distinct()
                .toList();
    }

    /** A text of an office that may hold what is sought, and what it counts. */
    private record Known(String text, String why, int weight) {}

    private record Hit(Known known, int score) {}

    /** The offices that fit, best first, without those far behind the best; empty when nothing usable was asked. */
    List<OfficeMatch> among(List<Office> offices) {
        var matches = offices.stream().map(this::match).toList();
        int best = matches.stream().mapToInt(OfficeMatch::score).max().orElse(0);
        return matches.stream()
                .filter(m -> m.score() * 2 > best)
                .sorted(Comparator.comparing(OfficeMatch::whole)
                        .thenComparingInt(OfficeMatch::score)
                        .reversed()
                        .thenComparing(m -> m.office().name()))
                .toList();
    }

    private OfficeMatch match(Office office) {
        var known = known(office);
        var hits = words.stream().map(word -> best(word, known)).toList();
        var why = hits.stream()
                .filter(hit -> hit.score() > 0 && !hit.known().why().isEmpty())
                .max(Comparator.comparingInt(Hit::score))
                .map(hit -> hit.known().why())
                .orElse("");
        return new OfficeMatch(
                office,
                why,
                hits.stream().mapToInt(Hit::score).sum(),
                hits.stream().allMatch(hit -> hit.score() > 0));
    }

    private static Hit best(String word, List<Known> known) {
        return known.stream()
                .map(text -> new Hit(text, text.weight() * Likeness.of(word, words(text.text()))))
                .max(Comparator.comparingInt(Hit::score))
                .orElseThrow();
    }

    private List<Known> known(Office office) {
        var known = new ArrayList<Known>();
        known.add(new Known(office.name() + " " + office.shortName() + " " + office.government(), "", NAME));
        known.add(new Known(TenantWords.word(TenantWords.OFFICE_KINDS, office.kind()), "", KIND));
        office.territory().forEach(place -> known.add(new Known(place, place, PLACE)));
        for (var category : office.categories()) {
            known.add(new Known(category.name() + " " + category.description(), category.name(), SUBJECT));
            known.add(new Known(TenantWords.word(TenantWords.KINDS, category.kind()), category.name(), KIND));
            category.words().forEach(keyword -> known.add(keyword(keyword, category)));
        }
        return known;
    }

    private Known keyword(String keyword, Category category) {
        boolean all =
                words(keyword).allMatch(part -> words.stream().anyMatch(w -> Likeness.of(w, Stream.of(part)) > 0));
        return new Known(keyword, category.name(), all ? SUBJECT : PART);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty());
    }
}
