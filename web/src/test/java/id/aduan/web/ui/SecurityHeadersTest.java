package id.aduan.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/portal/file.xhtml", "/office/case.xhtml", "/api/v1/regions", "/unknown"})
    void letsNoPageRunScriptWrittenIntoIt(String path) {
        assertThat(scripts(policy(path))).isEqualTo("script-src 'self'");
    }

    @Test
    void letsCitizensPagesCarryNoStyleAttributes() {
        assertThat(policy("/portal/file.xhtml")).doesNotContain("unsafe");
    }

    @Test
    void tellsNoOtherSiteWhereAVisitorCameFrom() {
        assertThat(SecurityHeaders.of("/portal/track.xhtml")).containsEntry("Referrer-Policy", "same-origin");
    }

    @Test
    void takesOnlyTheRuleForScriptsFromAnotherPolicy() {
        assertThat(SecurityHeaders.withScripts(
                        "default-src 'none'; script-src 'self'; base-uri 'none'",
                        "script-src 'self' 'nonce-1';img-src *"))
                .isEqualTo("default-src 'none'; script-src 'self' 'nonce-1'; base-uri 'none'");
    }

    @Test
    void staysStrictWhenAnotherPolicySaysNothingOfScripts() {
        assertThat(SecurityHeaders.withScripts("script-src 'self'", "img-src *"))
                .isEqualTo("script-src 'self'");
    }

    private static String policy(String path) {
        return SecurityHeaders.of(path).get(SecurityHeaders.POLICY);
    }

    private static String scripts(String policy) {
        return policy.replaceFirst(".*(script-src [^;]*).*", "$1");
    }
}
