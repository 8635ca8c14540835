package id.aduan.tenancy;

import java.util.regex.Pattern;

/** The stable short name of a government, e.g. {@code kab-mojokerto}. Refuses anything but lower-case words joined by hyphens. */
public record RegionId(String value) {

    static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public RegionId {
        if (!SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A region is named by lower-case words and hyphens, not by '" + value + "'.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
