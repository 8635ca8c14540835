package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.aduan.channel.ChannelKind;
import id.aduan.complaint.TrackingCode;
import id.aduan.complaint.TrackingDesk;
import id.aduan.handling.WorklistDesk;
import id.aduan.intake.IntakeDesk;
import id.aduan.intake.IntakeOutcome;
import id.aduan.intake.Reporter;
import id.aduan.intake.Submission;
import id.aduan.tenancy.NoEntry;
import id.aduan.tenancy.OfficeId;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The server's own wiring: whose role its connections have, and that none carries a scope from one call to the next. */
class RolesInsideIT extends InsideIT {

    private static final OfficeId OFFICE = OfficeId.of("kab-mojokerto/kecamatan-sooko");
    private static final int AT_ONCE = 12;

    @Inject
    IntakeDesk intake;

    @Inject
    TrackingDesk tracking;

    @Inject
    WorklistDesk worklist;

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

    @Test
    void noConnectionOfThePoolRemembersWhoseHouseItServed() throws SQLException {
        var receipt = ((IntakeOutcome.Registered) intake.receive(OFFICE, said(), List.of())).receipt();
        tracking.follow(receipt.code());
        assertThatThrownBy(() -> tracking.follow(TrackingCode.random(new Random(7))))
                .isInstanceOf(NoEntry.class);
        intake.receive(OfficeId.of("kota-mojokerto/kecamatan-kranggan"), said(), List.of());

        var held = new ArrayList<Connection>();
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                held.add(portal.getConnection());
                assertThat(remembered(held.getLast())).isEqualTo("0");
            }
        } finally {
            for (var connection : held) {
                connection.close();
            }
        }
    }

    @Test
    void keepsOfficersDoorsShutToWhoeverIsNotSignedIn() {
        assertThatThrownBy(() -> worklist.today(OFFICE)).isInstanceOf(EJBAccessException.class);
    }

    private static Submission said() {
        var reporter = new Reporter("Warsini", "Dusun Japan RT 2", "0812-3456-7890", "", "");
        var key = UUID.randomUUID().toString();
        return new Submission("Antrean lama", "", "", "", reporter, false, false, false, true, key, ChannelKind.WEB);
    }

    /** What the connection remembers of a house, and how many complaints it sees. */
    private static String remembered(Connection connection) throws SQLException {
        try (var ask = connection.prepareStatement("""
                        select concat(current_setting('aduan.office', true), current_setting('aduan.complaint', true),
                                      current_setting('aduan.region', true), (select count(*) from complaint))
                        """);
                var answer = ask.executeQuery()) {
            answer.next();
            return answer.getString(1);
        }
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
