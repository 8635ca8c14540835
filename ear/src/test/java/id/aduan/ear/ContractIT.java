package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public contract from the outside: what it promises, and how it refuses. */
class ContractIT extends StackIT {

    private static final String FILE = "/api/v1/offices/kecamatan-sooko/complaints";

    @Test
    void filesOneComplaintForOneKey() {
        var body = Walk.body(Walk::named);
        var key = Walk.key();

        var first = api().post(FILE, body, key);
        var second = api().post(FILE, body, key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().path("trackingCode")).isEqualTo(first.json().path("trackingCode"));
    }

    @Test
    void filesOneComplaintForOneKeyPressedEightTimesAtOnce() throws Exception {
        var body = Walk.body(Walk::named);
        var key = Walk.key();
        Callable<String> press =
                () -> api().post(FILE, body, key).json().path("trackingCode").asText();
        try (var hands = Executors.newFixedThreadPool(8)) {
            var codes = new java.util.HashSet<String>();
            for (var future :
                    hands.invokeAll(IntStream.range(0, 8).mapToObj(i -> press).toList())) {
                codes.add(future.get());
            }
            assertThat(codes).hasSize(1).doesNotContain("");
        }
    }

    @Test
    void refusesAKeyUsedForSomethingElse() {
        var key = Walk.key();
        api().post(FILE, Walk.body(Walk::named), key);

        var answer = api().post(FILE, Walk.body(Walk::named), key);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("code").asText()).isEqualTo("key-reused");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"text":"x","nama":"y"}        | 400 | unknown-field
            {"text":                       | 400 | malformed-json
            []                             | 400 | malformed-json
            {}                             | 422 | text-missing
            {"text":"   "}                 | 422 | text-missing
            """)
    void refusesWhatItCannotRead(String body, int status, String code) {
        var answer = api().post(FILE, body, Walk.key());

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().path("code").asText()).isEqualTo(code);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.json().path("detail").asText()).doesNotContain("⟦").isNotBlank();
    }

    @Test
    void refusesABodyBeyondItsLimit() {
        var answer = api().post(FILE, "{\"text\":\"" + "a".repeat(200_000) + "\"}", Walk.key());

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void refusesATextBeyondItsLimit() {
        var answer = api().post(FILE, "{\"text\":\"" + "a ".repeat(5_001) + "\"}", Walk.key());

        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void takesATextInCapitalsAtOnce() {
        var walk = Walk.filed("kecamatan-sooko", said -> {
            Walk.named(said);
            said.put("text", "KENAPA SURAT SAYA BELUM JADI JUGA " + Walk.key().toUpperCase());
        });

        assertThat(walk.state()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void knowsNoOtherOffice() {
        assertThat(api().post("/api/v1/offices/kecamatan-antah/complaints", "{\"text\":\"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(api().get("/api/v1/offices/kecamatan-antah").status()).isEqualTo(404);
        assertThat(api().get("/api/v1/offices?region=kab-antah").status()).isEqualTo(404);
    }

    @Test
    void tellsNothingOfWhoFiled() {
        var walk = Walk.filed("kecamatan-sooko", said -> {
            Walk.named(said);
            said.put("text", "Nomor saya 0812-3456-7890, NIK 3516130101010001. " + Walk.key());
        });

        assertThat(walk.tracked().toString()).doesNotContain("Warsini", "Japan", "3456", "3516130101010001");
    }

    @Test
    void findsACodeHoweverItIsTyped() {
        var walk = Walk.filed("kecamatan-sooko", Walk::named);
        var typed = walk.code().toLowerCase().replace("-", "");

        assertThat(api().get("/api/v1/complaints/" + typed).status()).isEqualTo(200);
    }

    @Test
    void takesAPictureAndRefusesAProgram() {
        var walk = Walk.filed("kecamatan-sooko", Walk::named);
        var picture = Uploads.picture(100);

        assertThat(Uploads.to(walk, Uploads.file("bukti.png", picture)).status())
                .isEqualTo(201);
        assertThat(Uploads.to(walk, Uploads.file("foto.png", "MZ\0\0 not a picture"))
                        .status())
                .isEqualTo(409);
        assertThat(Uploads.to(walk, Uploads.file("../../../etc/passwd.png", picture))
                        .status())
                .isEqualTo(201);
        assertThat(Uploads.to(walk, Uploads.file("besar.png", new byte[11 * 1024 * 1024]))
                        .status())
                .isBetween(400, 499);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            surat.svg  | <svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>
            foto.jpg   | <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>
            foto.png   | <!doctype html><html><script>alert(1)</script></html>
            surat.pdf  | #!/bin/sh rm -rf
            """)
    void takesAllOfSeveralFilesOrNone(String name, String content) {
        var walk = Walk.filed("kecamatan-sooko", Walk::named);
        var good = Uploads.file("bukti.png", Uploads.picture(100));

        var refused = Uploads.to(walk, good, Uploads.file(name, content));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asText()).contains(name).doesNotContain("⟦");
        assertThat(walk.tracked().toString()).doesNotContain("bukti");
        var taken = Uploads.to(walk, good, Uploads.file("lain.png", Uploads.picture(200)));
        assertThat(taken.json().path("added").asInt()).isEqualTo(2);
    }

    @Test
    void showsAProcedureAsData() {
        var office = api().get("/api/v1/offices/dispendukcapil").json();

        assertThat(office.path("procedures").get(0).path("steps")).hasSize(7);
        assertThat(office.path("promise").path("answer").asText()).isEqualTo("2 jam");
    }
}
