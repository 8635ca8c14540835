package id.aduan.channel;

import id.aduan.tenancy.OfficeId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An outbox entry taken by one courier: nobody else sees it as due until the lease is over.
 *
 * @param sealed the content, still closed
 */
public record Claim(
        UUID id,
        OfficeId office,
        @Nullable UUID complaint,
        String reference,
        ChannelKind kind,
        byte[] sealed,
        String messageId) {}
