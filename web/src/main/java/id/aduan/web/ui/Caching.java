package id.aduan.web.ui;

import java.util.Set;

/** How long an answer may be kept: pages without personal data a minute, our files a year, anything else not at all. */
final class Caching {

    private static final Set<String> PUBLIC_PAGES = Set.of(
            "/portal/home.xhtml",
            "/portal/office.xhtml",
            "/portal/privacy.xhtml",
            "/portal/accessibility.xhtml",
            "/portal/how.xhtml");

    private Caching() {}

    static boolean isPublicPage(String path) {
        return PUBLIC_PAGES.contains(path);
    }

    /** The value of {@code Cache-Control}. @param versioned the address carries a version made of the content */
    static String of(String path, boolean versioned) {
        if (path.startsWith("/resources/font/")) {
            return "public, max-age=31536000, immutable";
        }
        if (path.startsWith("/resources/")) {
            return versioned ? "public, max-age=31536000, immutable" : "public, max-age=300";
        }
        if (path.startsWith("/jakarta.faces.resource/")) {
            return "public, max-age=604800";
        }
        return isPublicPage(path) ? "public, max-age=60" : "no-store";
    }
}
