package id.aduan.channel;

import id.aduan.shared.DomainEvent;
import id.aduan.tenancy.Caller;
import id.aduan.tenancy.InScope;
import id.aduan.tenancy.OfficeId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where the courier writes down what became of a message, in the office it left. */
@Stateless
@InScope(value = InScope.Kind.SYSTEM, task = "kurir")
@PermitAll
public class DeliveryDesk {

    private static final Logger LOG = Logger.getLogger(DeliveryDesk.class.getName());

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    InstantSource clock;

    @Inject
    Event<DomainEvent> events;

    /** Effects: an ended message loses its content and is announced. What ended before is not announced again. */
    public void record(OfficeId office, UUID entry, Delivery delivery) {
        outbox.locked(entry)
                .filter(OutboxEntry::waits)
                .filter(waiting -> waiting.record(delivery, clock.instant()))
                .ifPresent(ended -> announce(office, ended));
    }

    private void announce(OfficeId office, OutboxEntry ended) {
        LOG.log(Level.INFO, "Message {0} ended: {1}.", new Object[] {
            ended.messageId(), ended.delivered() ? "delivered" : ended.lastError()
        });
        events.fire(
                ended.delivered()
                        ? new ChannelEvent.Delivered(
                                office.value(),
                                ended.complaint(),
                                clock.instant(),
                                caller.actor(),
                                ended.reference(),
                                ended.kind(),
                                ended.messageId())
                        : new ChannelEvent.DeliveryFailed(
                                office.value(),
                                ended.complaint(),
                                clock.instant(),
                                caller.actor(),
                                ended.reference(),
                                ended.kind(),
                                ended.lastError()));
    }
}
