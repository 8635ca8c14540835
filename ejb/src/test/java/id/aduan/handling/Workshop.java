package id.aduan.handling;

import id.aduan.channel.ChannelKind;
import id.aduan.complaint.Complaint;
import id.aduan.complaint.Complaints;
import id.aduan.complaint.Registration;
import id.aduan.complaint.Said;
import id.aduan.complaint.Taken;
import id.aduan.complaint.TrackingCode;
import id.aduan.deadline.Allowance;
import id.aduan.infra.persistence.TestUnit;
import id.aduan.infra.schema.TestDatabase;
import id.aduan.onboarding.TenantFile;
import id.aduan.shared.Actor;
import id.aduan.shared.Identifiers;
import id.aduan.shared.Post;
import id.aduan.sop.Procedures;
import id.aduan.tenancy.Caller;
import id.aduan.tenancy.ComplaintKind;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Scope;
import id.aduan.tenancy.Settings;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * One of the project's offices with its desks on a real database, its own procedures and a clock that the test moves.
 * Wires the beans by hand as the server would; every call is one transaction of one officer.
 */
final class Workshop {

    private static final ThreadLocal<EntityManager> SESSION = new ThreadLocal<>();
    private static final ThreadLocal<Actor> ACTING = new ThreadLocal<>();

    private final TestUnit unit = TestUnit.opened();
    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final TenantFile tenant;
    private volatile Instant now;

    Workshop(String slug, String now) {
        tenant = Offices.of(slug);
        at(now);
        open();
        system(() -> {
            bean(Procedures.class).publishAll(office(), tenant.procedures());
            return null;
        });
    }

    OfficeId office() {
        return tenant.office().id();
    }

    Office house() {
        return tenant.office();
    }

    /** The clock stands at this moment of the office, e.g. "2026-11-20T09:10", until it is moved. */
    Workshop at(String local) {
        now = LocalDateTime.parse(local)
                .atZone(tenant.office().calendar().zone())
                .toInstant();
        return this;
    }

    Instant now() {
        return now;
    }

    HandlingDesk handling() {
        return bean(HandlingDesk.class);
    }

    WorklistDesk worklist() {
        return bean(WorklistDesk.class);
    }

    AbsenceDesk absences() {
        return bean(AbsenceDesk.class);
    }

    Steps steps() {
        return bean(Steps.class);
    }

    /** A deed of the officer who holds that position. */
    <T> T as(String position, Supplier<T> deed) {
        return in(
                new Actor.Officer(
                        position + "." + office().slug(),
                        position,
                        Set.of(new Post(office().value(), position)),
                        Set.of("officer")),
                new Scope.OfficeScope(office()),
                deed);
    }

    <T> T system(Supplier<T> deed) {
        return in(new Actor.Machine("test"), new Scope.SystemScope(office(), "test"), deed);
    }

    /** A complaint that was received and accepted now. */
    UUID file(ChannelKind channel, String category) {
        UUID id = Identifiers.next(() -> now);
        return in(new Actor.Citizen(), new Scope.SystemScope(office(), "penerimaan"), () -> {
            Complaint complaint = bean(Complaints.class).add(registration(id, channel, category));
            complaint.accepted();
            // On the server a native statement writes first what is pending.
            SESSION.get().flush();
            bean(Complaints.class).enter(complaint);
            return id;
        });
    }

    /** Where the complaint stands in the register: state, how it ended, where its paper lies. */
    String register(UUID complaint) {
        return system(() -> {
            Complaint found = bean(Complaints.class).find(complaint).orElseThrow();
            return (found.state() + " " + found.ending().closing() + " "
                            + found.ending().archivePlace())
                    .strip();
        });
    }

    /** When the answer was promised, as it stands now. */
    Instant promise(UUID complaint) {
        return system(() ->
                bean(Complaints.class).find(complaint).orElseThrow().clocks().promiseDue());
    }

    Progress progress(String position, UUID complaint) {
        return as(position, () -> worklist().progress(office(), complaint));
    }

    /** Completes the open step as its performer, with the printed output. */
    HandlingOutcome complete(UUID complaint, String decision) {
        OpenStep open = system(() -> steps().open(complaint)).orElseThrow();
        return as(open.position(), () -> handling()
                .complete(office(), open.task(), new Completion("selesai", "", decision)));
    }

    HandlingOutcome complete(UUID complaint) {
        return complete(complaint, "");
    }

    @SuppressWarnings("unchecked")
    synchronized <T> T bean(Class<T> type) {
        Object known = beans.get(type);
        if (known == null) {
            try {
                var constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                known = constructor.newInstance();
                beans.put(type, known);
                for (Field field : type.getDeclaredFields()) {
                    fill(known, field);
                }
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException(broken);
            }
        }
        return (T) known;
    }

    private void fill(Object bean, Field field) throws IllegalAccessException {
        field.setAccessible(true);
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            field.set(bean, proxy(EntityManager.class, SESSION::get));
        } else if (field.isAnnotationPresent(Resource.class)) {
            field.set(bean, unit.server());
        } else if (field.isAnnotationPresent(Inject.class)) {
            field.set(bean, injected(field.getType()));
        }
    }

    private Object injected(Class<?> type) {
        if (type == InstantSource.class) {
            return (InstantSource) () -> now;
        }
        if (type == Caller.class) {
            return (Caller) ACTING::get;
        }
        if (type == Settings.class) {
            return new FileSettings(Offices.all());
        }
        if (type == Event.class) {
            return Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> hear(arguments[0]));
        }
        return bean(type);
    }

    /** The only listener of these tests is the one that opens and ends runs. */
    private Object hear(Object event) throws ReflectiveOperationException {
        for (Method method : RunOpener.class.getDeclaredMethods()) {
            boolean observes = method.getParameterCount() == 1
                    && method.getParameters()[0].isAnnotationPresent(Observes.class)
                    && method.getParameterTypes()[0].isInstance(event);
            if (observes) {
                method.setAccessible(true);
                method.invoke(bean(RunOpener.class), event);
            }
        }
        return null;
    }

    private <T> T in(Actor actor, Scope scope, Supplier<T> deed) {
        ACTING.set(actor);
        try {
            return unit.in(scope, em -> {
                SESSION.set(em);
                return deed.get();
            });
        } finally {
            ACTING.remove();
            SESSION.remove();
        }
    }

    private Registration registration(UUID id, ChannelKind channel, String category) {
        return new Registration(
                id,
                office(),
                TrackingCode.random(new Random(id.getLeastSignificantBits())),
                now.atZone(house().calendar().zone()).getYear(),
                new Said("Tetangga ribut setiap malam", "Tetangga ribut setiap malam.", category, "", "", false, false),
                new Taken(channel, now, now, "", "", "", "", false, true, ""),
                ComplaintKind.values()[0],
                false,
                false,
                null,
                house().calendar().due(now, house().promise().answer()),
                house().calendar().due(now, new Allowance.Unlimited()));
    }

    /** The office's row, which the tables of its register refer to. */
    private void open() {
        try (var connection = TestDatabase.started().superuser().getConnection();
                var insert = connection.prepareStatement("""
                        insert into office (id, name, version, open, changed_at) values (?, ?, 1, true, now())
                        on conflict (id) do nothing
                        """)) {
            insert.setString(1, office().value());
            insert.setString(2, house().name());
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static <T> T proxy(Class<T> type, Supplier<T> behind) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (p, method, arguments) -> {
                    try {
                        return method.invoke(behind.get(), arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }

    static List<String> numbers(Progress progress, StepMark.State state) {
        return progress.steps().stream()
                .map(Progress.StepShown::mark)
                .filter(mark -> mark.state() == state)
                .map(StepMark::number)
                .toList();
    }
}
