package id.aduan.dev;

import id.aduan.audit.VerifyAudit;
import id.aduan.dev.Secrets.Whose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The audit command's program: has {@link VerifyAudit} read the record of every office again, in the database that runs or,
 * where none does, in the embedded one, started for it. Ends with what the verification ends with: 0 whole, 1 broken, 2 unread.
 */
public final class Audit {

    private static final int UNREAD = 2;
    private static final Logger ROOT = Logger.getLogger("");

    private final Options options;

    private Audit(Options options) {
        this.options = options;
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        ROOT.setLevel(Level.SEVERE);
        int end = UNREAD;
        try {
            end = new Audit(Options.ofThisProcess()).run();
        } catch (Problem e) {
            System.err.println("The record was not read. " + e.getMessage());
        }
        System.exit(end);
    }

    private int run() throws IOException, InterruptedException {
        if (options.isSet(Option.DB_URL)) {
            return verify(new OwnDatabase(options).ownerPassword());
        }
        if (!Files.exists(options.data().resolve("pg"))) {
            throw new Problem("%s holds no database: name the directory of a run with -D%s=."
                    .formatted(options.data(), Option.DATA.key()));
        }
        var secrets = Secrets.in(options.data());
        if (!Ports.isFree(options.number(Option.DB_PORT))) {
            return verify(secrets.of(Whose.OWNER));
        }
        var hold = Hold.take(options.data());
        var database = Database.start(options, secrets);
        try {
            return verify(secrets.of(Whose.OWNER));
        } finally {
            database.stop();
            hold.release();
        }
    }

    /** The password travels in the environment: a command line can be read by everybody on the machine. */
    private int verify(String password) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var words = new ArrayList<>(List.of(java, "-cp", System.getProperty("java.class.path")));
        words.addAll(List.of(VerifyAudit.class.getName(), options.databaseUrl()));
        words.add(new OwnDatabase(options).owner());
        if (options.isSet(Option.OFFICE)) {
            words.add(options.text(Option.OFFICE));
        }
        var verification = new ProcessBuilder(words).inheritIO();
        verification.environment().put("PGPASSWORD", password);
        return verification.start().waitFor();
    }
}
