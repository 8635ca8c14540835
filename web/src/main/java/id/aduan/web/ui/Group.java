package id.aduan.web.ui;

import id.aduan.shared.Post;
import id.aduan.tenancy.RegionId;
import java.util.Optional;

/** A group of an account: {@code /region/office/position} is a position, {@code /region} an administrator's. */
record Group(String path) {

    Optional<Post> post() {
        String[] parts = parts();
        return parts.length == 3 ? Optional.of(new Post(parts[0] + "/" + parts[1], parts[2])) : Optional.empty();
    }

    RegionId region() {
        return new RegionId(parts()[0]);
    }

    private String[] parts() {
        return path.replaceFirst("^/", "").split("/", -1);
    }
}
