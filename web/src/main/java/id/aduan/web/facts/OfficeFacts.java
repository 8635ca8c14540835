package id.aduan.web.facts;

import id.aduan.channel.Channel;
import id.aduan.channel.ChannelKind;
import id.aduan.intake.PrintedRequirement;
import id.aduan.intake.Requirement.Asks;
import id.aduan.shared.PhoneNumber;
import id.aduan.tenancy.Profile.Contact;
import id.aduan.web.ui.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** What an office published, in words that citizens and officers read alike. */
@Named("facts")
@ApplicationScoped
public class OfficeFacts {

    @Inject
    private Words words;

    /** How a requirement binds: {@code (bila ada)}, or on which channels it is a duty; "" where it binds on all. */
    public String duty(PrintedRequirement asked) {
        if (asked.wished()) {
            return words.get("facts.wished");
        }
        return asked.boundOn().isEmpty() ? "" : words.of("facts.boundOn", ways(asked.boundOn()));
    }

    /** {@code Belum ada: nama pelapor, alamat.} Empty where only the office's own sentence says what is meant. */
    public String lacking(PrintedRequirement owed) {
        if (owed.asks().contains(Asks.OTHER)) {
            return "";
        }
        String things = owed.asks().stream()
                .map(thing -> words.get("facts.asks." + thing))
                .collect(Collectors.joining(", "));
        return things.equals(owed.text()) ? "" : words.of("facts.lacking", things);
    }

    /** The address as people read it: telephone numbers in groups, pages without their protocol. */
    public String address(Channel channel) {
        return PhoneNumber.read(channel.address())
                .map(PhoneNumber::display)
                .orElse(channel.address().replaceFirst("^https?://", ""));
    }

    /** Where a click leads; "" for a channel that is a place, has no address or is not confirmed yet. */
    public String link(Channel channel) {
        if (!channel.usable() || channel.address().isEmpty()) {
            return "";
        }
        return switch (channel.kind()) {
            case WHATSAPP -> "https://wa.me/" + channel.address().replace("+", "");
            case PHONE -> "tel:" + channel.address();
            case SMS -> "sms:" + channel.address();
            case EMAIL -> "mailto:" + channel.address();
            case WEB, NATIONAL_LAPOR -> web(channel.address());
            case WALK_IN, WAITING_ROOM_BOX, LETTER, FAX -> "";
        };
    }

    /** Where a click on the office's own number, mailbox or website leads; "" while it is not confirmed. */
    public String reach(Contact contact) {
        if (!contact.confirmed() || contact.address().isEmpty()) {
            return "";
        }
        if (contact.address().startsWith("+")) {
            return "tel:" + contact.address();
        }
        return contact.address().contains("@") ? "mailto:" + contact.address() : web(contact.address());
    }

    private static String web(String address) {
        return address.startsWith("http") ? address : "https://" + address;
    }

    private String ways(List<ChannelKind> kinds) {
        return kinds.stream().map(kind -> words.get("facts.via." + kind)).collect(Collectors.joining(" atau "));
    }
}
