package id.aduan.bench;

import id.aduan.dev.Folders;
import id.aduan.dev.Option;
import id.aduan.dev.Options;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The folder of one bench below the build's target, empty at its start: data, and the files of as many offices as asked
 * for. The real offices come first; the rest are copies of the one real file that names no channel's address, because
 * two offices may not hold the same.
 *
 * @param offices all of them, {@code region/slug}; the first is the one that was copied
 */
record BenchFolder(Options options, List<String> offices) {

    private static final String FOLDER = "ear/target/bench";

    /** One address files and reads for everybody; and the sign-on is not kept busy with groups nobody is in. */
    private static final String PORTAL = "-Daduan.throttle=false -Daduan.keycloak.provisioner.secret= ";

    /** @param root of the checkout */
    static BenchFolder laidOut(Options root, int offices) {
        var folder = root.root().resolve(FOLDER);
        try {
            Folders.delete(folder);
            var tenants = folder.resolve("tenants");
            Folders.copy(root.root().resolve("tenants"), tenants);
            return new BenchFolder(options(root, folder), copied(tenants, offices));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Options options(Options root, Path folder) {
        var given = new EnumMap<Option, String>(Option.class);
        given.put(Option.ROOT, root.root().toString());
        given.put(Option.DATA, folder.resolve("data").toString());
        given.put(Option.TENANTS, folder.resolve("tenants").toString());
        given.put(Option.SAMPLES, "false");
        given.put(Option.HTTP_PORT, "18080");
        given.put(Option.MANAGEMENT_PORT, "19990");
        given.put(Option.KEYCLOAK_PORT, "18180");
        given.put(Option.DB_PORT, "55442");
        given.put(Option.MAIL_PORT, "18025");
        given.put(Option.SMTP_PORT, "13025");
        given.put(Option.IMAP_PORT, "13143");
        given.put(Option.JVM_SIZE, root.isSet(Option.JVM_SIZE) ? root.text(Option.JVM_SIZE) : "served");
        given.put(Option.JVM, PORTAL + root.text(Option.JVM));
        return new Options(given);
    }

    private static List<String> copied(Path tenants, int wanted) throws IOException {
        var files = officeFiles(tenants);
        var model = files.stream()
                .filter(BenchFolder::holdsNoAddress)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Every office file holds an address."));
        var offices = new ArrayList<>(List.of(id(model)));
        files.stream().filter(f -> !f.equals(model)).forEach(f -> offices.add(id(f)));
        var text = Files.readString(model);
        for (int number = 1; offices.size() < wanted; number++) {
            var file = model.resolveSibling(String.format(Locale.ROOT, "kantor-uji-%03d.yaml", number));
            Files.writeString(file, renamed(text, number));
            offices.add(id(file));
        }
        return List.copyOf(offices);
    }

    private static String renamed(String text, int number) {
        var name = String.format(Locale.ROOT, "%03d", number);
        return text.replaceFirst("(?m)^kantor: .*$", "kantor: kantor-uji-" + name)
                .replaceFirst("(?m)^nama: .*$", "nama: Kantor Uji " + name)
                .replaceFirst("(?m)^nama_pendek: .*$", "nama_pendek: Kantor Uji " + name);
    }

    private static List<Path> officeFiles(Path tenants) throws IOException {
        try (Stream<Path> files = Files.walk(tenants, 2)) {
            return files.filter(f -> f.toString().endsWith(".yaml"))
                    .filter(f -> f.getParent().getParent().equals(tenants))
                    .filter(f -> !f.endsWith("wilayah.yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean holdsNoAddress(Path file) {
        try {
            var text = Files.readString(file);
            return !text.contains("+62") && !text.contains("@");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String id(Path file) {
        return file.getParent().getFileName() + "/"
                + file.getFileName().toString().replace(".yaml", "");
    }
}
