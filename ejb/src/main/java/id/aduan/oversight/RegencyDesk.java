package id.aduan.oversight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.aduan.tenancy.InScope;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.RegionId;
import id.aduan.tenancy.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Where a government's administrators look at the work of its offices. */
@Stateless
@InScope(InScope.Kind.REGION)
@RolesAllowed("regency-admin")
public class RegencyDesk {

    @Inject
    private OpenCounts counts;

    @Inject
    private Settings settings;

    @Inject
    private InstantSource clock;

    /** Every office of the government, one without open complaints too. Today ends by the government's own clock. */
    @RolesAllowed("regency-admin")
    public Board board(RegionId region) {
        Instant now = clock.instant();
        var zone = settings.region(region).calendar().zone();
        Instant tomorrow =
                now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
        var counted = counts.of(region, now, tomorrow).stream().collect(groupingBy(OpenCounts.Count::office));
        return new Board(
                region,
                now,
                settings.offices(region).stream()
                        .map(office ->
                                row(office, counted.getOrDefault(office.id().value(), List.of())))
                        .toList());
    }

    private static BoardRow row(Office office, List<OpenCounts.Count> counted) {
        return new BoardRow(
                office.id(),
                office.name(),
                counted.stream().mapToLong(OpenCounts.Count::open).sum(),
                counted.stream().mapToLong(OpenCounts.Count::dueToday).sum(),
                counted.stream().mapToLong(OpenCounts.Count::overdue).sum(),
                counted.stream().collect(toMap(OpenCounts.Count::state, OpenCounts.Count::open)));
    }
}
