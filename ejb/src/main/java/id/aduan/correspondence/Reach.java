package id.aduan.correspondence;

import id.aduan.channel.ChannelKind;
import id.aduan.complaint.Complaint;
import id.aduan.shared.EmailAddress;
import id.aduan.shared.PhoneNumber;
import id.aduan.shared.Refusal;
import id.aduan.tenancy.OfficeId;
import id.aduan.vault.DisclosureGround;
import id.aduan.vault.Identity;
import id.aduan.vault.KnownContacts;
import id.aduan.vault.Opening;
import id.aduan.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * Reaches the person who complained: opens the vault on ground REPLY, on the record, at the moment something is to be
 * sent and not before.
 */
@ApplicationScoped
public class Reach {

    @Inject
    Vault vault;

    /** What is known of the person, as yes and no; opens nothing. */
    KnownContacts known(OfficeId office, Complaint complaint) {
        return complaint.complainant().map(ref -> vault.contacts(office, ref)).orElse(KnownContacts.NONE);
    }

    /** The e-mail address, where one is known and readable. Effects: a disclosure, where one is known. */
    Optional<EmailAddress> email(OfficeId office, Complaint complaint, String reason) {
        if (!known(office, complaint).email()) {
            return Optional.empty();
        }
        return opened(office, complaint, reason).map(Identity::email).flatMap(EmailAddress::read);
    }

    /** The text with what an officer needs to give it on that medium. Effects: a disclosure, where it needs one. */
    PreparedReply byHand(OnTableText text, ChannelKind on) {
        return switch (on) {
            case WHATSAPP, SMS, PHONE -> byPhone(text, on);
            case LETTER, FAX -> byPost(text, on);
            case WALK_IN, WAITING_ROOM_BOX, NATIONAL_LAPOR, WEB, EMAIL -> prepared(text, on, "", "");
        };
    }

    /** A text about something, for the person of a complaint. */
    record OnTableText(OfficeId office, Complaint complaint, UUID about, String text, String reason) {}

    private PreparedReply byPhone(OnTableText text, ChannelKind on) {
        if (!known(text.office(), text.complaint()).phone()) {
            return new PreparedReply.NotPrepared(Refusal.of("reply.phone-unknown"));
        }
        String typed = opened(text.office(), text.complaint(), text.reason())
                .map(Identity::phone)
                .orElse("");
        Optional<PhoneNumber> number = PhoneNumber.read(typed);
        String shown = number.map(PhoneNumber::display).orElse(typed);
        return prepared(
                text, on, shown, number.map(n -> link(on, n, text.text())).orElse(""));
    }

    private PreparedReply byPost(OnTableText text, ChannelKind on) {
        if (!known(text.office(), text.complaint()).address()) {
            return new PreparedReply.NotPrepared(Refusal.of("reply.address-unknown"));
        }
        Identity person = opened(text.office(), text.complaint(), text.reason()).orElse(Identity.UNKNOWN);
        return prepared(text, on, (person.name() + "\n" + person.address()).strip(), "");
    }

    private Optional<Identity> opened(OfficeId office, Complaint complaint, String reason) {
        return complaint
                .complainant()
                .map(ref -> vault.open(new Opening(office, ref, complaint.id(), DisclosureGround.REPLY, reason)));
    }

    private static String link(ChannelKind on, PhoneNumber number, String text) {
        String words = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        return switch (on) {
            case WHATSAPP -> "https://wa.me/" + number.e164().substring(1) + "?text=" + words;
            case SMS -> "sms:" + number.e164() + "?body=" + words;
            case PHONE -> "tel:" + number.e164();
            case WALK_IN, WAITING_ROOM_BOX, LETTER, FAX, EMAIL, WEB, NATIONAL_LAPOR -> "";
        };
    }

    private static PreparedReply prepared(OnTableText text, ChannelKind on, String to, String link) {
        return new PreparedReply.Prepared(text.about(), on, text.text(), to, link);
    }
}
