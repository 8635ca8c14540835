package id.aduan.infra.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server of one conversation that greets politely and answers every recipient with the same refusal. */
final class RefusingServer {

    private RefusingServer() {}

    /** Answers the port it listens on. */
    static int started(String refusal) {
        try {
            ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            Thread.ofPlatform().daemon().start(() -> converse(door, refusal));
            return door.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void converse(ServerSocket door, String refusal) {
        try (door;
                Socket guest = door.accept();
                var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII))) {
            say(guest, "220 mail.example.org");
            String line = in.readLine();
            while (line != null && !line.startsWith("QUIT")) {
                say(guest, line.startsWith("RCPT") ? refusal : "250 OK");
                line = in.readLine();
            }
            say(guest, "221 bye");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        guest.getOutputStream().flush();
    }
}
