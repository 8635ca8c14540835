package id.aduan.infra.security;

import id.aduan.infra.persistence.TransactionScope;
import id.aduan.shared.Outcome;
import id.aduan.shared.Refusal;
import id.aduan.tenancy.InScope;
import id.aduan.tenancy.NoEntry;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.List;
import java.util.Optional;

/**
 * Around every desk and timer: opens the scope, puts refusals on record, logs one line a deed. Bound to all beans in
 * ejb-jar.xml, so that nobody can forget it.
 */
@Interceptor
public class DeskInterceptor {

    @Inject
    private Entrance entrance;

    @Inject
    private RefusedEntries refusals;

    @AroundInvoke
    public Object aroundDesk(InvocationContext call) throws Exception {
        var door = Door.of(call.getTarget().getClass(), call.getMethod());
        boolean outermost = TransactionScope.here().scope().isEmpty();
        var deed = Deed.begun(door, call.getParameters());
        try {
            entrance.open(door, call.getParameters());
            Object outcome = call.proceed();
            if (outermost) {
                refusedBy(outcome).ifPresent(refusal -> onRecord(door, call.getParameters(), refusal));
                deed.done(outcome);
            }
            return outcome;
        } catch (NoEntry noEntry) {
            if (door.kind() == InScope.Kind.OFFICE || door.kind() == InScope.Kind.REGION) {
                refusals.entry(door, call.getParameters(), CallerActor.signedIn(), noEntry.refusal());
            }
            deed.refused(noEntry.refusal());
            throw noEntry;
        } catch (Exception failed) {
            deed.failed(failed);
            throw failed;
        }
    }

    @AroundTimeout
    public Object aroundTimer(InvocationContext call) throws Exception {
        var deed = Deed.begun(Door.of(call.getTarget().getClass(), call.getMethod()), new Object[0]);
        try {
            return call.proceed();
        } catch (Exception failed) {
            deed.failed(failed);
            throw failed;
        }
    }

    private static Optional<Refusal> refusedBy(Object outcome) {
        return switch (outcome) {
            case Outcome one -> one.refusal();
            case List<?> many ->
                many.stream()
                        .map(DeskInterceptor::refusedBy)
                        .flatMap(Optional::stream)
                        .findFirst();
            case null, default -> Optional.empty();
        };
    }

    private void onRecord(Door door, Object[] parameters, Refusal refusal) {
        if (door.kind() == InScope.Kind.OFFICE) {
            refusals.deed(door, parameters, CallerActor.signedIn(), refusal);
        }
    }
}
