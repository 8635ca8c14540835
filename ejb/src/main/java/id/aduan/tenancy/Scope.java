package id.aduan.tenancy;

import java.util.UUID;

/**
 * Whose house a transaction is in. Opened by the interceptor around all desks and by nothing else; both tenant walls
 * compare every row with it. A transaction has one scope from its first statement to its end, or none and then sees
 * nothing.
 */
public sealed interface Scope {

    /** An officer's: every row of the office. */
    record OfficeScope(OfficeId office) implements Scope {}

    /** A citizen's: the rows of one complaint, found by its tracking code. */
    record CitizenScope(OfficeId office, UUID complaint) implements Scope {}

    /** A supervisor's: reads what the region may see of its offices, never the vault; writes the region's own row. */
    record RegionScope(RegionId region) implements Scope {}

    /**
     * The portal's own: every row of one office at a time.
     *
     * @param task what it is doing, as the audit names it, e.g. "courier"
     */
    record SystemScope(OfficeId office, String task) implements Scope {}
}
