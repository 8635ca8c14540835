package id.aduan.web.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The symbols drawn in {@code resources/icons.svg}, by name. */
@ApplicationScoped
public class Icons {

    /** Keeps a symbol's id apart from those of fields. */
    static final String PREFIX = "ikon-";

    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([a-z]+)\".*?</symbol>", Pattern.DOTALL);

    @Inject
    private ServletContext context;

    private volatile Map<String, String> symbols = Map.of();

    /** All symbols as SVG markup, ordered by name. */
    public Map<String, String> symbols() {
        if (symbols.isEmpty()) {
            symbols = read();
        }
        return symbols;
    }

    private Map<String, String> read() {
        try (InputStream file = context.getResourceAsStream("/resources/icons.svg")) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("Reading the icons failed.", broken);
        }
    }

    static Map<String, String> parse(String svg) {
        Map<String, String> found = new TreeMap<>();
        Matcher matcher = SYMBOL.matcher(svg);
        while (matcher.find()) {
            String name = matcher.group(1);
            found.put(name, matcher.group().replace("id=\"" + name + "\"", "id=\"" + PREFIX + name + "\""));
        }
        return found;
    }
}
