package id.aduan.tenancy;

/**
 * The name of an office in one deployment: its region and its own short name, written {@code region/slug}.
 * Refuses anything but lower-case words joined by hyphens on both sides.
 */
public record OfficeId(RegionId region, String slug) {

    public OfficeId {
        if (!RegionId.SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException(
                    "An office is named by lower-case words and hyphens, not by '" + slug + "'.");
        }
    }

    /** Reads {@code region/slug}. Refuses a text without exactly one slash. */
    public static OfficeId of(String text) {
        var parts = text.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("An office is written region/office, not '" + text + "'.");
        }
        return new OfficeId(new RegionId(parts[0]), parts[1]);
    }

    public String value() {
        return region.value() + "/" + slug;
    }

    @Override
    public String toString() {
        return value();
    }
}
