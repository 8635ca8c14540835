package id.aduan.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A subscriber's telephone number in E.164, {@code +628113202060}.
 *
 * <p>Short codes (110, 112, 1708) are services, not numbers of someone, and are not read.
 *
 * @source DOMAIN 2.12; seeds 000 and 001 print the area code 0321
 */
public record PhoneNumber(String e164) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String INDONESIA = "ID";
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

    /** 62811… without a plus: people copy it from their chat application. */
    private static final Pattern COUNTRY_CODE_WITHOUT_PLUS = Pattern.compile("62[2-9][0-9]{6,12}");

    /** Digits and what people put between them; anything else is a sentence, not a number. */
    private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9(][0-9().\\-\\u2010-\\u2015\\s/]*");

    public PhoneNumber {
        if (!E164.matcher(e164).matches()) {
            throw new IllegalArgumentException("A phone number reads +628…, not \"" + masked(e164) + "\".");
        }
    }

    /**
     * Reads a number as people in Indonesia write it: {@code 0811-3202-060}, {@code +62 811…}, {@code 62811…},
     * {@code (0321) 321965}. Empty where it is no number a subscriber can have.
     */
    public static Optional<PhoneNumber> read(String raw) {
        String written = raw.strip();
        if (!WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        String digits = written.replaceAll("[^0-9+]", "");
        String dialled = COUNTRY_CODE_WITHOUT_PLUS.matcher(digits).matches() ? "+" + digits : digits;
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(dialled, INDONESIA);
            return NUMBERS.isValidNumber(number)
                    ? Optional.of(new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }

    /** As it is dialled and read here: {@code 0811-3202-060}; a foreign number with its country code. */
    public String display() {
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(e164, INDONESIA);
            boolean here = INDONESIA.equals(NUMBERS.getRegionCodeForNumber(number));
            return NUMBERS.format(number, here ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException unreadable) {
            return e164;
        }
    }

    /** Enough to recognise one's own number, too little to call it: {@code +62811•••••60}. */
    public String masked() {
        return masked(e164);
    }

    private static String masked(String number) {
        int shown = Math.min(6, number.length() / 2);
        int end = Math.max(shown, number.length() - 2);
        return number.substring(0, shown) + "•".repeat(end - shown) + number.substring(end);
    }

    /** Numbers identify people: what is logged by accident is masked. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "PhoneNumber[%s]", masked());
    }
}
