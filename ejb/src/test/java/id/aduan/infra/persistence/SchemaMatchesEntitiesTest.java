package id.aduan.infra.persistence;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** What entities map is what migrations made: Hibernate compares every table and column when the unit opens. */
class SchemaMatchesEntitiesTest {

    @Test
    void everyMappedColumnExistsWithItsType() {
        assertThatCode(TestUnit::opened).doesNotThrowAnyException();
    }
}
