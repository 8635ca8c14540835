package id.aduan.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginFilterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            same-origin | http://aduan.example      | aduan.example      | true
            none        | -                         | aduan.example      | true
            cross-site  | https://evil.example      | aduan.example      | false
            same-site   | https://x.aduan.example   | aduan.example      | false
            cross-site  | -                         | aduan.example      | false
            -           | http://localhost:8080     | localhost:8080     | true
            -           | https://ADUAN.example     | aduan.example      | true
            -           | http://localhost:8180     | localhost:8080     | false
            -           | null                      | aduan.example      | false
            -           | https://aduan.example.evil| aduan.example      | false
            -           | http://[broken            | aduan.example      | false
            -           | -                         | aduan.example      | true
            """)
    void knowsOurOwnPages(String site, String origin, String host, boolean ours) {
        assertThat(OriginFilter.isOurs(site, origin, host)).isEqualTo(ours);
    }
}
