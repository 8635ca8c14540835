package id.aduan.infra.persistence;

import id.aduan.shared.Actor;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.RegionId;
import id.aduan.tenancy.Scope;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;

/**
 * The scope of the running transaction, kept with the transaction itself and gone with it: no thread carries it over.
 * Opened once; both tenant walls read it here.
 */
public final class TransactionScope {

    private enum Key {
        SCOPE,
        ACTOR,
        SETTLED,
        SEEN_WITHOUT
    }

    private static final String REGISTRY = "java:jboss/TransactionSynchronizationRegistry";

    private static volatile @Nullable TransactionScope ours;

    private final TransactionSynchronizationRegistry registry;

    TransactionScope(TransactionSynchronizationRegistry registry) {
        this.registry = registry;
    }

    /**
     * The one of this server; Hibernate makes its own objects, so nothing can be injected there. Looked up once: it is
     * asked for dozens of times in a call, and the server has one for all transactions.
     */
    public static TransactionScope here() {
        var known = ours;
        if (known == null) {
            known = lookedUp();
            ours = known;
        }
        return known;
    }

    private static TransactionScope lookedUp() {
        try {
            return new TransactionScope(InitialContext.doLookup(REGISTRY));
        } catch (NamingException noServer) {
            throw new IllegalStateException("There is no " + REGISTRY + ": this is not the server.", noServer);
        }
    }

    public boolean inTransaction() {
        return registry.getTransactionKey() != null && registry.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    public Optional<Scope> scope() {
        return inTransaction() ? Optional.ofNullable((Scope) registry.getResource(Key.SCOPE)) : Optional.empty();
    }

    public Optional<Actor> actor() {
        return inTransaction() ? Optional.ofNullable((Actor) registry.getResource(Key.ACTOR)) : Optional.empty();
    }

    /**
     * Opens a scope for the running transaction. A nested call keeps the scope that is there when it is the same
     * house; a citizen's call inside an officer's stays the officer's, and the other way round.
     *
     * <p>Refuses (IllegalStateException) another house, a transaction that already read without scope, and no
     * transaction.
     */
    public void open(Scope scope, Actor actor) {
        if (!inTransaction()) {
            throw new IllegalStateException("A scope needs a transaction: " + scope);
        }
        var held = scope();
        if (held.isPresent()) {
            requireSameHouse(held.get(), scope);
            return;
        }
        if (registry.getResource(Key.SEEN_WITHOUT) != null) {
            throw new IllegalStateException("This transaction has read without scope and cannot enter " + scope);
        }
        registry.putResource(Key.SCOPE, scope);
        registry.putResource(Key.ACTOR, actor);
    }

    /** The persistence context of this transaction opens now, for this tenant. */
    String tenant() {
        var scope = scope();
        if (scope.isEmpty() && inTransaction()) {
            registry.putResource(Key.SEEN_WITHOUT, Boolean.TRUE);
        }
        return scope.map(Tenant::of).orElse(Tenant.NOBODY);
    }

    /** True once a transaction: the database has not been told the scope yet, and whoever asks tells it now. */
    boolean settle() {
        if (registry.getResource(Key.SETTLED) != null) {
            return false;
        }
        registry.putResource(Key.SETTLED, Boolean.TRUE);
        return true;
    }

    private static void requireSameHouse(Scope held, Scope asked) {
        if (!office(held).equals(office(asked)) || !region(held).equals(region(asked))) {
            throw new IllegalStateException(
                    "One transaction stays in one house: it is in " + held + " and was asked to enter " + asked);
        }
    }

    static Optional<OfficeId> office(Scope scope) {
        return switch (scope) {
            case Scope.OfficeScope in -> Optional.of(in.office());
            case Scope.CitizenScope in -> Optional.of(in.office());
            case Scope.SystemScope in -> Optional.of(in.office());
            case Scope.RegionScope in -> Optional.empty();
        };
    }

    static Optional<RegionId> region(Scope scope) {
        return scope instanceof Scope.RegionScope in ? Optional.of(in.region()) : Optional.empty();
    }
}
