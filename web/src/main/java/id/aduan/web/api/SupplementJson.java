package id.aduan.web.api;

import id.aduan.intake.Reporter;
import id.aduan.intake.Supplement;
import id.aduan.intake.SupplementOutcome;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is brought later, in words or identity; files go to the evidence address.
 *
 * @param identityDocumentSeen an officer's word only; a citizen's is ignored
 */
public record SupplementJson(
        @Nullable String text,
        FilingJson.@Nullable IdentityJson identity,
        boolean identityDocumentSeen,
        @Nullable String key) {

    Supplement supplement() {
        var reporter = identity == null ? Reporter.NOBODY : identity.reporter();
        return new Supplement(
                FilingJson.orEmpty(text), reporter, identityDocumentSeen, List.of(), FilingJson.orEmpty(key));
    }

    static Response answer(SupplementOutcome outcome) {
        return switch (outcome) {
            case SupplementOutcome.Added a ->
                Response.ok(ReceiptJson.of(a.receipt(), false)).build();
            case SupplementOutcome.Complete c ->
                Response.ok(ReceiptJson.of(c.receipt(), false)).build();
            case SupplementOutcome.StillMissing s ->
                Response.ok(ReceiptJson.of(s.receipt(), false)).build();
            case SupplementOutcome.AwaitingMerit m ->
                Response.ok(ReceiptJson.of(m.receipt(), false)).build();
            case SupplementOutcome.Refused r -> throw new ApiRefusal(409, r.refusal());
        };
    }
}
