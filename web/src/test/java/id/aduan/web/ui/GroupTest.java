package id.aduan.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.shared.Post;
import org.junit.jupiter.api.Test;

class GroupTest {

    @Test
    void readsAPosition() {
        assertThat(new Group("/kab-mojokerto/dispendukcapil/kepala-bidang").post())
                .contains(new Post("kab-mojokerto/dispendukcapil", "kepala-bidang"));
    }

    @Test
    void seesNoPositionInAnAdministratorsGroup() {
        assertThat(new Group("/kab-mojokerto").post()).isEmpty();
        assertThat(new Group("/kab-mojokerto").region().value()).isEqualTo("kab-mojokerto");
    }
}
