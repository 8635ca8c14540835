package id.aduan.infra.security;

import id.aduan.shared.Post;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sign-on's groups as positions: {@code /region/office/position}, and {@code /region/unit} for people of the region
 * itself, who hold the unit's name as their position. Other groups mean nothing here.
 */
final class Groups {

    private Groups() {}

    static Set<Post> posts(Collection<String> groups) {
        return groups.stream().map(Groups::post).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Post> post(String group) {
        String[] parts = group.split("/", -1);
        if (!parts[0].isEmpty() || parts.length < 3 || parts.length > 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Post(parts[1] + "/" + parts[2], parts[parts.length - 1]));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
