package id.aduan.onboarding;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Words of a file that mean the same everywhere, and the nearest known word to a misspelt one. */
final class YamlWords {

    static final Map<String, Boolean> FLAGS = words(Map.entry("true", true), Map.entry("false", false));

    private YamlWords() {}

    /** A vocabulary that keeps its order, so that findings always list it the same way. */
    @SafeVarargs
    static <T> Map<String, T> words(Map.Entry<String, T>... entries) {
        var words = new LinkedHashMap<String, T>();
        for (var entry : entries) {
            words.put(entry.getKey(), entry.getValue());
        }
        return Collections.unmodifiableMap(words);
    }

    /** The known word with the smallest edit distance; empty where none is near (more than a third of the letters differ). */
    static Optional<String> nearest(String word, Collection<String> known) {
        int furthest = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(k -> distance(word, k) <= furthest)
                .min(Comparator.comparingInt((String k) -> distance(word, k)).thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein distance: insertions, deletions and replacements of one letter. */
    static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
