package id.aduan.web.ui;

import id.aduan.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The words people read: {@code #{words['portal.home.title']}}, with arguments {@code #{words.of('key', a, b)}}.
 *
 * <p>{@code {0}}, {@code {1}} take the arguments as they are; format dates and numbers before ({@link Formats}). A
 * missing word shows its key in brackets, so that nobody overlooks it.
 */
@Named
@ApplicationScoped
public class Words extends AbstractMap<String, String> {

    static final String BUNDLE = "id.aduan.web.words";
    static final Locale INDONESIAN = Locale.of("id");

    private final Map<String, String> words = new LinkedHashMap<>();

    public Words() {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, INDONESIAN);
        bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
    }

    @Override
    public String get(Object key) {
        return find(String.valueOf(key)).orElse("⟦" + key + "⟧");
    }

    /** The word with its arguments in place. */
    public String of(String key, Object... arguments) {
        return fill(get(key), arguments);
    }

    /** What is wrong and what to do: the word {@code refusal.<code>} with the refusal's arguments. */
    public String refusal(Refusal refusal) {
        return of("refusal." + refusal.code(), refusal.arguments().toArray());
    }

    /** Empty where nobody wrote that word; for words that a page may have or lack. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    /** Like {@link #get}, but empty text instead of a missing word. */
    public String maybe(String key) {
        return find(key).orElse("");
    }

    @Override
    public boolean containsKey(Object key) {
        return words.containsKey(key);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Map.copyOf(words).entrySet();
    }

    private static String fill(String pattern, Object... arguments) {
        String filled = pattern;
        for (int i = 0; i < arguments.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return filled;
    }
}
