package id.aduan.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** One line of a complaint's story, appended and never changed. */
@Entity
@Immutable
@Table(name = "complaint_event")
class StoryEntry {

    @Id
    private UUID id;

    @TenantId
    private String office;

    private UUID complaint;
    private Instant at;
    private String name;

    @Column(name = "public")
    private boolean told;

    private String words;
    private String internal;
    private String actor;

    protected StoryEntry() {}

    StoryEntry(UUID id, Complaint complaint, StoryLine line) {
        this.id = id;
        this.office = complaint.office().value();
        this.complaint = complaint.id();
        this.at = line.at();
        this.name = line.name();
        this.told = line.told();
        this.words = line.words();
        this.internal = line.internal();
        this.actor = line.actor();
    }

    StoryLine line() {
        return new StoryLine(at, name, words, internal, actor);
    }
}
