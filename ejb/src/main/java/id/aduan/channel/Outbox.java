package id.aduan.channel;

import id.aduan.shared.Identifiers;
import id.aduan.shared.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Where whatever leaves the house is put down, in the transaction of the deed that wants it sent. */
@ApplicationScoped
public class Outbox {

    @PersistenceContext
    EntityManager em;

    @Inject
    MessageSeal seal;

    @Inject
    InstantSource clock;

    @Inject
    Event<MessagePosted> posted;

    protected Outbox() {}

    /**
     * Puts a message down. Effects: it is sent after the commit, soon; never if the deed rolls back.
     *
     * @return the Message-ID under which it will be sent, however often that is tried
     */
    public String post(OutboundMessage message) {
        UUID id = Identifiers.next(clock);
        Instant now = clock.instant();
        String messageId = messageId(id);
        em.persist(new OutboxEntry(id, message, messageId, seal.seal(id, SealedContent.of(message)), now));
        posted.fire(new MessagePosted());
        return messageId;
    }

    Optional<OutboxEntry> locked(UUID id) {
        return Optional.ofNullable(em.find(OutboxEntry.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Made of the entry's own id: the same after a crash, a restart and on another node. */
    static String messageId(UUID entry) {
        String host = URI.create(Setting.URL.value()).getHost();
        return "<" + entry + "@" + (host == null ? "aduan.invalid" : host) + ">";
    }
}
