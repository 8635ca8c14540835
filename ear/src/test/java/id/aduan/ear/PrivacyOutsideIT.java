package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever breaks, nothing that points to a person or opens a complaint is written where operators read. */
class PrivacyOutsideIT extends StackIT {

    private static final List<String> PERSONAL =
            List.of("Pinasti", "Watesumpak", "817-2233", "8172233", "pinasti@contoh.id", "3516131707850003");

    @Test
    void noLogTellsWhoComplainsAlthoughEveryPageBreaks() throws SQLException {
        var walk = Walk.filed("kecamatan-sooko", PrivacyOutsideIT::personal);
        var bare = walk.code().replace("-", "");

        withoutTable("complaint_event", () -> {
            assertThat(api("camat.kecamatan-sooko")
                            .get("/meja/aduan/" + walk.code())
                            .status())
                    .isEqualTo(500);
            assertThat(api().get("/lacak/" + walk.code()).status()).isEqualTo(500);
            assertThat(api().get("/lacak?kode=" + bare).status()).isEqualTo(500);
            assertThat(api().get("/api/v1/complaints/" + walk.code()).status()).isEqualTo(500);
            assertThat(api().post(
                                    "/api/v1/offices/kecamatan-sooko/complaints",
                                    Walk.body(PrivacyOutsideIT::personal),
                                    Walk.key())
                            .status())
                    .isEqualTo(500);
        });

        assertThat(logs()).anySatisfy(log -> assertThat(log).contains("complaint_event"));
        assertThat(logs()).allSatisfy(log -> assertThat(log)
                .doesNotContain(PERSONAL)
                .doesNotContainIgnoringCase(walk.code())
                .doesNotContainIgnoringCase(bare));
    }

    @Test
    void evidenceLeavesNoCopyInTheServersOwnFolders() throws IOException {
        var walk = Walk.filed("kecamatan-sooko", Walk::named);
        long before = asideFiles();

        assertThat(Uploads.to(walk, Uploads.file("foto.png", Uploads.picture(2_000_000)))
                        .status())
                .isEqualTo(201);
        assertThat(Uploads.to(walk, Uploads.file("besar.png", Uploads.picture(11_000_000)))
                        .status())
                .isEqualTo(409);

        assertThat(asideFiles()).isEqualTo(before);
    }

    @Test
    void evidenceIsHandedOutAsAFileToKeepAndNeverAsAPage() throws SQLException {
        var walk = Walk.filed("kecamatan-sooko", Walk::named);
        Uploads.to(walk, Uploads.file("foto.gif", "GIF89a/*<html><script>alert(1)</script></html>*/"));

        var answer = api("petugas-pengaduan.kecamatan-sooko").get("/office/evidence/" + newestEvidence());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().map())
                .containsEntry("Content-Type", List.of("application/octet-stream"))
                .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                .containsEntry("Content-Security-Policy", List.of("default-src 'none'; sandbox"))
                .containsEntry("Cache-Control", List.of("private, no-store"));
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(as -> assertThat(as).startsWith("attachment;"));
    }

    private static String newestEvidence() throws SQLException {
        try (var owner = owner()) {
            owner.setAutoCommit(false);
            try (var enter = owner.prepareStatement(
                    "select set_config('aduan.office', 'kab-mojokerto/kecamatan-sooko', true)")) {
                enter.execute();
            }
            try (var ask = owner.prepareStatement("select id from evidence order by id desc limit 1");
                    var answer = ask.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }

    private static void personal(ObjectNode said) {
        said.put("text", "Saya dimintai uang " + Walk.key());
        said.putObject("identity")
                .put("name", "Pinasti")
                .put("address", "Watesumpak RT 2")
                .put("phone", "0812-817-2233")
                .put("email", "pinasti@contoh.id")
                .put("nik", "3516131707850003");
    }

    private static void withoutTable(String table, Runnable deed) throws SQLException {
        try (var owner = owner();
                var statement = owner.createStatement()) {
            statement.execute("alter table " + table + " rename to away");
            try {
                deed.run();
            } finally {
                statement.execute("alter table away rename to " + table);
            }
        }
    }

    private static List<String> logs() {
        try (Stream<Path> files = Files.list(stack().options().data().resolve("log"))) {
            return files.filter(Files::isRegularFile)
                    .map(PrivacyOutsideIT::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of the server's temporary folders: its own and the machine's. */
    private static long asideFiles() throws IOException {
        long files = 0;
        for (Path folder : List.of(
                Path.of(System.getProperty("java.io.tmpdir")),
                stack().options().data().resolve("server/tmp"),
                stack().options().data().resolve("bukti/masuk"))) {
            try (Stream<Path> all = Files.walk(folder, 2)) {
                files += all.filter(Files::isRegularFile)
                        .filter(file -> file.getFileName().toString().matches("m4j.*|undertow.*|.*upload.*|.*\\.part"))
                        .count();
            }
        }
        return files;
    }
}
