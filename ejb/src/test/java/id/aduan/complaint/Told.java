package id.aduan.complaint;

import id.aduan.shared.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Hears what a complaint announces, at a time the test turns on by hand. */
final class Told implements Announcer {

    private final List<ComplaintEvent> events = new ArrayList<>();
    private Instant now;

    Told(Instant now) {
        this.now = now;
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    List<String> names() {
        return events.stream().map(ComplaintEvent::name).toList();
    }

    ComplaintEvent last() {
        return events.getLast();
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Actor actor() {
        return new Actor.Citizen();
    }

    @Override
    public void announce(ComplaintEvent event) {
        events.add(event);
    }
}
