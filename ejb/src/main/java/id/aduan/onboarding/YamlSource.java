package id.aduan.onboarding;

import id.aduan.deadline.DayUnit;
import id.aduan.onboarding.Finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * One YAML file while it is read: where every value stands, what was found wrong, and which keys were asked for.
 * A key that nobody asks for is unknown; so the reader itself is the list of allowed keys.
 */
final class YamlSource {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(1_000_000)
            .build();

    private static final int DEEPEST = 50;

    private final String name;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, YamlPlace> places = new LinkedHashMap<>();
    private final Map<String, String> marks = new LinkedHashMap<>();
    private final Map<String, Set<String>> asked = new TreeMap<>();
    private DayUnit bareDay = DayUnit.WORKING;

    /** @param name the file's path as findings show it */
    YamlSource(String name) {
        this.name = name;
    }

    /** Parses the text. Empty, with a finding, where it is no YAML mapping. */
    Optional<YamlNode> parse(String text) {
        try {
            Optional<Node> root = composed(text);
            if (root.isEmpty()) {
                add(Severity.ERROR, new YamlPlace("", 1, ""), "Berkas kosong.", "Isi menurut tenants/README.md.");
                return Optional.empty();
            }
            boolean sound = new YamlWalk(this).walk(root.get());
            return sound ? Optional.of(new YamlNode(this, root.get(), "")) : Optional.empty();
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
            add(
                    Severity.ERROR,
                    new YamlPlace("", line, ""),
                    "Bukan YAML yang sah (pembaca YAML: " + broken.getProblem() + ").",
                    "Periksa lekukan, titik dua, dan tanda kutip di sekitar baris ini.");
        } catch (YamlEngineException broken) {
            add(
                    Severity.ERROR,
                    new YamlPlace("", 1, ""),
                    "Bukan YAML yang sah.",
                    "Simpan sebagai teks UTF-8 dan periksa kurung yang tidak ditutup.");
        }
        return Optional.empty();
    }

    /** The tree is built by recursion, which some thousand open brackets would bring down; its events are not. */
    private static Optional<Node> composed(String text) {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> {}
            }
            if (depth > DEEPEST) {
                throw new YamlEngineException("Deeper than " + DEEPEST + " levels.");
            }
        }
        return new Compose(SETTINGS).composeString(text);
    }

    void add(Severity severity, YamlPlace place, String problem, String remedy) {
        findings.add(new Finding(name, place.line(), place.path(), severity, problem, remedy));
    }

    void put(YamlPlace place) {
        places.put(place.path(), place);
    }

    /** Gives a place a name by which a check can find it, e.g. "langkah whatsapp 5". */
    void mark(String mark, String path) {
        marks.put(mark, path);
    }

    void asked(String kind, Set<String> keys) {
        asked.computeIfAbsent(kind, k -> new TreeSet<>()).addAll(keys);
    }

    /** What a bare "hari" means in this file where nothing nearer says so. */
    DayUnit bareDay() {
        return bareDay;
    }

    void bareDay(DayUnit unit) {
        bareDay = unit;
    }

    String name() {
        return name;
    }

    List<Finding> findings() {
        return findings;
    }

    Map<String, YamlPlace> places() {
        return places;
    }

    Map<String, String> marks() {
        return marks;
    }

    Map<String, Set<String>> asked() {
        return asked;
    }
}
