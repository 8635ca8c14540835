package id.aduan.infra.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.aduan.infra.persistence.TestUnit;
import id.aduan.infra.schema.TestDatabase;
import id.aduan.shared.Actor;
import id.aduan.tenancy.Caller;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Scope;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The kernel's own beans, wired as the container wires them, over the real database: for tests that walk through
 * several desks without a server. Nothing of the kernel is replaced but the clock, the caller and what reaches outside.
 * One call is one transaction in one scope, as on the server.
 */
public final class TestHouse {

    private static final List<Class<?>> BEANS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.aduan").stream()
                    .filter(type -> type.isAnnotatedWith(ApplicationScoped.class)
                            || type.isAnnotatedWith(Stateless.class)
                            || type.isAnnotatedWith(Singleton.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    private final TestUnit unit = TestUnit.opened();
    private final Map<Class<?>, Object> made = new HashMap<>();
    private final Map<Class<?>, Object> given = new HashMap<>();
    private final List<Object> heard = new CopyOnWriteArrayList<>();
    private final EntityManager persistence = (EntityManager) Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> unwrapped(method, this.current.get(), arguments));

    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final ThreadLocal<Actor> actor = ThreadLocal.withInitial(Actor.Citizen::new);
    private Instant now;

    public TestHouse(Instant start) {
        now = start;
        given.put(InstantSource.class, (InstantSource) () -> now);
        given.put(Caller.class, (Caller) actor::get);
        given.put(EntityManager.class, persistence);
        given.put(TransactionSynchronizationRegistry.class, unit.server());
        given.put(DataSource.class, TestDatabase.started().app());
    }

    public void give(Class<?> type, Object bean) {
        given.put(type, bean);
    }

    public void setClock(Instant instant) {
        now = instant;
    }

    /** Everything the kernel announced so far. */
    public List<Object> heard() {
        return heard;
    }

    /** One call by somebody, in an office's house. */
    public <T> T as(Actor who, OfficeId office, Supplier<T> call) {
        return in(new Scope.OfficeScope(office), who, call);
    }

    public <T> T in(Scope scope, Actor who, Supplier<T> call) {
        actor.set(who);
        return unit.in(scope, em -> {
            current.set(em);
            try {
                return call.get();
            } finally {
                current.remove();
            }
        });
    }

    public synchronized <T> T bean(Class<T> type) {
        return type.cast(found(type));
    }

    private Object found(Class<?> type) {
        if (given.containsKey(type)) {
            return given.get(type);
        }
        Class<?> concrete = BEANS.stream()
                .filter(type::isAssignableFrom)
                .filter(bean -> !Modifier.isAbstract(bean.getModifiers()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No bean is a " + type.getName()));
        return made.containsKey(concrete) ? made.get(concrete) : make(concrete);
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                    .filter(c -> c.isAnnotationPresent(Inject.class))
                    .findFirst()
                    .orElse(null);
            if (constructor == null) {
                constructor = type.getDeclaredConstructor();
            }
            constructor.setAccessible(true);
            Object bean = constructor.newInstance(Arrays.stream(constructor.getGenericParameterTypes())
                    .map(this::injected)
                    .toArray());
            made.put(type, bean);
            for (Class<?> part = type; part != Object.class; part = part.getSuperclass()) {
                fill(bean, part);
            }
            return bean;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("No bean could be made of " + type.getName(), broken);
        }
    }

    private void fill(Object bean, Class<?> part) throws ReflectiveOperationException {
        for (Field field : part.getDeclaredFields()) {
            boolean resource = field.isAnnotationPresent(jakarta.annotation.Resource.class);
            boolean wanted = field.isAnnotationPresent(Inject.class)
                    || field.isAnnotationPresent(PersistenceContext.class)
                    || (resource && given.containsKey(field.getType()));
            if (wanted) {
                field.setAccessible(true);
                field.set(bean, injected(field.getGenericType()));
            }
        }
        for (Method method : part.getDeclaredMethods()) {
            if (method.isAnnotationPresent(PostConstruct.class)) {
                method.setAccessible(true);
                method.invoke(bean);
            }
        }
    }

    private Object injected(Type type) {
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == Event.class) {
                return event();
            }
            if (generic.getRawType() == Instance.class) {
                return several((Class<?>) generic.getActualTypeArguments()[0]);
            }
        }
        return found((Class<?>) type);
    }

    private Object event() {
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("fire")) {
                        tell(arguments[0]);
                        return null;
                    }
                    return method.getName().equals("select") ? proxy : null;
                });
    }

    private Object several(Class<?> type) {
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> {
                    List<Object> all = BEANS.stream()
                            .filter(type::isAssignableFrom)
                            .<Object>map(this::found)
                            .toList();
                    return switch (method.getName()) {
                        case "iterator" -> all.iterator();
                        case "stream" -> all.stream();
                        case "get" -> all.getFirst();
                        case "isResolvable" -> all.size() == 1;
                        case "isUnsatisfied" -> all.isEmpty();
                        case "isAmbiguous" -> all.size() > 1;
                        case "select" -> proxy;
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }

    private void tell(Object event) throws Throwable {
        heard.add(event);
        for (Class<?> bean : BEANS) {
            for (Method method : bean.getDeclaredMethods()) {
                if (hears(method, event)) {
                    method.setAccessible(true);
                    unwrapped(method, found(bean), new Object[] {event});
                }
            }
        }
    }

    private static boolean hears(Method method, Object event) {
        if (method.getParameterCount() != 1 || !method.getParameterTypes()[0].isInstance(event)) {
            return false;
        }
        Observes observes = method.getParameters()[0].getAnnotation(Observes.class);
        return observes != null && observes.during() == TransactionPhase.IN_PROGRESS;
    }

    private static Object unwrapped(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
