package id.aduan.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/**
 * Wakes the courier after a commit that put something into the outbox. A plain bean, because the courier itself must
 * not be called while a transaction is just ending.
 */
@ApplicationScoped
public class Nudge {

    private volatile Runnable courier = () -> {};

    void wakes(Runnable sleeper) {
        courier = sleeper;
    }

    void posted(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessagePosted posted) {
        courier.run();
    }
}
