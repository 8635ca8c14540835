package id.aduan.infra.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.shared.Post;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupsTest {

    @Test
    void aGroupOfThreeNamesIsAPositionInAnOffice() {
        assertThat(Groups.posts(List.of("/kab-a/dinas/kepala-bidang")))
                .containsExactly(new Post("kab-a/dinas", "kepala-bidang"));
    }

    @Test
    void aGroupOfTwoNamesIsAUnitOfTheRegion() {
        assertThat(Groups.posts(List.of("/kab-a/admin-wilayah")))
                .containsExactly(new Post("kab-a/admin-wilayah", "admin-wilayah"));
    }

    @Test
    void otherGroupsMeanNothing() {
        assertThat(Groups.posts(List.of("/kab-a", "kab-a/dinas/x", "/a/b/c/d", "/A/B/C", "/", "", "//x/y", "/a//b")))
                .isEmpty();
    }
}
