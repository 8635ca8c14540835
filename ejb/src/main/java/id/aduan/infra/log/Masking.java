package id.aduan.infra.log;

import java.util.Arrays;
import java.util.Objects;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Lets every line through that the filter before lets through, without what points to a person.
 *
 * @param before the handler's own filter; null for none
 */
record Masking(@Nullable Filter before) implements Filter {

    @Override
    public boolean isLoggable(LogRecord line) {
        if (before != null && !before.isLoggable(line)) {
            return false;
        }
        mask(line);
        return true;
    }

    private static void mask(LogRecord line) {
        if (line.getThrown() != null) {
            line.setThrown(MaskedThrowable.of(line.getThrown()));
        }
        if (line.getParameters() != null) {
            line.setParameters(
                    Arrays.stream(line.getParameters()).map(Masking::argument).toArray());
        }
        String words = Objects.requireNonNullElse(line.getMessage(), "");
        String masked = Masked.text(words);
        // Saying anew the very same words would make the server forget how their arguments are to be filled in.
        if (!masked.equals(words)) {
            line.setMessage(masked);
        }
    }

    private static @Nullable Object argument(@Nullable Object argument) {
        if (argument == null || argument instanceof Number) {
            return argument;
        }
        String words = argument.toString();
        String masked = Masked.text(words);
        return masked.equals(words) ? argument : masked;
    }
}
