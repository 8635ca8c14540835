package id.aduan.correspondence;

import id.aduan.channel.ChannelKind;
import id.aduan.complaint.Complaint;
import id.aduan.complaint.ComplaintEvent;
import id.aduan.correspondence.LetterTemplate.Filled;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.Reception.NoticeRule;
import id.aduan.tenancy.Reception.Variant;
import id.aduan.tenancy.Settings;
import id.aduan.vault.KnownContacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The notice an office promises after it received a complaint: on the channels its document names, as far as they are
 * known of this person. The portal mails; the rest is prepared for an officer.
 */
@ApplicationScoped
public class PromisedNotice {

    @Inject
    Reach reach;

    @Inject
    FollowUps followUps;

    @Inject
    Settings settings;

    @Inject
    InstantSource clock;

    /** Opens a follow-up for every channel that needs a person's hand, or a person's choice of words. */
    void open(Complaint complaint, boolean mailed) {
        NoticeRule rule = office(complaint).reception().notice();
        if (rule == null) {
            return;
        }
        KnownContacts known = reach.known(complaint.office(), complaint);
        List<ChannelKind> named = rule.channels().stream()
                .map(ChannelKind::valueOf)
                .filter(kind -> kind != ChannelKind.EMAIL && knows(known, kind))
                .toList();
        (named.isEmpty() ? elsewhere(complaint, rule, mailed).stream() : named.stream())
                .forEach(kind -> followUps.add(
                        new FollowUp(complaint.office(), complaint.id(), task(complaint, rule, kind), clock)));
    }

    /** Nobody is told any more that a complaint is being handled which its reporter withdrew. */
    void withdrawn(@Observes ComplaintEvent.Withdrawn event) {
        followUps.pointless(event.complaint(), event.by().label(), LetterWords.of("tindak.batal"), event.at());
    }

    /** Why it is not followed up is told in its own words. */
    void rejected(@Observes ComplaintEvent.Rejected event) {
        followUps.pointless(event.complaint(), event.by().label(), LetterWords.of("tindak.batal"), event.at());
    }

    /**
     * Where none of the named channels reaches this person: what was mailed at once is enough, unless the document
     * offers several texts; then an officer chooses and the portal mails.
     */
    private Optional<ChannelKind> elsewhere(Complaint complaint, NoticeRule rule, boolean mailed) {
        if (mailed) {
            return rule.offersChoice() ? Optional.of(ChannelKind.EMAIL) : Optional.empty();
        }
        return byHand(complaint);
    }

    /**
     * The channel for a further word that cannot be mailed: the first the office names on which this person is known,
     * else the channel of arrival, telephone or letter; empty where nothing is known.
     */
    Optional<ChannelKind> byHand(Complaint complaint) {
        KnownContacts known = reach.known(complaint.office(), complaint);
        NoticeRule rule = office(complaint).reception().notice();
        Stream<ChannelKind> named =
                rule == null ? Stream.empty() : rule.channels().stream().map(ChannelKind::valueOf);
        return Stream.concat(named, Stream.of(complaint.taken().channel(), ChannelKind.PHONE, ChannelKind.LETTER))
                .filter(kind -> kind != ChannelKind.EMAIL && knows(known, kind))
                .findFirst();
    }

    /** The notice as a text, subject first. */
    Filled words(Complaint complaint) {
        return words(complaint, state(office(complaint).reception().notice()));
    }

    /** The notice with the text an officer chose. Empty where the office's document offers none of that key. */
    Optional<Filled> chosen(Complaint complaint, String variant) {
        NoticeRule rule = office(complaint).reception().notice();
        return rule == null ? Optional.empty() : rule.variant(variant).map(said -> words(complaint, said.text()));
    }

    private Filled words(Complaint complaint, String state) {
        LetterFacts facts = new LetterFacts(office(complaint), complaint);
        Map<String, String> filled = facts.byHand();
        filled.put("diterima", facts.received());
        filled.put("keadaan", state);
        filled.put("janji", facts.promise());
        return LetterTemplate.NOTICE.filled(filled);
    }

    /** The one sentence of it that goes into a receipt. */
    String sentence(Office office) {
        NoticeRule rule = office.reception().notice();
        return rule == null ? LetterWords.of("kabar.tidak") : LetterWords.of("kabar.ada", state(rule));
    }

    private FollowUp.Task task(Complaint complaint, NoticeRule rule, ChannelKind kind) {
        String words = kind == ChannelKind.LETTER
                ? LetterWords.of("tindak.kabar.surat")
                : LetterWords.of("tindak.kabar", LetterWords.of(kind));
        String choice = rule.offersChoice()
                ? " "
                        + LetterWords.of(
                                "tindak.kabar.pilihan",
                                rule.variants().stream().map(Variant::text).collect(Collectors.joining("; ")))
                : "";
        return new FollowUp.Task(
                FollowUpKind.NOTICE,
                kind,
                words + choice,
                words(complaint).text(),
                complaint.clocks().noticeDue());
    }

    /** Of several texts the document offers an officer chooses; only a single one is said without asking. */
    private static String state(@org.jspecify.annotations.Nullable NoticeRule rule) {
        return rule != null && rule.variants().size() == 1
                ? rule.variants().getFirst().text()
                : LetterWords.of("keadaan.umum");
    }

    private static boolean knows(KnownContacts known, ChannelKind kind) {
        return switch (kind) {
            case LETTER -> known.address();
            case EMAIL -> known.email();
            case PHONE, SMS, WHATSAPP -> known.phone();
            case WALK_IN, WAITING_ROOM_BOX, FAX, WEB, NATIONAL_LAPOR -> false;
        };
    }

    private Office office(Complaint complaint) {
        return settings.office(complaint.office());
    }
}
