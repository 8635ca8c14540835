package id.aduan.correspondence;

import java.time.InstantSource;

/** What is announced of a letter. */
final class Marks {

    private Marks() {}

    static LetterEvent event(LetterMove move, OnTable table, InstantSource clock) {
        Letter letter = table.letter();
        return new LetterEvent(
                table.office().value(),
                table.complaintId(),
                clock.instant(),
                table.officer(),
                letter.id(),
                move,
                letter.bodyHash(),
                letter.agenda().map(AgendaNumber::toString).orElse(""));
    }
}
