package id.aduan.oversight;

import id.aduan.tenancy.RegionId;
import java.time.Instant;
import java.util.List;

/** The offices of a government as they stood at that moment, in the order of their names. */
public record Board(RegionId region, Instant at, List<BoardRow> offices) {

    public Board {
        offices = List.copyOf(offices);
    }
}
