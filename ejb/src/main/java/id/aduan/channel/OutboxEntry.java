package id.aduan.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way. It is written with the deed that wants it sent, so that both are kept or neither; the courier
 * sends it after the commit, again and again while there is hope. Delivered or given up, it loses its content and
 * stays as a record that something was sent, when, and under which Message-ID.
 */
@Entity
@Table(name = "outbox")
public class OutboxEntry {

    enum State {
        WAITING,
        DELIVERED,
        UNDELIVERABLE
    }

    @Id
    private UUID id;

    @TenantId
    @Column(name = "office")
    private String office;

    private @Nullable UUID complaint;

    private String reference;

    @Enumerated(EnumType.STRING)
    private ChannelKind kind;

    private byte @Nullable [] sealed;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private int attempts;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    protected OutboxEntry() {}

    OutboxEntry(UUID id, OutboundMessage message, String messageId, byte[] sealed, Instant now) {
        this.id = id;
        this.office = message.office().value();
        this.complaint = message.complaint();
        this.reference = message.reference();
        this.kind = message.kind();
        this.sealed = sealed.clone();
        this.createdAt = now;
        this.dueAt = now;
        this.state = State.WAITING;
        this.messageId = messageId;
        this.lastError = "";
    }

    boolean waits() {
        return state == State.WAITING;
    }

    /** Writes down what became of an attempt; true when the message's way has ended. */
    boolean record(Delivery delivery, Instant now) {
        return switch (delivery) {
            case Delivery.Sent sent -> {
                end(State.DELIVERED, "", now);
                yield true;
            }
            case Delivery.Undeliverable never -> {
                end(State.UNDELIVERABLE, never.why(), now);
                yield true;
            }
            case Delivery.Retry later -> retry(later.why(), now);
        };
    }

    private boolean retry(String why, Instant now) {
        var pause = Backoff.after(attempts);
        if (pause.isEmpty()) {
            end(State.UNDELIVERABLE, why, now);
            return true;
        }
        lastError = why;
        dueAt = now.plus(pause.get());
        return false;
    }

    private void end(State how, String why, Instant now) {
        state = how;
        lastError = why;
        doneAt = now;
        sealed = null;
    }

    boolean delivered() {
        return state == State.DELIVERED;
    }

    String reference() {
        return reference;
    }

    ChannelKind kind() {
        return kind;
    }

    String messageId() {
        return messageId;
    }

    String lastError() {
        return lastError;
    }

    @Nullable
    UUID complaint() {
        return complaint;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutboxEntry entry && entry.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
