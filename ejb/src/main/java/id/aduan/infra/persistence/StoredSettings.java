package id.aduan.infra.persistence;

import id.aduan.infra.persistence.StoredVersions.Directory;
import id.aduan.infra.persistence.StoredVersions.OfficeRow;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Region;
import id.aduan.tenancy.RegionId;
import id.aduan.tenancy.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What offices configured, from the database. Which versions are in force is asked again every two seconds; what a
 * version says never changes and is read once.
 */
@ApplicationScoped
public class StoredSettings implements Settings {

    private static final Duration FRESH = Duration.ofSeconds(2);

    /** @param offices of a region by name, as far as they were asked for */
    private record Snapshot(Directory directory, Instant at, Map<RegionId, List<Office>> offices) {}

    private record Place(OfficeId office, int version, Class<?> type) {}

    private final Map<Place, Optional<Object>> contents = new ConcurrentHashMap<>();
    private final ReentrantLock refreshing = new ReentrantLock();
    private volatile @Nullable Snapshot snapshot;

    @Inject
    private StoredVersions stored;

    @Inject
    private InstantSource clock;

    @Override
    public <T> Optional<T> find(OfficeId office, Class<T> type) {
        return row(office).flatMap(row -> content(row, type));
    }

    @Override
    public Region region(RegionId region) {
        return Optional.ofNullable(directory().regions().get(region))
                .orElseThrow(() -> new IllegalStateException("There is no region " + region + "."));
    }

    @Override
    public List<Region> regions() {
        return directory().regions().values().stream()
                .sorted(Comparator.comparing(Region::name))
                .toList();
    }

    @Override
    public List<Office> offices(RegionId region) {
        var now = now();
        return now.offices().computeIfAbsent(region, asked -> now.directory().offices().values().stream()
                .filter(row -> row.id().region().equals(asked))
                .flatMap(row -> content(row, Office.class).stream())
                .sorted(Comparator.comparing(Office::name))
                .toList());
    }

    @Override
    public boolean openForIntake(OfficeId office) {
        return row(office).map(OfficeRow::open).orElse(false);
    }

    @Override
    public int version(OfficeId office) {
        return row(office)
                .map(OfficeRow::version)
                .orElseThrow(() -> new IllegalStateException("There is no office " + office + "."));
    }

    /** The next question is answered from the database: called when this node has just committed a change. */
    void forget() {
        snapshot = null;
    }

    private Optional<OfficeRow> row(OfficeId office) {
        return Optional.ofNullable(directory().offices().get(office));
    }

    private <T> Optional<T> content(OfficeRow row, Class<T> type) {
        var place = new Place(row.id(), row.version(), type);
        var known = contents.get(place);
        if (known == null) {
            known = stored.content(row.id(), row.version(), type).map(value -> (Object) value);
            contents.keySet().removeIf(old -> old.office().equals(row.id()) && old.version() < row.version());
            contents.put(place, known);
        }
        return known.map(type::cast);
    }

    private Directory directory() {
        return now().directory();
    }

    /** One thread asks while the others go on with what is known; only the very first wait. */
    private Snapshot now() {
        var known = snapshot;
        if (known != null && (fresh(known) || !refreshing.tryLock())) {
            return known;
        }
        if (known == null) {
            refreshing.lock();
        }
        try {
            var meanwhile = snapshot;
            if (meanwhile == null || !fresh(meanwhile)) {
                meanwhile = new Snapshot(stored.directory(), clock.instant(), new ConcurrentHashMap<>());
                snapshot = meanwhile;
            }
            return meanwhile;
        } finally {
            refreshing.unlock();
        }
    }

    private boolean fresh(Snapshot known) {
        return known.at().plus(FRESH).isAfter(clock.instant());
    }
}
