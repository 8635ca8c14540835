package id.aduan.correspondence;

import id.aduan.channel.ChannelKind;
import id.aduan.tenancy.OfficeId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.UUID;

/** Where an office's answer is written, approved, numbered and sent. */
@Stateless
@RolesAllowed("officer")
public class ReplyDesk {

    /** The answer of a complaint, also before anybody wrote a word of it. */
    public LetterSheet open(OfficeId office, UUID complaint) {
        throw new UnsupportedOperationException();
    }

    /** Keeps the text without handing it in: "Simpan dulu". Effects: a changed text ends initials given before. */
    public ReplyOutcome keep(OfficeId office, UUID complaint, String text) {
        throw new UnsupportedOperationException();
    }

    /** Keeps the text and, where drafting is the caller's open step, completes that step. */
    public ReplyOutcome draft(OfficeId office, UUID complaint, String text) {
        throw new UnsupportedOperationException();
    }

    public ReplyOutcome finalise(OfficeId office, UUID letter) {
        throw new UnsupportedOperationException();
    }

    /** Approves exactly the text with this hash, the one the caller has read. Effects: gives the agenda number. */
    public ReplyOutcome initial(OfficeId office, UUID letter, String bodyHash) {
        throw new UnsupportedOperationException();
    }

    public ReplyOutcome returnForRevision(OfficeId office, UUID letter, String why) {
        throw new UnsupportedOperationException();
    }

    /** Records that the printed letter was signed in ink; {@code stated} says by whom and where. */
    public ReplyOutcome sign(OfficeId office, UUID letter, String stated) {
        throw new UnsupportedOperationException();
    }

    /** Enters the letter in the book of outgoing letters, where the procedure has a step for it. */
    public ReplyOutcome register(OfficeId office, UUID letter) {
        throw new UnsupportedOperationException();
    }

    public ReplyOutcome check(OfficeId office, UUID letter) {
        throw new UnsupportedOperationException();
    }

    /** The text and the address for a medium the portal does not send on. Effects: a disclosure on ground REPLY. */
    public PreparedReply prepare(OfficeId office, UUID letter, ChannelKind on) {
        throw new UnsupportedOperationException();
    }

    /** Sends or states the answer. Effects: completes the sending step, the complaint is answered. */
    public ReplyOutcome dispatch(OfficeId office, UUID letter, DispatchNote note) {
        throw new UnsupportedOperationException();
    }
}
