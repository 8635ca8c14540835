package id.aduan.infra.persistence;

import id.aduan.shared.Actor;
import id.aduan.shared.DomainEvent;
import id.aduan.tenancy.Caller;
import id.aduan.tenancy.Scope;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The kernel's beans put together over the test database without a server: real repositories, walls and SQL; only what
 * lies outside is handed in by the test. Each {@link #in} is one transaction of one scope, as a desk call is.
 */
public final class Wiring {

    private final Map<Class<?>, Object> beans = new ConcurrentHashMap<>();
    private final CopyOnWriteArrayList<Consumer<DomainEvent>> observers = new CopyOnWriteArrayList<>();
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final ThreadLocal<Actor> actor = ThreadLocal.withInitial(Actor.Citizen::new);

    public Wiring() {
        with(EntityManager.class, proxy(EntityManager.class, current::get));
        with(TransactionSynchronizationRegistry.class, FakeServer.started());
        with(Caller.class, actor::get);
        with(Event.class, event());
        with(Instance.class, nobody());
    }

    public <T> Wiring with(Class<T> type, T bean) {
        beans.put(type, bean);
        return this;
    }

    public Wiring hearing(Consumer<DomainEvent> observer) {
        observers.add(observer);
        return this;
    }

    /** One transaction; rolled back where the deed fails. */
    public <T> T in(Scope scope, Actor by, Supplier<T> deed) {
        return TestUnit.opened().in(scope, em -> {
            current.set(em);
            actor.set(by);
            try {
                return deed.get();
            } finally {
                current.remove();
                actor.remove();
            }
        });
    }

    public <T> T of(Class<T> type) {
        var known = beans.get(type);
        if (known == null) {
            known = made(type);
            beans.put(type, known);
            fill(known);
        }
        return type.cast(known);
    }

    private Object made(Class<?> type) {
        var injected = Arrays.stream(type.getDeclaredConstructors())
                .filter(c -> c.isAnnotationPresent(Inject.class))
                .findFirst();
        try {
            Constructor<?> constructor = injected.isPresent() ? injected.get() : type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(constructor.getParameterTypes()).map(this::of).toArray());
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalStateException("Hand in a " + type.getName() + ".", unfit);
        }
    }

    private void fill(Object bean) {
        for (Class<?> level = bean.getClass(); level != Object.class; level = level.getSuperclass()) {
            Arrays.stream(level.getDeclaredFields()).filter(Wiring::injected).forEach(field -> set(field, bean));
        }
    }

    private static boolean injected(Field field) {
        return Stream.of(Inject.class, PersistenceContext.class, Resource.class).anyMatch(field::isAnnotationPresent);
    }

    private void set(Field field, Object bean) {
        try {
            field.setAccessible(true);
            field.set(bean, of(field.getType()));
        } catch (IllegalAccessException unfit) {
            throw new IllegalStateException(unfit);
        }
    }

    private Event<?> event() {
        return (Event<?>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("fire") && arguments[0] instanceof DomainEvent event) {
                        observers.forEach(observer -> observer.accept(event));
                    }
                    return null;
                });
    }

    private static Instance<?> nobody() {
        return (Instance<?>) Proxy.newProxyInstance(
                Instance.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> method.getName().equals("stream") ? Stream.empty() : null);
    }

    private static <T> T proxy(Class<T> type, Supplier<T> target) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(target.get(), arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
