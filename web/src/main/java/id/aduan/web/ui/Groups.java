package id.aduan.web.ui;

import id.aduan.shared.Post;
import id.aduan.tenancy.RegionId;
import java.util.Optional;

/** Reads the groups of an account: {@code /region/office/position} is a position, {@code /region} an administrator's. */
final class Groups {

    private Groups() {}

    static Optional<Post> post(String group) {
        String[] parts = parts(group);
        return parts.length == 3 ? Optional.of(new Post(parts[0] + "/" + parts[1], parts[2])) : Optional.empty();
    }

    static RegionId region(String group) {
        return new RegionId(parts(group)[0]);
    }

    private static String[] parts(String group) {
        return group.replaceFirst("^/", "").split("/", -1);
    }
}
