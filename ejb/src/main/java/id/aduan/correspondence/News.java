package id.aduan.correspondence;

import id.aduan.channel.ChannelKind;
import id.aduan.complaint.Complaint;
import id.aduan.complaint.Complaints;
import id.aduan.complaint.StoryLine;
import id.aduan.complaint.StoryTold;
import id.aduan.correspondence.FollowUp.Task;
import id.aduan.correspondence.LetterTemplate.Filled;
import id.aduan.tenancy.NoEntry;
import id.aduan.tenancy.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

/**
 * Tells the reporter what must not be learnt by looking alone: that something is asked for, that the clock stands still,
 * that the complaint ends without an answer. In the words of its story; by mail, else by an officer's hand.
 */
@ApplicationScoped
public class News {

    private static final String WITHDRAWN = "withdrawn";

    /** Lines of a story that are news; what else happens reaches its reporter as receipt, notice or answer. */
    private static final Set<String> NEWS = Set.of(
            "awaiting-supplement",
            "awaiting-merit",
            "merit-dismissed",
            "clock-stopped",
            "lapsed",
            "rejected",
            "handed-back",
            WITHDRAWN);

    @Inject
    Complaints complaints;

    @Inject
    Settings settings;

    @Inject
    Notices notices;

    @Inject
    PromisedNotice promised;

    @Inject
    FollowUps followUps;

    @Inject
    InstantSource clock;

    /** What happens before the register number is given stands on the receipt. */
    void told(@Observes StoryTold told) {
        if (!NEWS.contains(told.line().name())) {
            return;
        }
        Complaint complaint = complaints.find(told.complaint()).orElseThrow(NoEntry::notHere);
        if (complaint.numbered()) {
            tell(complaint, told.line());
        }
    }

    /** Whoever withdrew knows it; the mail is for a reporter whose code fell into other hands. */
    private void tell(Complaint complaint, StoryLine line) {
        boolean mailed = notices.mail(complaint, "news:" + line.name(), () -> mail(complaint, line));
        if (!mailed && !line.name().equals(WITHDRAWN)) {
            promised.byHand(complaint)
                    .ifPresent(on -> followUps.add(
                            new FollowUp(complaint.office(), complaint.id(), task(complaint, line, on), clock)));
        }
    }

    private Filled mail(Complaint complaint, StoryLine line) {
        Map<String, String> facts = facts(complaint).toReporter();
        facts.put("kabar", line.words());
        return LetterTemplate.NEWS.filled(facts);
    }

    private Task task(Complaint complaint, StoryLine line, ChannelKind on) {
        Map<String, String> facts = facts(complaint).byHand();
        facts.put("kabar", line.words());
        String prepared = LetterTemplate.NEWS_BY_HAND.filled(facts).text();
        String words = LetterWords.of("tindak.kabar.baru", LetterWords.of(on), line.words());
        return new Task(FollowUpKind.NOTICE, on, words, prepared, null);
    }

    private LetterFacts facts(Complaint complaint) {
        return new LetterFacts(settings.office(complaint.office()), complaint);
    }
}
