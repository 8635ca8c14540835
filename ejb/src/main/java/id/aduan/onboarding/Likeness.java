package id.aduan.onboarding;

import java.util.stream.Stream;

/** How much a word somebody typed on a small phone is like a known one. */
final class Likeness {

    static final int SAME = 2;
    static final int NEAR = 1;
    static final int NONE = 0;

    /** Shorter words are too like each other: "kia", "kua". */
    private static final int SHORTEST = 4;
    /** From this length on two slips are forgiven. */
    private static final int LONG = 8;

    private Likeness() {}

    static int of(String typed, Stream<String> known) {
        return known.mapToInt(word -> of(typed, word)).max().orElse(NONE);
    }

    /** {@code keluarg} is keluarga, {@code jalannya} is jalan, {@code akte} is near akta. */
    private static int of(String typed, String known) {
        if (typed.equals(known)
                || typed.length() >= SHORTEST && known.startsWith(typed)
                || known.length() > SHORTEST && typed.startsWith(known)) {
            return SAME;
        }
        int forgiven = typed.length() >= LONG ? 2 : 1;
        return typed.length() >= SHORTEST
                        && typed.charAt(0) == known.charAt(0)
                        && Math.abs(typed.length() - known.length()) <= forgiven
                        && slips(typed, known) <= forgiven
                ? NEAR
                : NONE;
    }

    /** Letters to add, leave out or exchange to make one of the other. */
    private static int slips(String one, String other) {
        var above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int exchanged = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(exchanged, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
