package id.aduan.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.shared.Post;
import org.junit.jupiter.api.Test;

class GroupsTest {

    @Test
    void readsAPosition() {
        assertThat(Groups.post("/kab-mojokerto/dispendukcapil/kepala-bidang"))
                .contains(new Post("kab-mojokerto/dispendukcapil", "kepala-bidang"));
    }

    @Test
    void seesNoPositionInAnAdministratorsGroup() {
        assertThat(Groups.post("/kab-mojokerto")).isEmpty();
        assertThat(Groups.region("/kab-mojokerto").value()).isEqualTo("kab-mojokerto");
    }
}
