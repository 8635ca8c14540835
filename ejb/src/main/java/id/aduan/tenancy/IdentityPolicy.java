package id.aduan.tenancy;

/**
 * What an office does with a complaint that names nobody.
 *
 * @source Seed 000 and 001, Penerimaan 4 and 5; seed 003 (the number writes); seed 004, Persyaratan 2.1
 */
public enum IdentityPolicy {
    /** A name is asked for; without one the complaint waits for it. */
    REQUIRED,
    /** A name is asked for; without one a named officer judges whether the complaint is well founded. */
    REQUIRED_UNLESS_WELL_FOUNDED,
    /** The channel itself tells who writes, for example a phone number; nothing more is asked. */
    FROM_CHANNEL
}
