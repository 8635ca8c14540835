package id.aduan.channel;

import id.aduan.tenancy.InScope;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Empties the outbox: after every commit that put something into it, and every few seconds for what waits its turn.
 *
 * <p>It takes one entry at a time, sends outside any transaction, then writes down what became of it. Dying in between
 * sends a message twice under one Message-ID; nothing is ever lost. Several couriers, on several nodes, never take the
 * same entry.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@InScope(InScope.Kind.NONE)
@PermitAll
public class Courier {

    /** Longer than a gateway may take, so that a slow mail server does not get the same message from another node. */
    private static final Duration LEASE = Duration.ofMinutes(3);

    private static final Logger LOG = Logger.getLogger(Courier.class.getName());

    @Inject
    Claims claims;

    @Inject
    MessageSeal seal;

    @Inject
    @Any
    Instance<MessageGateway> gateways;

    @Inject
    DeliveryDesk deliveries;

    @Inject
    InstantSource clock;

    @Inject
    Nudge nudge;

    @Resource
    ManagedExecutorService executor;

    private final AtomicInteger wanted = new AtomicInteger();

    @PostConstruct
    void waitForPosts() {
        nudge.wakes(() -> executor.execute(this::empty));
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void lookRound() {
        empty();
    }

    /** One courier a node is enough; whoever comes while it works makes it look again before it rests. */
    private void empty() {
        if (wanted.getAndIncrement() > 0) {
            return;
        }
        int seen;
        do {
            seen = wanted.get();
            try {
                carryAll();
            } catch (RuntimeException broken) {
                LOG.log(
                        Level.WARNING,
                        "The outbox could not be emptied: {0}",
                        broken.getClass().getName());
            }
        } while (!wanted.compareAndSet(seen, 0));
    }

    private void carryAll() {
        Optional<Claim> next = claims.next(clock.instant(), LEASE);
        while (next.isPresent()) {
            Claim claim = next.get();
            deliveries.record(claim.office(), claim.id(), carry(claim));
            next = claims.next(clock.instant(), LEASE);
        }
    }

    /** Names the kind of failure only: a gateway's or a key's own sentence may name the recipient. */
    private Delivery carry(Claim claim) {
        for (MessageGateway gateway : gateways) {
            if (gateway.kind() == claim.kind()) {
                return carry(claim, gateway);
            }
        }
        return new Delivery.Undeliverable("no-gateway");
    }

    private Delivery carry(Claim claim, MessageGateway gateway) {
        OutboundMessage message;
        try {
            message = SealedContent.opened(claim, seal.open(claim.id(), claim.sealed()));
        } catch (RuntimeException closed) {
            LOG.log(Level.WARNING, "Outbox entry {0} does not open.", claim.id());
            return new Delivery.Retry("seal-closed");
        }
        return gateway.send(message, claim.messageId());
    }
}
