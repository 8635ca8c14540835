package id.aduan.infra.persistence;

import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Region;
import id.aduan.tenancy.RegionId;
import id.aduan.tenancy.SettingsBook;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes configuration in the running transaction and its scope; the database refuses another house's rows. */
@ApplicationScoped
public class StoredBook implements SettingsBook {

    private static final String VERSIONS = """
            select o.id, o.version, o.open, v.hash, v.file, v.source, cast(v.findings as text), v.applied_at, v.applied_by
            from office o
            join office_version v on v.office = o.id and v.version = o.version
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private StoredSettings settings;

    @Inject
    private InstantSource clock;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Override
    public int putOffice(OfficeId office, Draft draft) {
        int version = (Integer) em.createNativeQuery("""
                        insert into office (id, name, version, open, changed_at)
                        values (:office, :name, 1, true, :now)
                        on conflict (id) do update
                        set name = excluded.name, version = office.version + 1, open = true, changed_at = excluded.changed_at
                        returning version
                        """, Integer.class)
                .setParameter("office", office.value())
                .setParameter("name", draft.name())
                .setParameter("now", clock.instant())
                .getSingleResult();
        putVersion(office, version, draft);
        forgetAfterwards();
        return version;
    }

    private void putVersion(OfficeId office, int version, Draft draft) {
        em.createNativeQuery("""
                        insert into office_version (office, version, hash, file, source, findings, applied_at, applied_by)
                        values (:office, :version, :hash, :file, :source, cast(:findings as jsonb), :now, :by)
                        """)
                .setParameter("office", office.value())
                .setParameter("version", version)
                .setParameter("hash", draft.hash())
                .setParameter("file", draft.file())
                .setParameter("source", draft.source())
                .setParameter("findings", draft.findings())
                .setParameter("now", clock.instant())
                .setParameter("by", draft.by())
                .executeUpdate();
    }

    @Override
    public void putSetting(OfficeId office, int version, Object value) {
        em.createNativeQuery("""
                        insert into office_setting (office, version, type, content)
                        values (:office, :version, :type, cast(:content as jsonb))
                        """)
                .setParameter("office", office.value())
                .setParameter("version", version)
                .setParameter("type", value.getClass().getSimpleName())
                .setParameter("content", Json.write(value))
                .executeUpdate();
    }

    @Override
    public Optional<StoredVersion> latest(OfficeId office) {
        return versions(em.createNativeQuery(VERSIONS + "where o.id = :office").setParameter("office", office.value()))
                .findFirst();
    }

    @Override
    public List<StoredVersion> all(RegionId region) {
        return versions(em.createNativeQuery(VERSIONS + "where o.region = :region order by o.name")
                        .setParameter("region", region.value()))
                .toList();
    }

    @Override
    public void close(OfficeId office) {
        open(office, false);
    }

    @Override
    public void reopen(OfficeId office) {
        open(office, true);
    }

    private void open(OfficeId office, boolean open) {
        em.createNativeQuery("""
                        update office
                        set open = :open, changed_at = :now
                        where id = :office
                        """)
                .setParameter("open", open)
                .setParameter("now", clock.instant())
                .setParameter("office", office.value())
                .executeUpdate();
        forgetAfterwards();
    }

    @Override
    public void saveRegion(Region region, String hash, String findings, String by) {
        em.createNativeQuery("""
                        insert into region (id, hash, content, findings, applied_at, applied_by)
                        values (:region, :hash, cast(:content as jsonb), cast(:findings as jsonb), :now, :by)
                        on conflict (id) do update
                        set hash = excluded.hash, content = excluded.content, findings = excluded.findings,
                            applied_at = excluded.applied_at, applied_by = excluded.applied_by
                        """)
                .setParameter("region", region.id().value())
                .setParameter("hash", hash)
                .setParameter("content", Json.write(region))
                .setParameter("findings", findings)
                .setParameter("now", clock.instant())
                .setParameter("by", by)
                .executeUpdate();
        forgetAfterwards();
    }

    @Override
    public Optional<String> regionHash(RegionId region) {
        return em.createNativeQuery("select hash from region where id = :region", String.class)
                .setParameter("region", region.value())
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private static Stream<StoredVersion> versions(Query query) {
        return ((Stream<Object[]>) query.getResultStream())
                .map(row -> new StoredVersion(
                        OfficeId.of((String) row[0]),
                        (Integer) row[1],
                        (Boolean) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        (Instant) row[7],
                        (String) row[8]));
    }

    private void forgetAfterwards() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    settings.forget();
                }
            }
        });
    }
}
