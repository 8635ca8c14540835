package id.aduan.shared;

import java.util.regex.Pattern;

/**
 * A position held in an office: {@code kab-mojokerto/dispendukcapil}, {@code kepala-bidang}.
 *
 * <p>Refuses an office that is not {@code region/slug}, and slugs with anything but a–z, 0–9 and single dashes
 * (IllegalArgumentException), so that no office name can be the beginning of another one's path.
 */
public record Post(String office, String position) {

    private static final Pattern OFFICE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern POSITION = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Post {
        if (!OFFICE.matcher(office).matches()) {
            throw new IllegalArgumentException("An office reads region/slug, not \"" + office + "\".");
        }
        if (!POSITION.matcher(position).matches()) {
            throw new IllegalArgumentException("A position reads like kepala-bidang, not \"" + position + "\".");
        }
    }

    @Override
    public String toString() {
        return office + "/" + position;
    }
}
