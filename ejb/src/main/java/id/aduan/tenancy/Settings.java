package id.aduan.tenancy;

import java.util.List;
import java.util.Optional;

/**
 * Where features find what an office configured: one value per office and type, of the version now in force.
 * Types in use: {@link Office}, {@code channel.Channels}, {@code intake.Requirements}; {@link Region} by its own methods.
 * A change made on another node is seen within seconds.
 */
public interface Settings {

    <T> Optional<T> find(OfficeId office, Class<T> type);

    /** Like {@link #find}. Refuses (IllegalStateException) an office without that setting. */
    default <T> T of(OfficeId office, Class<T> type) {
        return find(office, type)
                .orElseThrow(() -> new IllegalStateException(office + " has no " + type.getSimpleName() + "."));
    }

    default Office office(OfficeId office) {
        return of(office, Office.class);
    }

    Region region(RegionId region);

    List<Region> regions();

    /** All offices of a region, closed ones too, ordered by name. */
    List<Office> offices(RegionId region);

    /** False once an office's file was taken away: its register stays readable, new complaints are not accepted. */
    boolean openForIntake(OfficeId office);

    /** The version of the office's file now in force, from 1. */
    int version(OfficeId office);
}
