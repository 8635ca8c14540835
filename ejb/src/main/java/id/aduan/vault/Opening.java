package id.aduan.vault;

import id.aduan.tenancy.OfficeId;
import java.util.UUID;

/** A request to open an identity: which, for which complaint, on what ground and why. Refuses a blank reason. */
public record Opening(OfficeId office, ComplainantRef ref, UUID complaint, DisclosureGround ground, String reason) {

    public Opening {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Opening an identity needs a reason.");
        }
    }
}
