package id.aduan.ear;

import id.aduan.dev.Database;
import id.aduan.dev.Mailbox;
import id.aduan.dev.People;
import id.aduan.dev.Stack;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * A test of the whole, from the outside: portal, sign-on, database and mail, started once for all classes of a run. What a
 * test breaks (portal, sign-on, mail) it mends before it ends.
 */
abstract class StackIT {

    private static final Stack STACK = started();
    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    private static Stack started() {
        var stack = TestStack.empty("stack");
        stack.start();
        return stack;
    }

    static Stack stack() {
        return STACK;
    }

    static String portalUrl() {
        return STACK.options().portalUrl();
    }

    static Database database() {
        return STACK.database();
    }

    static Mailbox mail() {
        return STACK.mail();
    }

    /** A connection of the running portal's role. */
    static Connection app() throws SQLException {
        return database().app();
    }

    /** The first column of what the portal's role reads in the house of an office; the question names one complaint. */
    static List<String> inHouse(String office, String question, UUID complaint) {
        try (var app = app();
                var enter = app.prepareStatement("select set_config('aduan.office', ?, false)");
                var ask = app.prepareStatement(question)) {
            enter.setString(1, office);
            enter.execute();
            ask.setObject(1, complaint);
            var found = new ArrayList<String>();
            try (var rows = ask.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection of the role that owns the tables. */
    static Connection owner() throws SQLException {
        return database().owner();
    }

    static String password() {
        return People.read(STACK.options()).password();
    }

    /** The API as a citizen's program calls it. */
    static Api api() {
        return new Api(portalUrl(), null);
    }

    /** The API as that person's program calls it, e.g. {@code camat.kecamatan-sooko}. */
    static Api api(String user) {
        return new Api(portalUrl(), token(user));
    }

    /** An access token for a person of development, asked for again before its five minutes are over. */
    static String token(String user) {
        return TOKENS.compute(user, (who, known) -> known != null && known.fresh() ? known : new Token(signedIn(who)))
                .value();
    }

    private record Token(String value, long since) {
        Token(String value) {
            this(value, System.nanoTime());
        }

        boolean fresh() {
            return System.nanoTime() - since < Duration.ofMinutes(4).toNanos();
        }
    }

    private static String signedIn(String user) {
        var form = "grant_type=password&client_id=aduan-cli&username=" + encoded(user) + "&password="
                + encoded(password());
        var address = STACK.options().keycloakUrl() + "/realms/aduan/protocol/openid-connect/token";
        var answer = new Api(address, null).send(r -> r.uri(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.status() != 200) {
            throw new IllegalStateException(user + " got no token: " + answer.text());
        }
        return answer.json().path("access_token").asText();
    }

    /** Waits until something is so. Fails with the sentence when half a minute was not enough. */
    static void eventually(String sentence, BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Did not come true: " + sentence);
            }
            Thread.sleep(200);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
