package id.aduan.infra.persistence;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.spi.NamingManager;

/** As much of a server as Hibernate's parts look for: names, and one transaction at a time on each thread. */
public final class FakeServer implements TransactionSynchronizationRegistry {

    private static final Map<String, Object> NAMES = new ConcurrentHashMap<>();
    private static final FakeServer ONE = new FakeServer();
    private static boolean named;

    private final ThreadLocal<Map<Object, Object>> running = new ThreadLocal<>();

    private FakeServer() {}

    public static synchronized FakeServer started() {
        if (!named) {
            NAMES.put("java:jboss/TransactionSynchronizationRegistry", ONE);
            InvocationHandler lookups = (proxy, method, arguments) -> {
                if (!method.getName().equals("lookup")) {
                    return null;
                }
                Object found = NAMES.get(String.valueOf(arguments[0]));
                if (found == null) {
                    throw new NameNotFoundException(String.valueOf(arguments[0]));
                }
                return found;
            };
            var context = (Context)
                    Proxy.newProxyInstance(Context.class.getClassLoader(), new Class<?>[] {Context.class}, lookups);
            try {
                NamingManager.setInitialContextFactoryBuilder(ignored -> environment -> context);
            } catch (NamingException taken) {
                throw new IllegalStateException(taken);
            }
            named = true;
        }
        return ONE;
    }

    public void name(String name, Object what) {
        NAMES.put(name, what);
    }

    public void forget(String name) {
        NAMES.remove(name);
    }

    public void begin() {
        running.set(new HashMap<>());
    }

    public void end() {
        running.remove();
    }

    @Override
    public Object getTransactionKey() {
        return running.get();
    }

    @Override
    public void putResource(Object key, Object value) {
        if (running.get() == null) {
            throw new IllegalStateException("There is no transaction.");
        }
        running.get().put(key, value);
    }

    @Override
    public Object getResource(Object key) {
        if (running.get() == null) {
            throw new IllegalStateException("There is no transaction.");
        }
        return running.get().get(key);
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {}

    @Override
    public int getTransactionStatus() {
        return running.get() == null ? Status.STATUS_NO_TRANSACTION : Status.STATUS_ACTIVE;
    }

    @Override
    public void setRollbackOnly() {}

    @Override
    public boolean getRollbackOnly() {
        return false;
    }
}
