package id.aduan.web.portal;

import id.aduan.web.ui.UploadTray;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Forms that are not sent yet, so that each of their pages has an address and the browser's back button finds it. A form is
 * known by a number in the address, which opens nothing without the secret in its writer's cookie; after two hours it is gone.
 */
@RequestScoped
class FormShelf {

    static final Duration KEPT = Duration.ofHours(2);

    private static final String COOKIE = "isian";
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{16}");
    private static final int SECRET_BYTES = 32;
    private static final int NUMBER_BYTES = 8;
    private static final int LARGEST = 256 * 1024;

    @Inject
    private UploadTray tray;

    @Inject
    private InstantSource clock;

    @Inject
    private HttpServletRequest request;

    /** The number of a new form. */
    String fresh() {
        return HexFormat.of().formatHex(random(NUMBER_BYTES));
    }

    /** Gives the browser a secret, or its own one for two hours more; called before the page is drawn. */
    void offer() {
        var secret =
                secret().orElseGet(() -> Base64.getUrlEncoder().withoutPadding().encodeToString(random(SECRET_BYTES)));
        var cookie = new Cookie(COOKIE, secret);
        cookie.setPath("/lapor");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        ((HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse())
                .addCookie(cookie);
    }

    /** Keeps a form under its number. False where the browser keeps no cookie; then nothing is kept. */
    boolean keep(FilingForm form) {
        form.put("kept", clock.instant().toString());
        var written = form.written().getBytes(StandardCharsets.UTF_8);
        var seal = written.length > LARGEST ? Optional.<FormSeal>empty() : seal(form.text("number"));
        try {
            if (seal.isPresent()) {
                tray.replace(seal.get().name(), seal.get().seal(written));
            }
            return seal.isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException("An unsent form could not be kept.", e);
        }
    }

    /** Fills a form with what was typed under that number. False, and the form as it was, when there is none or it is too old. */
    boolean recall(String number, FilingForm form) {
        var written = seal(number).flatMap(this::read);
        var known = new FilingForm();
        written.ifPresent(known::recall);
        if (written.isEmpty() || Instant.parse(known.text("kept")).plus(KEPT).isBefore(clock.instant())) {
            return false;
        }
        form.recall(written.get());
        return true;
    }

    private Optional<String> read(FormSeal seal) {
        try {
            return tray.take(seal.name()).flatMap(seal::open).map(plain -> new String(plain, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("An unsent form could not be read.", e);
        }
    }

    private Optional<FormSeal> seal(String number) {
        return NUMBER.matcher(number).matches()
                ? secret().map(secret -> new FormSeal(Base64.getUrlDecoder().decode(secret), number))
                : Optional.empty();
    }

    private Optional<String> secret() {
        return Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(SECRET.asMatchPredicate())
                .findFirst();
    }

    private static byte[] random(int bytes) {
        var random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return random;
    }
}
