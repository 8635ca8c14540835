package id.aduan.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void takesWhatIsGivenAndElseTheDefault() {
        var options = Options.of(properties("aduan.http.port", "9001"));
        assertThat(options.portalUrl()).isEqualTo("http://localhost:9001");
        assertThat(options.databaseUrl()).isEqualTo("jdbc:postgresql://localhost:55432/aduan");
    }

    @Test
    void handsSettingsOfThePortalOnAndLeavesForeignOnesAlone() {
        var options = Options.of(properties("aduan.mail.from", "aduan@contoh.invalid", "user.home", "/home/a"));
        assertThat(options.others()).isEqualTo(Map.of("aduan.mail.from", "aduan@contoh.invalid"));
    }

    @Test
    void startsTheDatabaseForTheSignOnAloneWhereOnlyThePortalHasAnother() {
        var own = properties("aduan.db.url", "jdbc:postgresql://db.example.go.id/aduan");
        assertThat(Options.of(own).needsDatabase()).isTrue();
        own.setProperty("aduan.keycloak.url", "https://masuk.example.go.id");
        assertThat(Options.of(own).needsDatabase()).isFalse();
        assertThat(Options.of(own).databaseUrl()).isEqualTo("jdbc:postgresql://db.example.go.id/aduan");
        assertThat(Options.of(own).keycloakUrl()).isEqualTo("https://masuk.example.go.id");
    }

    @Test
    void saysWhichOptionIsNoNumber() {
        var options = Options.of(properties("aduan.http.port", "delapan"));
        assertThatThrownBy(() -> options.number(Option.HTTP_PORT))
                .isInstanceOf(Problem.class)
                .hasMessage("-Daduan.http.port=delapan is not a number: give a TCP port such as 8080.");
    }

    private static Properties properties(String... pairs) {
        var all = new Properties();
        for (int i = 0; i < pairs.length; i += 2) {
            all.setProperty(pairs[i], pairs[i + 1]);
        }
        return all;
    }
}
