package id.aduan.web.office;

import id.aduan.correspondence.LetterSheet;
import id.aduan.correspondence.ReplyDesk;
import id.aduan.correspondence.ReplyOutcome;
import id.aduan.web.ui.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What is done to the text: kept, handed in, made final, initialled, returned, signed, checked, entered in the book. */
@Named
@RequestScoped
public class ReplyForm {

    @Inject
    private OpenCase open;

    @Inject
    private MyOffice office;

    @Inject
    private ReplyDesk replies;

    @Inject
    private ReplyPage page;

    @Inject
    private Deeds deeds;

    @Inject
    private Say say;

    private final Typed typed = new Typed();

    /** The forms carry the letter and the fingerprint that were read, not those of the moment the button is pressed. */
    @PostConstruct
    void arrive() {
        LetterSheet sheet = page.sheet();
        typed.put("text", sheet.text());
        typed.put("hash", sheet.bodyHash());
        Optional.ofNullable(sheet.letter()).ifPresent(letter -> typed.put("letter", letter.toString()));
    }

    public void keep() {
        told(replies.keep(office.id(), open.id(), typed.text("text")));
    }

    public void handIn() {
        told(replies.draft(office.id(), open.id(), typed.text("text")));
    }

    public void finalise() {
        onLetter(letter -> replies.finalise(office.id(), letter));
    }

    public void initial() {
        onLetter(letter -> replies.initial(office.id(), letter, typed.text("hash")));
    }

    public void giveBack() {
        if (typed.isEmpty("why")) {
            say.wrongAt("back:why", "office.reply.why.required");
            return;
        }
        onLetter(letter -> replies.returnForRevision(office.id(), letter, typed.text("why")));
    }

    public void sign() {
        onLetter(letter -> replies.sign(office.id(), letter, typed.text("signed")));
    }

    public void check() {
        onLetter(letter -> replies.check(office.id(), letter));
    }

    public void register() {
        onLetter(letter -> replies.register(office.id(), letter));
    }

    private void onLetter(Function<UUID, ReplyOutcome> deed) {
        typed.id("letter").map(deed).ifPresent(this::told);
    }

    void told(ReplyOutcome outcome) {
        switch (outcome) {
            case ReplyOutcome.Drafted d when d.handedIn() -> done("handedIn");
            case ReplyOutcome.Drafted d -> done(d.voided() ? "keptVoided" : "kept");
            case ReplyOutcome.Ready ready -> done("ready");
            case ReplyOutcome.Initialled i when i.agenda() == null -> done("initialled");
            case ReplyOutcome.Initialled i -> done("initialledNumbered", i.agenda());
            case ReplyOutcome.Returned returned -> done("returned");
            case ReplyOutcome.Signed signed -> done("signed");
            case ReplyOutcome.Numbered n -> done("numbered", n.agenda());
            case ReplyOutcome.Checked checked -> done("checked");
            case ReplyOutcome.Dispatched d -> done(d.stated() ? "stated" : "sent");
            case ReplyOutcome.TextChangedSinceInitials r -> refused(r);
            case ReplyOutcome.DrafterMayNotApprove r -> refused(r);
            case ReplyOutcome.NotYourStep r -> refused(r);
            case ReplyOutcome.NotNow r -> refused(r);
        }
    }

    private void done(String what, Object... arguments) {
        deeds.lead(open.letterAddress(), "office.reply.told." + what, arguments);
    }

    private void refused(ReplyOutcome outcome) {
        say.refused(outcome.refusal().orElseThrow());
    }

    public Typed getTyped() {
        return typed;
    }
}
