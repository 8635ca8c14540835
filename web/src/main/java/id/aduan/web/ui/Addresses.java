package id.aduan.web.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The addresses people see: {@code #{addresses.track(code)}} is {@code /lacak/…}.
 *
 * <p>The words are Indonesian; {@code WEB-INF/undertow-handlers.conf} and {@link OfficersAddresses} say which
 * page answers at each of them.
 */
@Named
@ApplicationScoped
public class Addresses {

    /** Carries the address as it stood before it was rewritten; set by the server on every request, never believed from outside. */
    static final String VISIBLE = "Aduan-Alamat";

    private static final Pattern WITHIN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    public String home() {
        return "/";
    }

    /** The profile of an office, {@code region/slug}. */
    public String office(Object office) {
        return "/kantor/" + path(office);
    }

    /** The form of an office, {@code region/slug}. */
    public String file(Object office) {
        return "/lapor/" + path(office);
    }

    public String receipt(Object trackingCode) {
        return "/tanda-terima/" + path(trackingCode);
    }

    public String track(Object trackingCode) {
        return "/lacak/" + path(trackingCode);
    }

    public String desk() {
        return "/meja";
    }

    public String complaint(Object trackingCode) {
        return "/meja/aduan/" + path(trackingCode);
    }

    public String record() {
        return "/meja/catat";
    }

    /** The answer to that complaint. */
    public String reply(Object trackingCode) {
        return "/meja/surat/" + path(trackingCode);
    }

    public String register() {
        return "/meja/buku";
    }

    public String audit(Object trackingCode) {
        return "/meja/audit/" + path(trackingCode);
    }

    /** Where the reader is now, as the address bar shows it. */
    public String here() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return within(request.getHeader(VISIBLE));
    }

    /**
     * Sends the reader on, so that neither reloading nor going back repeats a deed. Our script, which sends a form without
     * leaving its page, is told the address instead: it goes there itself.
     */
    public void redirect(String address) {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext outside = context.getExternalContext();
        try {
            if (outside.getRequestHeaderMap().containsKey("Aduan-Kirim")) {
                outside.setResponseHeader("Aduan-Ke", within(address));
                outside.setResponseStatus(HttpServletResponse.SC_NO_CONTENT);
                context.responseComplete();
            } else {
                outside.redirect(within(address));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException("The reader left before being led to another page.", gone);
        }
    }

    /** The address if it stays in this portal, else home. */
    static String within(@Nullable String address) {
        return address != null && WITHIN.matcher(address).matches() ? address : "/";
    }

    private static String path(Object part) {
        return URLEncoder.encode(String.valueOf(part), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
