package id.aduan.intake;

import id.aduan.complaint.PlainText;
import id.aduan.complaint.Story;
import id.aduan.shared.EmailAddress;
import id.aduan.shared.Nik;
import id.aduan.shared.PhoneNumber;
import id.aduan.shared.Refusal;
import id.aduan.vault.Identity;
import java.util.Optional;

/**
 * Who complains, as typed; any part may be empty. On its way to the vault, kept nowhere else.
 *
 * @source Seed 000 and 001, Syarat (nama, alamat, contact person/no HP); seed 004, Persyaratan 2.1
 */
public record Reporter(String name, String address, String phone, String email, String nik) {

    public static final Reporter NOBODY = new Reporter("", "", "", "", "");

    private static final int LONGEST = 300;

    public Reporter {
        name = PlainText.line(name, LONGEST);
        address = PlainText.line(address, LONGEST);
        phone = PlainText.line(phone, LONGEST);
        email = PlainText.line(email, LONGEST);
        nik = PlainText.line(nik, LONGEST);
    }

    public boolean unknown() {
        return equals(NOBODY);
    }

    /** Somebody can be told something somehow. */
    boolean reachable() {
        return !phone.isEmpty() || !email.isEmpty();
    }

    /** Why this is not taken: a number or address nobody could be reached on would hide that one is missing. */
    Optional<Refusal> against() {
        if (!phone.isEmpty() && PhoneNumber.read(phone).isEmpty()) {
            return Optional.of(Refusal.of("phone-unreadable"));
        }
        return !email.isEmpty() && EmailAddress.read(email).isEmpty()
                ? Optional.of(Refusal.of("email-unreadable"))
                : Optional.empty();
    }

    /** For the vault: numbers and addresses as they are dialled and written, where they can be read. */
    Identity identity(boolean documentSeen) {
        return new Identity(
                name,
                address,
                PhoneNumber.read(phone).map(PhoneNumber::e164).orElse(phone),
                EmailAddress.read(email).map(EmailAddress::value).orElse(email),
                Nik.read(nik).map(Nik::digits).orElse(nik),
                documentSeen ? Story.words("document.seen") : "");
    }

    /** Says nothing: what is logged by accident must not tell who it is. */
    @Override
    public String toString() {
        return "Reporter[…]";
    }
}
