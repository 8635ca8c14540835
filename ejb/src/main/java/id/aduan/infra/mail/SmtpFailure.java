package id.aduan.infra.mail;

import id.aduan.channel.Delivery;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads out of a mail library's exceptions whether another attempt makes sense.
 *
 * <p>A 5xx answer is for good, a 4xx one for now; 53x is about our own sign-in, which an operator can mend, so it is
 * for now too. No answer at all is for now. Only the code is kept: the sentence beside it repeats the address.
 *
 * @source RFC 5321, 4.2.1 and 4.5.4.1; RFC 4954, 6
 */
final class SmtpFailure {

    private static final Pattern CODE = Pattern.compile("^\\s*([245]\\d\\d)[ -]");

    private SmtpFailure() {}

    static Delivery of(MessagingException failure) {
        String code = "";
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof AddressException) {
                return new Delivery.Undeliverable("address-unreadable");
            }
            if (cause instanceof AuthenticationFailedException) {
                return new Delivery.Retry("smtp-sign-in");
            }
            String answered = code(cause);
            code = answered.isEmpty() ? code : answered;
        }
        return of(failure, code);
    }

    private static Delivery of(MessagingException failure, String code) {
        if (code.startsWith("5") && !code.startsWith("53")) {
            return new Delivery.Undeliverable("smtp-" + code);
        }
        if (!code.isEmpty()) {
            return new Delivery.Retry("smtp-" + code);
        }
        boolean nobody = failure instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
        return nobody ? new Delivery.Undeliverable("address-refused") : new Delivery.Retry("no-connection");
    }

    private static Throwable next(Throwable cause) {
        Exception chained = cause instanceof MessagingException mail ? mail.getNextException() : null;
        return chained != null ? chained : cause.getCause();
    }

    private static String code(Throwable cause) {
        Matcher matcher = CODE.matcher(String.valueOf(cause.getMessage()));
        return matcher.find() ? matcher.group(1) : "";
    }
}
