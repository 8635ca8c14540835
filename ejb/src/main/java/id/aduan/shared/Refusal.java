package id.aduan.shared;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A refusal with a stable code a citizen can read out on the phone.
 *
 * <p>The words belong to the code in {@code words_id.properties}: what is wrong, then what to do; the arguments fill
 * their places in order. Refuses a code that is not lower-case words joined by dots or dashes
 * (IllegalArgumentException).
 */
public record Refusal(String code, List<String> arguments) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    public Refusal {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "A refusal code reads like handling.not-your-step, not \"" + code + "\".");
        }
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(String code, Object... arguments) {
        return new Refusal(code, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
