package id.aduan.shared;

import java.util.Set;

/** Who acts: an officer with positions, a citizen, or the system itself. */
public sealed interface Actor {

    /** What the audit may keep: a user name, {@code warga} or {@code sistem:…}; never a person's name. */
    String label();

    /**
     * A signed-in officer.
     *
     * @param username the account, as the identity provider knows it
     * @param name how colleagues read the officer; for screens and letters, never for the audit
     * @param posts positions held now, in any office
     * @param roles coarse roles such as {@code officer}, {@code regency-admin}
     */
    record Officer(String username, String name, Set<Post> posts, Set<String> roles) implements Actor {

        public Officer {
            requireText(username, "An officer needs a user name.");
            posts = Set.copyOf(posts);
            roles = Set.copyOf(roles);
        }

        /** Whether this officer holds the position in that office ({@code region/slug}). */
        public boolean holds(String office, String position) {
            return posts.stream()
                    .anyMatch(post ->
                            post.office().equals(office) && post.position().equals(position));
        }

        @Override
        public String label() {
            return username;
        }
    }

    /** Someone from the public, not signed in; who it is only the vault knows. */
    record Citizen() implements Actor {

        @Override
        public String label() {
            return "warga";
        }
    }

    /** The portal acting by itself: {@code courier}, {@code onboarding}. */
    record Machine(String task) implements Actor {

        public Machine {
            requireText(task, "The system names the task it is doing.");
        }

        @Override
        public String label() {
            return "sistem:" + task;
        }
    }

    private static void requireText(String text, String otherwise) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
