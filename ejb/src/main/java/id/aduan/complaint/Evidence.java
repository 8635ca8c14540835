package id.aduan.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/**
 * What supports a complaint (bukti): added by its reporter or by an officer, never changed or removed.
 *
 * @source Seed 000 and 001, Syarat; seed 003, Persyaratan
 */
@Entity
@Immutable
@Table(name = "evidence")
class Evidence {

    @Id
    private UUID id;

    @TenantId
    private String office;

    private UUID complaint;
    private String hash;
    private String name;
    private String type;
    private long size;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    protected Evidence() {}

    Evidence(UUID id, Complaint complaint, EvidenceStore.KeepOutcome.Kept file, Instant addedAt, String addedBy) {
        this.id = id;
        this.office = complaint.office().value();
        this.complaint = complaint.id();
        this.hash = file.hash();
        this.name = file.name();
        this.type = file.type();
        this.size = file.size();
        this.addedAt = addedAt;
        this.addedBy = addedBy;
    }

    UUID id() {
        return id;
    }

    UUID complaint() {
        return complaint;
    }

    String hash() {
        return hash;
    }

    EvidenceRow row() {
        return new EvidenceRow(id, name, type, size, addedAt, addedBy);
    }
}
