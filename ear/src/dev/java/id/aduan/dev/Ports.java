package id.aduan.dev;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Looks whether the ports of a run are free before anything is started. */
final class Ports {

    private Ports() {}

    static void demandFree(Options options) {
        for (var option : needed(options)) {
            demandFree(option, options.number(option));
        }
    }

    private static List<Option> needed(Options options) {
        var needed = new ArrayList<>(List.of(Option.HTTP_PORT, Option.MANAGEMENT_PORT));
        if (options.needsDatabase()) {
            needed.add(Option.DB_PORT);
        }
        if (!options.isSet(Option.KEYCLOAK_URL)) {
            needed.add(Option.KEYCLOAK_PORT);
        }
        if (!options.isSet(Option.MAIL_HOST)) {
            needed.addAll(List.of(Option.MAIL_PORT, Option.SMTP_PORT, Option.IMAP_PORT));
        }
        return needed;
    }

    private static void demandFree(Option option, int port) {
        if (!isFree(port)) {
            throw new Problem(
                    "Port %d is in use by another program: stop that program, or choose another port with -D%s=%d."
                            .formatted(port, option.key(), port + 1));
        }
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
