package id.aduan.correspondence;

import id.aduan.complaint.Complaint;
import id.aduan.complaint.Complaints;
import id.aduan.shared.Actor;
import id.aduan.tenancy.Caller;
import id.aduan.tenancy.NoEntry;
import id.aduan.tenancy.OfficeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Lays letters on tables. Whoever changes one holds its complaint until the transaction ends, and reads the letter only
 * then: of two officers who press the same button the second sees what the first did.
 */
@ApplicationScoped
public class LetterTable {

    @Inject
    Complaints complaints;

    @Inject
    Letters letters;

    @Inject
    Caller caller;

    @Inject
    InstantSource clock;

    /** For looking at; a letter not begun is an empty one that nobody keeps. Refuses (NoEntry) a foreign complaint. */
    OnTable reading(OfficeId office, UUID complaint) {
        Complaint found = complaints.find(complaint).orElseThrow(NoEntry::notHere);
        return table(office, found);
    }

    /** For writing; a letter not begun is an empty one, kept by whoever writes the first word. */
    OnTable writing(OfficeId office, UUID complaint) {
        return table(office, complaints.locked(complaint));
    }

    OnTable changing(OfficeId office, UUID letter) {
        return table(office, complaints.locked(letters.complaintOf(letter)));
    }

    private OnTable table(OfficeId office, Complaint complaint) {
        Letter letter = letters.of(complaint.id()).orElseGet(() -> Letter.begun(office, complaint.id(), clock));
        if (caller.actor() instanceof Actor.Officer officer) {
            return new OnTable(office, complaint, letter, officer);
        }
        throw new IllegalStateException("Only officers have letters on their tables.");
    }
}
