package id.aduan.vault;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.concurrent.CompletionStage;

/** Tells one listener, at once, as the container tells its observers. */
record FakeEvents(Hearing hearing) implements Event<Disclosed> {

    interface Hearing {
        void hear(Disclosed event);
    }

    @Override
    public void fire(Disclosed event) {
        hearing.hear(event);
    }

    @Override
    public <U extends Disclosed> CompletionStage<U> fireAsync(U event) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Disclosed> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Event<Disclosed> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends Disclosed> Event<U> select(Class<U> type, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Disclosed> Event<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
