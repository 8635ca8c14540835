package id.aduan.correspondence;

import id.aduan.channel.ChannelKind;
import id.aduan.tenancy.InScope;
import id.aduan.tenancy.OfficeId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Where an office's answer is written, approved, numbered and sent. */
@Stateless
@RolesAllowed("officer")
@InScope(InScope.Kind.OFFICE)
public class ReplyDesk {

    @Inject
    LetterTable tables;

    @Inject
    LetterSheets sheets;

    @Inject
    Writing writing;

    @Inject
    Approval approval;

    @Inject
    Dispatching dispatching;

    /** The answer of a complaint, also before anybody wrote a word of it. */
    public LetterSheet open(OfficeId office, UUID complaint) {
        return sheets.of(tables.reading(office, complaint));
    }

    /** Keeps the text without handing it in: "Simpan dulu". Effects: a changed text ends initials given before. */
    public ReplyOutcome keep(OfficeId office, UUID complaint, String text) {
        return writing.keep(tables.writing(office, complaint), new LetterText(text));
    }

    /** Keeps the text and, where drafting is the caller's open step, completes that step. */
    public ReplyOutcome draft(OfficeId office, UUID complaint, String text) {
        return writing.draft(tables.writing(office, complaint), new LetterText(text));
    }

    public ReplyOutcome finalise(OfficeId office, UUID letter) {
        return writing.finalise(tables.changing(office, letter));
    }

    /** Approves exactly the text with this hash, the one the caller has read. Effects: gives the agenda number. */
    public ReplyOutcome initial(OfficeId office, UUID letter, String bodyHash) {
        return approval.initial(tables.changing(office, letter), bodyHash);
    }

    /** Back to whoever writes it. Effects: initials cease to hold; the case goes back to its writing. */
    public ReplyOutcome returnForRevision(OfficeId office, UUID letter, String why) {
        return approval.returnForRevision(tables.changing(office, letter), why.strip());
    }

    /** Records that the printed letter was signed in ink; {@code stated} says by whom and where. */
    public ReplyOutcome sign(OfficeId office, UUID letter, String stated) {
        return approval.sign(tables.changing(office, letter), stated.strip());
    }

    /** Enters the letter in the book of outgoing letters, where the procedure has a step for it. */
    public ReplyOutcome register(OfficeId office, UUID letter) {
        return approval.register(tables.changing(office, letter));
    }

    public ReplyOutcome check(OfficeId office, UUID letter) {
        return approval.check(tables.changing(office, letter));
    }

    /** The text and the address for a medium the portal does not send on. Effects: a disclosure on ground REPLY. */
    public PreparedReply prepare(OfficeId office, UUID letter, ChannelKind on) {
        return dispatching.prepare(tables.changing(office, letter), on);
    }

    /** Sends or states the answer. Effects: completes the sending step, the complaint is answered. */
    public ReplyOutcome dispatch(OfficeId office, UUID letter, DispatchNote note) {
        return dispatching.dispatch(tables.changing(office, letter), note);
    }
}
