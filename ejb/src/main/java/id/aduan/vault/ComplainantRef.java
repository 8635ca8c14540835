package id.aduan.vault;

import java.util.UUID;

/** The opaque handle the rest of the portal holds instead of a person. */
public record ComplainantRef(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
