package id.aduan.ear;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Files as a browser or a program sends them, several at once. */
final class Uploads {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /** A part of a form. */
    record File(String name, byte[] content) {}

    private Uploads() {}

    static File file(String name, byte[] content) {
        return new File(name, content);
    }

    static File file(String name, String content) {
        return new File(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A picture of one point, followed by nothing that matters until it has that many bytes. */
    static byte[] picture(int size) {
        return Arrays.copyOf(PNG, Math.max(size, PNG.length));
    }

    static Api.Answer to(Walk walk, File... files) {
        return StackIT.api()
                .send(r -> r.uri(URI.create(StackIT.portalUrl() + "/api/v1/complaints/" + walk.code() + "/evidence"))
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofByteArray(body(files))));
    }

    private static byte[] body(File... files) {
        var body = new ByteArrayOutputStream();
        for (File file : files) {
            body.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.name()
                            + "\"\r\nContent-Type: image/png\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file.content());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
