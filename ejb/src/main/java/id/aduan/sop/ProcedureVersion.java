package id.aduan.sop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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
    private String content;

    private Instant since;

    @Column(name = "current")
    private boolean inForce;

    protected ProcedureVersion() {}

    ProcedureVersion(UUID id, String office, ProcedureText text, int number, Instant since) {
        this.id = id;
        this.office = office;
        this.key = text.procedure().key();
        this.number = number;
        this.hash = text.hash();
        this.content = text.json();
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

    String hash() {
        return hash;
    }

    Procedure procedure() {
        return ProcedureText.read(content);
    }
}
