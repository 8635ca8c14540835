package id.aduan.web.ui;

import id.aduan.shared.Setting;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a browser may do with our pages.
 *
 * <p>Citizens' pages load script and style from this portal only, none of it inside the page. Officers' pages use
 * PrimeFaces, which numbers its own scripts and sets style attributes, never style elements.
 */
final class SecurityHeaders {

    static final String POLICY = "Content-Security-Policy";

    private static final Pattern OFFICERS_PATHS = Pattern.compile("/(meja|wilayah|office|regency)(/.*)?");

    private static final String SCRIPTS = "script-src ";

    private static final String COMMON =
            "default-src 'none'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; style-src 'self'; script-src 'self'";

    /** A form sent after the session ended is led to the sign-on, which a browser counts as sending it there. */
    private static final String OFFICERS =
            COMMON.replace("form-action 'self'", "form-action 'self' " + origin(Setting.KEYCLOAK_URL.value()))
                    + "; style-src-attr 'unsafe-inline'";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            // Addresses carry tracking codes: no other site learns where its visitor came from.
            "Referrer-Policy", "same-origin",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");

    private SecurityHeaders() {}

    /** The headers for a page file or resource of this portal. */
    static Map<String, String> of(String path) {
        return Stream.concat(
                        ALWAYS.entrySet().stream(), Stream.of(Map.entry(POLICY, isOfficers(path) ? OFFICERS : COMMON)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String origin(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    /** Whether a page belongs to officers or supervisors, by its address or by its file. */
    static boolean isOfficers(String path) {
        return OFFICERS_PATHS.matcher(path).matches();
    }

    /** The policy with its rule for scripts replaced by that of another policy; the rest of the other one is dropped. */
    static String withScripts(String policy, String other) {
        String scripts = rules(other)
                .filter(rule -> rule.startsWith(SCRIPTS))
                .findFirst()
                .orElse("script-src 'self'");
        return rules(policy)
                .map(rule -> rule.startsWith(SCRIPTS) ? scripts : rule)
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> rules(String policy) {
        return Arrays.stream(policy.split(";")).map(String::strip).filter(rule -> !rule.isEmpty());
    }
}
