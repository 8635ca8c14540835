package id.aduan.web.office;

import id.aduan.shared.PublicWords;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What an officer typed into a form, exactly as typed, so that a refusal loses none of it. */
public final class Typed {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Map<String, Object> said = new HashMap<>();

    /** For the fields of the page: {@code #{stepForm.typed.said.output}}. */
    public Map<String, Object> getSaid() {
        return said;
    }

    public String text(String field) {
        Object value = said.get(field);
        return value == null ? "" : value.toString().strip();
    }

    /**
     * A text the reporter will read: the same text sent again is meant, although it points to a person. The page carries
     * what was seen in a hidden field, {@code <field>Seen}.
     */
    PublicWords told(String field) {
        String text = text(field);
        String seen = Integer.toHexString(text.hashCode());
        boolean meant = seen.equals(text(field + "Seen"));
        put(field + "Seen", seen);
        return new PublicWords(text, meant);
    }

    public boolean isEmpty(String field) {
        return text(field).isEmpty();
    }

    /** Whether a box is ticked. */
    public boolean ticked(String field) {
        return Boolean.parseBoolean(text(field));
    }

    /** An id that travelled through the form; empty where somebody bent it. */
    public Optional<UUID> id(String field) {
        return readId(text(field));
    }

    static Optional<UUID> readId(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    void put(String field, Object value) {
        said.put(field, value);
    }
}
