package id.aduan.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint waits for before it is handled: for its reporter, or for an officer's judgement.
 *
 * @param missing keys of the office's requirements; empty when its reporter owes nothing
 * @param until when waiting should end; null when it does not wait
 */
@Embeddable
public record Waiting(
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> missing,
        @Column(name = "waits_until") @Nullable Instant until) {

    public static final Waiting NOTHING = new Waiting(List.of(), null);

    public Waiting {
        missing = List.copyOf(missing);
    }
}
