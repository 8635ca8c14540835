package id.aduan.correspondence;

import id.aduan.channel.ChannelKind;
import id.aduan.complaint.TrackingCode;
import id.aduan.shared.Identifiers;
import id.aduan.tenancy.OfficeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Something a person of the office must tell a citizen by hand, because no machine can: opened by the portal, closed by
 * an officer who says how and when it was done.
 */
@Entity
@Table(name = "follow_up")
public class FollowUp {

    /**
     * What is to be told, and why.
     *
     * @param words for the officer
     * @param prepared for the citizen; empty for none
     */
    record Task(
            FollowUpKind kind,
            ChannelKind channel,
            String words,
            String prepared,
            @Nullable Instant dueAt) {}

    @Id
    private UUID id;

    @TenantId
    @Column(name = "office")
    private String office;

    private UUID complaint;

    @Enumerated(EnumType.STRING)
    private FollowUpKind kind;

    @Enumerated(EnumType.STRING)
    private ChannelKind channel;

    private String words;

    private String prepared;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "done_by")
    private String doneBy = "";

    @Column(name = "done_note")
    private String doneNote = "";

    protected FollowUp() {}

    FollowUp(OfficeId office, UUID complaint, Task task, InstantSource clock) {
        this.id = Identifiers.next(clock);
        this.office = office.value();
        this.complaint = complaint;
        this.kind = task.kind();
        this.channel = task.channel();
        this.words = task.words();
        this.prepared = task.prepared();
        this.openedAt = clock.instant();
        this.dueAt = task.dueAt();
    }

    /** Refuses to be closed twice (IllegalStateException). */
    void done(String by, String note, Instant at) {
        if (isDone()) {
            throw new IllegalStateException("Follow-up " + id + " was closed before.");
        }
        doneAt = at;
        doneBy = by;
        doneNote = note;
    }

    FollowUpRow row(TrackingCode code, String registerNumber, String pseudonym) {
        return new FollowUpRow(
                id, complaint, code, registerNumber, pseudonym, kind, channel, words, prepared, openedAt, dueAt);
    }

    boolean isDone() {
        return doneAt != null;
    }

    UUID id() {
        return id;
    }

    UUID complaint() {
        return complaint;
    }

    FollowUpKind kind() {
        return kind;
    }

    ChannelKind channel() {
        return channel;
    }

    String prepared() {
        return prepared;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FollowUp followUp && followUp.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
