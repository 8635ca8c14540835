package id.aduan.intake;

import java.util.List;

/** Everything one office asks a complaint to carry, in the order of its document. */
public record Requirements(List<Requirement> all) {

    public Requirements {
        all = List.copyOf(all);
    }
}
