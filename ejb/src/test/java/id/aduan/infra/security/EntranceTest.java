package id.aduan.infra.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.aduan.infra.persistence.FakeServer;
import id.aduan.infra.persistence.TransactionScope;
import id.aduan.shared.Actor;
import id.aduan.tenancy.InScope;
import id.aduan.tenancy.NoEntry;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.RegionId;
import id.aduan.tenancy.Scope;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may enter which house, and as whom. */
class EntranceTest {

    private static final OfficeId KOTA = OfficeId.of("mojokerto-kota/kecamatan");
    private static final OfficeId KAB = OfficeId.of("mojokerto/kecamatan");

    private final FakeServer server = FakeServer.started();
    private final Entrance entrance = new Entrance(null, new OneOffice(KAB));

    @BeforeEach
    void aTransactionBegins() {
        server.begin();
        nobodyIsSignedIn();
    }

    @AfterEach
    void theTransactionEnds() {
        server.end();
        nobodyIsSignedIn();
    }

    @Test
    void anOfficerEntersTheOfficeOfTheirPost() throws Exception {
        signedIn("camat", List.of("/mojokerto/kecamatan/camat"), List.of("officer"));
        open("office", KAB);
        assertThat(scope()).isEqualTo(new Scope.OfficeScope(KAB));
        assertThat(actor()).isInstanceOf(Actor.Officer.class);
    }

    @Test
    void anOfficerDoesNotEnterAnOfficeWhoseNameBeginsAlike() throws Exception {
        signedIn("camat", List.of("/mojokerto/kecamatan/camat"), List.of("officer"));
        assertThatThrownBy(() -> open("office", KOTA))
                .isInstanceOf(NoEntry.class)
                .hasMessage("not-your-office");
    }

    @Test
    void aCitizenDoesNotEnterAnOffice() {
        assertThatThrownBy(() -> open("office", KAB)).isInstanceOf(NoEntry.class);
    }

    @Test
    void rolesWithoutAPostOpenNoOffice() throws Exception {
        signedIn("camat", List.of(), List.of("officer", "head-of-office", "regency-admin", "tenant-admin"));
        assertThatThrownBy(() -> open("office", KAB)).isInstanceOf(NoEntry.class);
    }

    @Test
    void anybodyFilesAsACitizenEvenWhenSignedIn() throws Exception {
        signedIn("camat", List.of("/mojokerto/kecamatan/camat"), List.of("officer"));
        open("intake", KAB);
        assertThat(actor()).isEqualTo(new Actor.Citizen());
    }

    @Test
    void nobodyFilesWithAnOfficeThatDoesNotExist() {
        assertThatThrownBy(() -> open("intake", KOTA))
                .isInstanceOf(NoEntry.class)
                .hasMessage("unknown-office");
    }

    @Test
    void aSupervisorEntersTheirRegion() throws Exception {
        signedIn("admin", List.of("/mojokerto/admin-wilayah"), List.of("regency-admin"));
        open("region", new RegionId("mojokerto"));
        assertThat(scope()).isEqualTo(new Scope.RegionScope(new RegionId("mojokerto")));
    }

    @Test
    void aSupervisorEntersNoOtherRegion() throws Exception {
        signedIn("admin", List.of("/mojokerto/admin-wilayah"), List.of("regency-admin"));
        assertThatThrownBy(() -> open("region", new RegionId("mojokerto-kota"))).isInstanceOf(NoEntry.class);
    }

    @Test
    void anOfficerWithoutTheRoleSupervisesNothing() throws Exception {
        signedIn("camat", List.of("/mojokerto/admin-wilayah"), List.of("officer"));
        assertThatThrownBy(() -> open("region", new RegionId("mojokerto"))).isInstanceOf(NoEntry.class);
    }

    @Test
    void thePortalItselfNamesItsTask() throws Exception {
        open("system", KAB);
        assertThat(actor()).isEqualTo(new Actor.Machine("menyapu"));
    }

    @Test
    void thePortalItselfMayUseAnOfficesDesk() throws Exception {
        open("system", KAB);
        open("office", KAB);
        assertThat(scope()).isEqualTo(new Scope.SystemScope(KAB, "menyapu"));
    }

    @Test
    void aCitizensCallDoesNotReachAnOfficesDesk() throws Exception {
        open("intake", KAB);
        assertThatThrownBy(() -> open("office", KAB)).isInstanceOf(NoEntry.class);
    }

    @Test
    void theDirectoryOpensNoHouse() throws Exception {
        open("none", KAB);
        assertThat(TransactionScope.here().scope()).isEmpty();
    }

    private void open(String door, Object house) throws NoSuchMethodException {
        var method = Doors.class.getDeclaredMethod(door, house.getClass());
        entrance.open(Door.of(Doors.class, method), new Object[] {house});
    }

    private static Scope scope() {
        return TransactionScope.here().scope().orElseThrow();
    }

    private static Actor actor() {
        return TransactionScope.here().actor().orElseThrow();
    }

    private void signedIn(String name, List<String> groups, List<String> roles) {
        server.name("java:comp/EJBContext", new SignedInBean(name, groups, roles).context());
    }

    private void nobodyIsSignedIn() {
        server.forget("java:comp/EJBContext");
    }

    @InScope(InScope.Kind.OFFICE)
    static class Doors {

        void office(OfficeId house) {}

        @InScope(InScope.Kind.INTAKE)
        void intake(OfficeId house) {}

        @InScope(InScope.Kind.REGION)
        void region(RegionId house) {}

        @InScope(value = InScope.Kind.SYSTEM, task = "menyapu")
        void system(OfficeId house) {}

        @InScope(InScope.Kind.NONE)
        void none(OfficeId house) {}
    }
}
