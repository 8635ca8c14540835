package id.aduan.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address this portal is ready to write to.
 *
 * <p>The part before the @ may hold letters, digits and {@code . _ % + -} only. The standard allows more ("!" among
 * others), but no mailbox of a citizen or an office here uses it, and one of our source documents prints
 * {@code ianbliktata!aksana@gmail.com}, where the "!" is a scanning error: accepting it would send an answer to a
 * stranger or to nobody. Such an address is unreadable until a person has confirmed it. Kept in lower case.
 *
 * @source Seed 001, Alamat pengaduan 3
 */
public record EmailAddress(String value) {

    private static final Pattern READABLE =
            Pattern.compile("[a-z0-9_%+-]+(\\.[a-z0-9_%+-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");
    private static final int LONGEST = 254;
    private static final int LONGEST_BEFORE_AT = 64;

    public EmailAddress {
        if (!isReadable(value)) {
            throw new IllegalArgumentException("An e-mail address reads name@host.domain in lower case.");
        }
    }

    /** Reads an address as typed, spaces around it and capitals forgiven; empty where it is unreadable. */
    public static Optional<EmailAddress> read(String raw) {
        String value = raw.strip().toLowerCase(Locale.ROOT);
        return isReadable(value) ? Optional.of(new EmailAddress(value)) : Optional.empty();
    }

    private static boolean isReadable(String value) {
        return value.length() <= LONGEST
                && value.indexOf('@') <= LONGEST_BEFORE_AT
                && READABLE.matcher(value).matches();
    }

    /** Enough to recognise one's own address: {@code s•••@gmail.com}. */
    public String masked() {
        return value.charAt(0) + "•••" + value.substring(value.indexOf('@'));
    }

    /** Addresses identify people: what is logged by accident is masked. */
    @Override
    public String toString() {
        return "EmailAddress[" + masked() + "]";
    }
}
