package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class RolesInsideIT extends InsideIT {

    @Resource(lookup = "java:jboss/datasources/Aduan")
    DataSource portal;

    @Resource(lookup = "java:jboss/datasources/AduanOwner")
    DataSource owner;

    @Test
    void servesCitizensAsARoleThatCannotBypassTheWalls() throws SQLException {
        assertThat(user(portal)).isEqualTo("aduan_app");
    }

    @Test
    void keepsTheSchemaAsItsOwner() throws SQLException {
        assertThat(user(owner)).isEqualTo("aduan_owner");
    }

    private static String user(DataSource source) throws SQLException {
        try (var connection = source.getConnection();
                var ask = connection.prepareStatement("select current_user");
                var answer = ask.executeQuery()) {
            answer.next();
            return answer.getString(1);
        }
    }
}
