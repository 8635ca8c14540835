package id.aduan.infra.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.aduan.infra.persistence.FakeServer;
import id.aduan.infra.persistence.TransactionScope;
import id.aduan.infra.persistence.Wiring;
import id.aduan.infra.schema.TestDatabase;
import id.aduan.shared.DomainEvent;
import id.aduan.shared.Outcome;
import id.aduan.shared.Refusal;
import id.aduan.tenancy.InScope;
import id.aduan.tenancy.NoEntry;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.RegionId;
import id.aduan.tenancy.Scope;
import id.aduan.tenancy.Settings;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands around every desk: the scope is open before the deed and gone with its transaction; refusals are on record. */
class DeskInterceptorTest {

    private static final OfficeId OURS = OfficeId.of("mojokerto/kecamatan");
    private static final OfficeId THEIRS = OfficeId.of("mojokerto-kota/kecamatan");

    private final FakeServer server = FakeServer.started();
    private final List<DomainEvent> record = new ArrayList<>();
    private final DeskInterceptor interceptor = new Wiring()
            .with(Settings.class, new OneOffice(OURS))
            .with(InstantSource.class, InstantSource.fixed(Instant.parse("2026-11-20T02:00:00Z")))
            .with(DataSource.class, TestDatabase.started().app())
            .hearing(record::add)
            .of(DeskInterceptor.class);

    @BeforeEach
    void anOfficerCalls() {
        signedIn(List.of("/mojokerto/kecamatan/camat"), List.of("officer"));
        server.begin();
    }

    @AfterEach
    void theTransactionEnds() {
        server.end();
        server.forget("java:comp/EJBContext");
    }

    @Test
    void theScopeIsOpenWhileTheDeskWorksAndGoneAfterItsTransaction() throws Exception {
        assertThat(call("office", OURS, () -> TransactionScope.here().scope()))
                .isEqualTo(Optional.of(new Scope.OfficeScope(OURS)));
        server.end();
        server.begin();
        assertThat(TransactionScope.here().scope()).isEmpty();
        assertThat(call("none", OURS, () -> TransactionScope.here().scope())).isEqualTo(Optional.empty());
    }

    @Test
    void whoeverMayNotEnterDoesNotReachTheDesk() {
        signedIn(List.of("/mojokerto-kota/kecamatan/camat"), List.of("officer"));
        assertThatThrownBy(() -> call("office", OURS, () -> {
                    throw new AssertionError("The desk was reached.");
                }))
                .isInstanceOf(NoEntry.class);
        assertThat(refusals()).containsExactly("mojokerto/kecamatan Doors.office not-your-office");
    }

    @Test
    void aKnockAtAnOfficeThatDoesNotExistIsKeptWithTheOfficersOwn() {
        assertThatThrownBy(() -> call("office", THEIRS, () -> null)).isInstanceOf(NoEntry.class);
        assertThat(refusals()).containsExactly("mojokerto/kecamatan Doors.office not-your-office");
    }

    @Test
    void aKnockAtARegionIsKeptWithTheOfficersOwnOffice() {
        assertThatThrownBy(() -> call("region", new RegionId("mojokerto"), () -> null))
                .isInstanceOf(NoEntry.class);
        assertThat(refusals()).containsExactly("mojokerto/kecamatan Doors.region not-your-region");
    }

    @Test
    void whoIsNotSignedInLeavesNothing() {
        server.forget("java:comp/EJBContext");
        assertThatThrownBy(() -> call("office", OURS, () -> null)).isInstanceOf(NoEntry.class);
        assertThat(record).isEmpty();
    }

    @Test
    void aRefusalInWordsIsOnRecordOnce() throws Exception {
        call("office", OURS, () -> call("office", OURS, () -> new Said(Refusal.of("handling.not-your-step"))));
        assertThat(refusals()).containsExactly("mojokerto/kecamatan Doors.office handling.not-your-step");
    }

    @Test
    void whatWasDoneIsNoRefusal() throws Exception {
        call("office", OURS, () -> new Said(null));
        call("office", OURS, () -> "done");
        assertThat(record).isEmpty();
    }

    @Test
    void aFailureGoesOnAsItIs() {
        var broken = new IllegalStateException("broken");
        assertThatThrownBy(() -> call("office", OURS, () -> {
                    throw broken;
                }))
                .isSameAs(broken);
        assertThat(record).isEmpty();
    }

    private List<String> refusals() {
        return record.stream()
                .map(Refused.class::cast)
                .map(refused -> refused.office() + " " + refused.door() + " " + refused.code())
                .toList();
    }

    private void signedIn(List<String> groups, List<String> roles) {
        server.name("java:comp/EJBContext", new SignedInBean("camat", groups, roles).context());
    }

    private Object call(String door, Object house, Callable<Object> deed) throws Exception {
        Method method = Doors.class.getDeclaredMethod(door, house.getClass());
        var call = (InvocationContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, asked, none) -> switch (asked.getName()) {
                    case "getTarget" -> new Doors();
                    case "getMethod" -> method;
                    case "getParameters" -> new Object[] {house};
                    case "proceed" -> deed.call();
                    default -> null;
                });
        return interceptor.aroundDesk(call);
    }

    private record Said(@org.jspecify.annotations.Nullable Refusal why) implements Outcome {

        @Override
        public Optional<Refusal> refusal() {
            return Optional.ofNullable(why);
        }
    }

    @InScope(InScope.Kind.OFFICE)
    static class Doors {

        void office(OfficeId house) {}

        @InScope(InScope.Kind.REGION)
        void region(RegionId house) {}

        @InScope(InScope.Kind.NONE)
        void none(OfficeId house) {}
    }
}
