package id.aduan.onboarding;

import id.aduan.onboarding.Finding.Severity;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;

/** Findings as they are kept with the version they were made of. */
final class FindingsText {

    private FindingsText() {}

    static String write(List<Finding> findings) {
        var array = Json.createArrayBuilder();
        findings.forEach(f -> array.add(Json.createObjectBuilder()
                .add("file", f.file())
                .add("line", f.line())
                .add("path", f.path())
                .add("severity", f.severity().name())
                .add("problem", f.problem())
                .add("remedy", f.remedy())));
        return array.build().toString();
    }

    static List<Finding> read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().stream()
                    .map(JsonValue::asJsonObject)
                    .map(o -> new Finding(
                            o.getString("file"),
                            o.getInt("line"),
                            o.getString("path"),
                            Severity.valueOf(o.getString("severity")),
                            o.getString("problem"),
                            o.getString("remedy")))
                    .toList();
        }
    }
}
