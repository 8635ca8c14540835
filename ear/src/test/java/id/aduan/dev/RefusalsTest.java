package id.aduan.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each thing the person at the keyboard can mend is one sentence: what it is and what to do. */
class RefusalsTest {

    @TempDir
    private Path folder;

    @Test
    void namesTheTakenPortAndAnother() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            var options = options(Map.of(Option.HTTP_PORT, Integer.toString(port)));
            refused(
                    () -> Ports.demandFree(options),
                    "Port %d is in use by another program: stop that program, or choose another port with -Daduan.http.port=%d."
                            .formatted(port, port + 1));
        }
    }

    @Test
    void namesTheDirectoryThatAnotherRunHolds() {
        var held = Hold.take(folder);
        refused(
                () -> Hold.take(folder),
                "Another Aduan runs on %s: stop it, or choose another directory with -Daduan.data=.".formatted(folder));
        held.release();
        Hold.take(folder).release();
    }

    @Test
    void namesTheDirectoryThatCannotBeWritten() throws IOException {
        var data = Files.writeString(folder.resolve("file"), "").resolve("data");
        assertThatThrownBy(() -> Hold.take(data))
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith(data + " cannot be written (")
                .hasMessageEndingWith("make it writable, or choose another directory with -Daduan.data=.");
    }

    @Test
    void namesTheDiskThatIsTooFull() {
        refused(
                () -> Hold.demandSpace(folder, 12L << 20),
                "The disk of %s has only 12 MB left and 500 MB are needed: free some, or choose another disk with -Daduan.data=."
                        .formatted(folder));
        Hold.demandSpace(folder, 501L << 20);
    }

    @Test
    void namesTheDatabaseThatAnotherVersionMade() throws IOException {
        Files.writeString(folder.resolve("PG_VERSION"), "17\n");
        refused(
                () -> Database.demandVersion(folder),
                "%s was made by PostgreSQL 17 and this is 18: move it away for an empty database, or bring it over with pg_dump of the older one."
                        .formatted(folder));
        Files.writeString(folder.resolve("PG_VERSION"), "18\n");
        Database.demandVersion(folder);
    }

    @Test
    void namesTheSecretsThatCannotBeRead() throws IOException {
        Files.createDirectory(folder.resolve("secrets.properties"));
        assertThatThrownBy(() -> Secrets.in(folder))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("secrets.properties cannot be read or written");
    }

    @Test
    void namesTheSignOnOfTheOperatorThatDoesNotAnswer() throws IOException {
        var nobody = "http://localhost:" + freePort();
        refused(
                () -> SignOn.demand(options(Map.of(Option.KEYCLOAK_URL, nobody))),
                "The sign-on at %s has no realm aduan for us (status 0): start it, import keycloak-realm/, or correct -Daduan.keycloak.url=."
                        .formatted(nobody));
    }

    @Test
    void namesTheDatabaseOfTheOperatorThatLetsNobodyIn() throws IOException {
        var nobody = "jdbc:postgresql://localhost:" + freePort() + "/aduan";
        assertThatThrownBy(() -> new OwnDatabase(options(Map.of(Option.DB_URL, nobody))).demand())
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith(nobody + " does not let aduan_owner in (Connection to localhost:")
                .hasMessageEndingWith("start it, correct -Daduan.db.url=, or set ADUAN_DB_OWNER_PASSWORD.");
    }

    @Test
    void repeatsWhyThePortalRefusedToStart() {
        var log = """
                12:00:01 ERROR [org.jboss.msc] Failed to start service
                Caused by: java.lang.RuntimeException: outside
                \tCaused by: java.lang.IllegalStateException: The database's schema was made by other files: use an empty one.
                """;
        assertThat(Portal.reason(log)).isEqualTo("The database's schema was made by other files: use an empty one.");
        assertThat(Portal.reason("")).isEqualTo("the first line with ERROR names what to mend.");
    }

    private static void refused(ThrowingCallable start, String sentence) {
        assertThatThrownBy(start).isInstanceOf(Problem.class).hasMessage(sentence);
    }

    private static Options options(Map<Option, String> given) {
        return new Options(new EnumMap<>(given));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
