package id.aduan.infra.security;

import id.aduan.shared.Refusal;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;

/**
 * Puts on record that the server itself kept a door shut, because whoever is signed in lacks the role for it. Bound in
 * jboss-ejb3.xml outside of the server's own check; the server makes it without injection.
 */
public class ShutDoors {

    @AroundInvoke
    public Object aroundDoor(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (EJBAccessException shut) {
            var door = Door.of(call.getMethod().getDeclaringClass(), call.getMethod());
            CDI.current()
                    .select(RefusedEntries.class)
                    .get()
                    .entry(door, call.getParameters(), CallerActor.signedIn(), Refusal.of("not-permitted"));
            throw shut;
        }
    }
}
