package id.aduan.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Facts as JSON in exactly one form: keys in order of their code points, no spaces, the least escapes (RFC 8785). */
final class CanonicalJson {

    private CanonicalJson() {}

    static String of(Map<String, String> facts) {
        return new TreeMap<>(facts)
                .entrySet().stream()
                        .map(fact -> quoted(fact.getKey()) + ":" + quoted(fact.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(CanonicalJson::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> character < ' ' ? String.format("\\u%04x", character) : String.valueOf((char) character);
        };
    }
}
