package id.aduan.correspondence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the portal's own with named places, kept as a file beside this package: its first line is the subject.
 *
 * <p>Refuses a file whose places are not exactly those named here, when first used (IllegalStateException): a place
 * nobody fills would go out to a citizen as {@code {kantor}}.
 */
enum LetterTemplate {
    RECEIPT("tanda-terima", "kantor", "alamat", "nomor", "kode", "diterima", "janji", "kabar", "tautan"),
    INCOMPLETE("perlu-dilengkapi", "kantor", "alamat", "nomor", "kode", "diterima", "kekurangan", "batas", "tautan"),
    WEIGHED("dinilai-dulu", "kantor", "alamat", "nomor", "kode", "diterima", "tautan"),
    ANSWER("jawaban", "kantor", "alamat", "nomor", "agenda", "isi", "tautan"),
    ANSWER_BY_HAND("jawaban-pesan", "kantor", "nomor", "agenda", "isi", "tautan"),
    NOTICE("pemberitahuan", "kantor", "nomor", "diterima", "keadaan", "janji", "tautan"),
    NEWS("kabar", "kantor", "alamat", "nomor", "kabar", "tautan"),
    NEWS_BY_HAND("kabar-pesan", "kantor", "nomor", "kabar", "tautan");

    /** A text ready to be sent. */
    record Filled(String subject, String text) {}

    /** How a text is written. Apart, because the constants above are made before this enum's own fields. */
    private static final class Form {
        static final String SUBJECT = "Perihal: ";
        static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    }

    private final Set<String> places;
    private final String subject;
    private final String text;

    LetterTemplate(String file, String... places) {
        this.places = Set.of(places);
        String content = read(file);
        if (!content.startsWith(Form.SUBJECT) || !placesOf(content).equals(this.places)) {
            throw new IllegalStateException("The text " + file + ".txt needs a first line \"" + Form.SUBJECT
                    + "…\" and the places " + this.places + ", it has " + placesOf(content) + ".");
        }
        int firstLine = content.indexOf('\n');
        subject = content.substring(Form.SUBJECT.length(), firstLine).strip();
        text = content.substring(firstLine).strip() + "\n";
    }

    /** Fills every place once; what is filled in is never searched for places. Refuses other values than its places. */
    Filled filled(Map<String, String> values) {
        if (!values.keySet().equals(places)) {
            throw new IllegalArgumentException(
                    "The text " + this + " needs " + places + ", not " + values.keySet() + ".");
        }
        return new Filled(fill(subject, values), fill(text, values));
    }

    Set<String> places() {
        return places;
    }

    private static String fill(String words, Map<String, String> values) {
        return Form.PLACE.matcher(words).replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1))));
    }

    private static Set<String> placesOf(String content) {
        Set<String> found = new LinkedHashSet<>();
        Form.PLACE.matcher(content).results().forEach(place -> found.add(place.group(1)));
        return found;
    }

    private static String read(String file) {
        try (InputStream in = LetterTemplate.class.getResourceAsStream(file + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("The text " + file + ".txt is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
