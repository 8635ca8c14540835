package id.aduan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void writesTheSameFactsInOneForm() {
        var backwards = new LinkedHashMap<String, String>();
        backwards.put("z", "1");
        backwards.put("a", "2");
        assertThat(CanonicalJson.of(backwards)).isEqualTo("{\"a\":\"2\",\"z\":\"1\"}");
    }

    @Test
    void escapesWhatWouldEndATextAndNothingElse() {
        assertThat(CanonicalJson.of(Map.of("k", "\"\\\n\u0001é/"))).isEqualTo("{\"k\":\"\\\"\\\\\\n\\u0001é/\"}");
    }
}
