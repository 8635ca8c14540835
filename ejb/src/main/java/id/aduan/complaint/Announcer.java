package id.aduan.complaint;

import id.aduan.shared.Actor;
import java.time.Instant;

/** To whom a complaint says what happened to it; also knows when it is and who acts. */
interface Announcer {

    Instant now();

    Actor actor();

    void announce(ComplaintEvent event);
}
