package id.aduan.complaint;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What a reporter holds to follow a complaint: ten characters nobody can guess and one that catches slips, printed
 * {@code 7K4M-Q2XR-9TD}. It can be dictated by telephone: Crockford's 32 characters, without I, L, O and U.
 *
 * <p>The eleventh character makes the weighted sum of all eleven zero in the field of 32 elements. Every position has
 * another weight, so each single wrong character and each exchange of two characters is noticed, and the check
 * character itself is one of the 32 (a remainder of 37 would need signs that nobody can dictate).
 */
public record TrackingCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int FIELD = 32;
    /** x⁵ + x² + 1, by which the field of 32 elements is made. */
    private static final int POLYNOMIAL = 0b100101;

    private static final int RANDOM_CHARACTERS = 10;
    private static final int LENGTH = RANDOM_CHARACTERS + 1;
    private static final int LONGEST_TYPED = 40;
    private static final Pattern BETWEEN = Pattern.compile("[\\s.\\-_\\u2010-\\u2015]+");

    public TrackingCode {
        if (!printedOf(value).filter(value::equals).isPresent()) {
            throw new IllegalArgumentException("A tracking code is printed like 7K4M-Q2XR-9TD, its last one a check.");
        }
    }

    /** A new code. Refuses nothing; whether another complaint has it already is for the register to see. */
    public static TrackingCode random(RandomGenerator random) {
        var code = new StringBuilder(LENGTH);
        int sum = 0;
        for (int position = 0; position < RANDOM_CHARACTERS; position++) {
            int element = random.nextInt(FIELD);
            code.append(ALPHABET.charAt(element));
            sum ^= product(weight(position), element);
        }
        code.append(ALPHABET.charAt(product(sum, inverse(weight(RANDOM_CHARACTERS)))));
        return new TrackingCode(printed(code));
    }

    /**
     * Reads a code as typed or heard: small letters, spaces, any dashes, O for 0, I or L for 1. Empty where it is no
     * code or a slip was made.
     */
    public static Optional<TrackingCode> read(String typed) {
        return printedOf(typed).map(TrackingCode::new);
    }

    private static Optional<String> printedOf(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        var code = BETWEEN.matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return code.length() == LENGTH && isSound(code) ? Optional.of(printed(code)) : Optional.empty();
    }

    private static boolean isSound(String code) {
        int sum = 0;
        for (int position = 0; position < LENGTH; position++) {
            int element = ALPHABET.indexOf(code.charAt(position));
            if (element < 0) {
                return false;
            }
            sum ^= product(weight(position), element);
        }
        return sum == 0;
    }

    private static String printed(CharSequence code) {
        return code.subSequence(0, 4) + "-" + code.subSequence(4, 8) + "-" + code.subSequence(8, LENGTH);
    }

    /** Powers of the element 2, which are all different for 31 positions. */
    private static int weight(int position) {
        int weight = 1;
        for (int i = 0; i < position; i++) {
            weight = product(weight, 2);
        }
        return weight;
    }

    private static int inverse(int element) {
        int inverse = 1;
        while (product(element, inverse) != 1) {
            inverse++;
        }
        return inverse;
    }

    private static int product(int a, int b) {
        int product = 0;
        int shifted = a;
        for (int rest = b; rest != 0; rest >>= 1) {
            product ^= (rest & 1) * shifted;
            shifted <<= 1;
            shifted ^= (shifted & FIELD) != 0 ? POLYNOMIAL : 0;
        }
        return product;
    }

    /** As printed; the form it is kept and looked up in. */
    @Override
    public String toString() {
        return value;
    }
}
