package id.aduan.channel;

import java.util.UUID;

/**
 * Closes what waits in the outbox, because it names a recipient. The keys are the vault's; the outbox does not know it.
 */
public interface MessageSeal {

    /** Seals for this entry only: moved to another entry's row it does not open. */
    byte[] seal(UUID entry, byte[] content);

    /** Refuses what was sealed for another entry or with a key that is no longer there (IllegalStateException). */
    byte[] open(UUID entry, byte[] sealed);
}
