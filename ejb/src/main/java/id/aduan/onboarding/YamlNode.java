package id.aduan.onboarding;

import id.aduan.deadline.DayUnit;
import id.aduan.onboarding.Finding.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value of a YAML file that knows its place and remembers which of its keys were asked for. Absent text reads as "". */
final class YamlNode {

    private final YamlSource source;
    private final Node node;
    private final String path;
    private final Set<String> asked = new LinkedHashSet<>();

    YamlNode(YamlSource source, Node node, String path) {
        this.source = source;
        this.node = node;
        this.path = path;
    }

    /** Reads a mapping of a kind, then refuses the keys that the reading did not ask for. Effects: findings. */
    <T> T as(String kind, Function<YamlNode, T> reading) {
        if (!(node instanceof MappingNode)) {
            error(
                    "Di sini diharapkan beberapa kunci, bukan satu nilai.",
                    "Lihat bagian \"" + kind + "\" di tenants/README.md.");
        }
        T value = reading.apply(this);
        source.asked(kind, asked);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(pair -> refuseUnknown(pair.getKeyNode()));
        }
        return value;
    }

    private void refuseUnknown(Node keyNode) {
        String key = scalar(keyNode);
        if (!asked.contains(key)) {
            var place = new YamlPlace(at().below(key), line(keyNode), "");
            String remedy = YamlWords.nearest(key, asked)
                    .map(near -> "Maksudnya \"" + near + "\"?")
                    .orElse("Kunci yang dikenal: " + String.join(", ", asked) + ".");
            source.add(Severity.ERROR, place, "Kunci \"" + key + "\" tidak dikenal.", remedy);
        }
    }

    Optional<YamlNode> child(String key) {
        asked.add(key);
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(pair -> scalar(pair.getKeyNode()).equals(key))
                        .findFirst()
                        .map(pair -> new YamlNode(source, pair.getValueNode(), at().below(key)))
                : Optional.empty();
    }

    boolean has(String key) {
        return child(key).isPresent();
    }

    /** Elements of a list; a single value is a list of one; absent or empty gives none. */
    List<YamlNode> each(String key) {
        return child(key).map(YamlNode::elements).orElse(List.of());
    }

    private List<YamlNode> elements() {
        return switch (node) {
            case SequenceNode list ->
                IntStream.range(0, list.getValue().size())
                        .mapToObj(i -> new YamlNode(source, list.getValue().get(i), path + "[" + i + "]"))
                        .toList();
            case ScalarNode single when scalar(single).isEmpty() -> List.of();
            default -> List.of(this);
        };
    }

    /** The single value as written, outer blanks removed. */
    String text() {
        if (!(node instanceof ScalarNode)) {
            error(
                    "Di sini diharapkan satu nilai.",
                    "Tulis satu teks, dalam tanda kutip bila memuat titik dua atau koma.");
            return "";
        }
        return scalar(node).strip();
    }

    String text(String key) {
        return child(key).map(YamlNode::text).orElse("");
    }

    String required(String key) {
        String value = text(key);
        if (value.isEmpty()) {
            child(key).orElse(this).error("Kunci \"" + key + "\" belum diisi.", "Isi \"" + key + "\".");
        }
        return value;
    }

    List<String> texts(String key) {
        return each(key).stream().map(YamlNode::text).toList();
    }

    boolean flag(String key, boolean otherwise) {
        return one(key, YamlWords.FLAGS, otherwise);
    }

    /** One of the known words, translated; {@code otherwise} where the key is absent or, with a finding, unknown. */
    <T> T one(String key, Map<String, T> words, T otherwise) {
        return child(key).flatMap(n -> n.among(words)).orElse(otherwise);
    }

    /** Like {@link #one}, with a finding also where the key is absent. */
    <T> T requiredOne(String key, Map<String, T> words, T otherwise) {
        return required(key).isEmpty() ? otherwise : one(key, words, otherwise);
    }

    /** This value as one of the known words; empty, with a finding, where it is none of them. */
    <T> Optional<T> among(Map<String, T> words) {
        String value = text();
        T meaning = words.get(value);
        if (meaning == null) {
            String known = "Yang dikenal: " + String.join(", ", words.keySet()) + ".";
            String remedy = YamlWords.nearest(value, words.keySet())
                    .map(near -> "Maksudnya \"" + near + "\"? ")
                    .orElse("");
            error("\"" + value + "\" tidak dikenal.", remedy + known);
        }
        return Optional.ofNullable(meaning);
    }

    /** Keys that only explain a value to people; they are kept among the file's places and change no rule. */
    void explained(String... keys) {
        for (String key : keys) {
            each(key).forEach(YamlNode::text);
        }
    }

    /** A key that the grammar knows and the portal cannot carry out: refused, never dropped. */
    void notYet(String key, String remedy) {
        child(key)
                .ifPresent(n ->
                        n.error("Kunci \"" + key + "\" dimengerti, tetapi portal belum dapat menjalankannya.", remedy));
    }

    /** What a bare "hari" means here: the nearest {@code satuan_hari}, else the file's. */
    DayUnit bareDay() {
        return one("satuan_hari", TenantWords.DAY_UNITS, source.bareDay());
    }

    /** Takes this mapping's {@code satuan_hari} for the whole file. */
    void setBareDay() {
        source.bareDay(bareDay());
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    void mark(String mark) {
        source.mark(mark, path);
    }

    void error(String problem, String remedy) {
        source.add(Severity.ERROR, at(), problem, remedy);
    }

    /** An error at one of this mapping's keys, or at the mapping where it lacks the key. */
    void error(String key, String problem, String remedy) {
        child(key).orElse(this).error(problem, remedy);
    }

    void warning(String problem, String remedy) {
        source.add(Severity.WARNING, at(), problem, remedy);
    }

    void note(String problem, String remedy) {
        source.add(Severity.NOTE, at(), problem, remedy);
    }

    YamlPlace at() {
        return new YamlPlace(path, line(node), scalar(node));
    }

    static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    /** The words of a single value; "" for a mapping, a list, or nothing ({@code key:}, {@code ~}, {@code null}). */
    static String scalar(Node node) {
        if (!(node instanceof ScalarNode single)) {
            return "";
        }
        boolean nothing = single.isPlain()
                && (single.getValue().equals("~") || single.getValue().equals("null"));
        return nothing ? "" : single.getValue();
    }
}
