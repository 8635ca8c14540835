package id.aduan.dev;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Shows letters as plain text: a list, and one letter at {@code /<number>}. Whatever a letter holds is escaped. */
final class MailView {

    private static final String FRAME = """
            <!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%1$s</title>
            <style>body{font:16px/1.5 system-ui;margin:2rem auto;max-width:60rem;padding:0 1rem}pre{white-space:pre-wrap}
            table{border-collapse:collapse;width:100%%}td,th{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #ccc}</style>
            <main><h1>%1$s</h1>%2$s</main></html>
            """;

    private final HttpServer server;
    private final Supplier<List<MimeMessage>> letters;

    private MailView(HttpServer server, Supplier<List<MimeMessage>> letters) {
        this.server = server;
        this.letters = letters;
    }

    static MailView start(int port, Supplier<List<MimeMessage>> letters) throws IOException {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        var view = new MailView(server, letters);
        server.createContext("/", view::answer);
        server.start();
        return view;
    }

    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var page = page(exchange.getRequestURI().getPath().substring(1)).getBytes(StandardCharsets.UTF_8);
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", "text/html; charset=utf-8");
            headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
            headers.set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private String page(String number) throws MessagingException, IOException {
        var all = letters.get();
        if (!number.matches("\\d{1,6}") || Integer.parseInt(number) >= all.size()) {
            return list(all);
        }
        var letter = all.get(Integer.parseInt(number));
        return FRAME.formatted(
                escaped(subject(letter)),
                head(letter) + "<pre>" + escaped(text(letter)) + "</pre>" + "<p><a href=\"/\">All mail</a></p>");
    }

    private static String list(List<MimeMessage> all) throws MessagingException {
        var rows = new StringBuilder("<table><tr><th>Sent<th>To<th>Subject");
        for (int i = all.size() - 1; i >= 0; i--) {
            var letter = all.get(i);
            rows.append("<tr><td>").append(escaped(String.valueOf(letter.getSentDate())));
            rows.append("<td>").append(escaped(addresses(letter)));
            rows.append("<td><a href=\"/")
                    .append(i)
                    .append("\">")
                    .append(escaped(subject(letter)))
                    .append("</a>");
        }
        return FRAME.formatted("Mail the portal sent", rows.append("</table>"));
    }

    private static String head(MimeMessage letter) throws MessagingException {
        return "<p>From %s<br>To %s<br>%s<br>%s</p>"
                .formatted(
                        escaped(Arrays.toString(letter.getFrom())),
                        escaped(addresses(letter)),
                        escaped(String.valueOf(letter.getSentDate())),
                        escaped(Objects.toString(letter.getMessageID(), "")));
    }

    private static String addresses(MimeMessage letter) throws MessagingException {
        var all = letter.getAllRecipients();
        return all == null ? "" : Arrays.stream(all).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String subject(MimeMessage letter) throws MessagingException {
        return Objects.requireNonNullElse(letter.getSubject(), "(no subject)");
    }

    private static String text(Part part) throws MessagingException, IOException {
        var content = part.getContent();
        if (content instanceof Multipart parts) {
            var all = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                all.append(text(inner)).append('\n');
            }
            return all.toString();
        }
        return content instanceof String words ? words : "[" + part.getContentType() + " " + part.getFileName() + "]";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
