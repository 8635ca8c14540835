package id.aduan.complaint;

import id.aduan.deadline.Pause;
import java.util.List;
import java.util.UUID;

/** Where the register reads while a complaint's clock stood still; whoever handles it answers. */
public interface PauseSource {

    /** Oldest first. */
    List<Pause> pauses(UUID complaint);
}
