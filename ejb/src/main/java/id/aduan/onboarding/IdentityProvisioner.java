package id.aduan.onboarding;

import java.util.List;
import java.util.Set;

/**
 * Makes sure the sign-on knows the groups of positions. The sign-on owns who holds a position; offices own what a position does.
 * Idempotent: asking twice changes nothing; groups are never removed, because people may be in them.
 */
public interface IdentityProvisioner {

    /**
     * A group by its path and the coarse roles its members get.
     *
     * @param path e.g. ["kab-mojokerto", "dispendukcapil", "kepala-bidang"]
     */
    record Group(List<String> path, Set<String> roles) {}

    /** Creates what is missing. Returns false, having logged why, when the sign-on cannot be reached; the caller asks again later. */
    boolean ensure(List<Group> groups);
}
