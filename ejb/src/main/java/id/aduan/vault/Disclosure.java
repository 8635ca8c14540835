package id.aduan.vault;

import id.aduan.shared.Actor;
import id.aduan.shared.Post;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.TenantId;

/** That an identity was opened: by whom, when, on what ground, and why in the officer's own words. Never changed. */
@Entity
@Table(name = "disclosure")
class Disclosure {

    @Id
    private UUID id;

    @TenantId
    private String office;

    private UUID ref;

    private UUID complaint;

    @Enumerated(EnumType.STRING)
    private DisclosureGround ground;

    private String reason;

    @Column(name = "by_user")
    private String byUser;

    @Column(name = "by_position")
    private String byPosition;

    private Instant at;

    protected Disclosure() {}

    Disclosure(UUID id, Opening opening, Actor by, Instant at) {
        this.id = id;
        this.ref = opening.ref().value();
        this.complaint = opening.complaint();
        this.ground = opening.ground();
        this.reason = opening.reason();
        this.byUser = by.label();
        this.byPosition = positions(by, opening.office().value());
        this.at = at;
    }

    private static String positions(Actor by, String office) {
        return switch (by) {
            case Actor.Officer officer ->
                officer.posts().stream()
                        .filter(post -> post.office().equals(office))
                        .map(Post::position)
                        .sorted()
                        .collect(Collectors.joining(", "));
            case Actor.Citizen citizen -> "";
            case Actor.Machine machine -> "";
        };
    }

    DisclosureRow row() {
        return new DisclosureRow(at, byUser, byPosition, ground, reason);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Disclosure that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
