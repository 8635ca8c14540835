package id.aduan.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Light, dark, or as the phone has it: the choice in the cookie {@code tema}. */
@Named
@RequestScoped
public class Theme {

    static final String COOKIE = "tema";
    static final Set<String> CHOICES = Set.of("terang", "gelap");

    @Inject
    private HttpServletRequest request;

    /** The value of {@code data-tema}: {@code terang}, {@code gelap}, or empty for as the phone has it. */
    public String getName() {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(CHOICES::contains)
                .findFirst()
                .orElse("");
    }
}
