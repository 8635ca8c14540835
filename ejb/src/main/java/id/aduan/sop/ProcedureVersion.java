package id.aduan.sop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One published version of a procedure.
 *
 * <p>Born when an office publishes a procedure whose content differs from the version in force; never changed
 * afterwards, only replaced; it stays for the cases that began with it. Readable by everybody, as the sheet on the
 * office's wall is, therefore without the wall between offices.
 */
@Entity
@Table(name = "procedure_version")
public class ProcedureVersion {

    @Id
    private UUID id;

    private String office;
    private String key;
    private int number;
    private String hash;

    @JdbcTypeCode(SqlTypes.JSON)
    private Procedure content;

    private Instant since;

    @Column(name = "current")
    private boolean inForce;

    protected ProcedureVersion() {}

    ProcedureVersion(UUID id, String office, Procedure procedure, int number, Instant since) {
        this.id = id;
        this.office = office;
        this.key = procedure.key();
        this.number = number;
        this.hash = hash(procedure);
        this.content = procedure;
        this.since = since;
        this.inForce = true;
    }

    void replaced() {
        inForce = false;
    }

    public UUID id() {
        return id;
    }

    public String key() {
        return key;
    }

    /** Counts from 1 within the office and key. */
    public int number() {
        return number;
    }

    public Instant since() {
        return since;
    }

    public boolean inForce() {
        return inForce;
    }

    /** Whether publishing this procedure would change nothing. */
    boolean holds(Procedure procedure) {
        return hash.equals(hash(procedure));
    }

    Procedure procedure() {
        return content;
    }

    /** Over the printed form of the whole record, which names every component and nothing else. */
    private static String hash(Procedure procedure) {
        try {
            byte[] text = procedure.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
