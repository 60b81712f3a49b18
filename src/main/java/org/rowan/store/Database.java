package org.rowan.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jdbc.ReturningWork;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.store.cases.CaseKeys;
import org.rowan.store.cases.SealedSelects;
import org.rowan.store.cases.Sealing;
import org.rowan.store.sealed.Disk;
import org.rowan.store.sealed.Recrypting;
import org.rowan.store.sealed.SealedFiles;
import org.rowan.store.sight.CaseMap;
import org.rowan.store.sight.SightRule;
import org.rowan.vault.BlockSeal;
import org.rowan.vault.ChainEnd;
import org.rowan.vault.ChainKey;
import org.rowan.vault.StoreKey;
import org.rowan.vault.Vault;

/**
 * Hibernate over the kinds of record that Rowan keeps, started before any store is open.
 *
 * @apiNote Starting it takes seconds: do it in the background while a passphrase is typed.
 */
public final class Database implements AutoCloseable {
    private static final String MIGRATIONS = "classpath:org/rowan/store/migration";
    private static final int BATCH = 500;

    private final SwitchedSource source = new SwitchedSource();
    private final Disk disk;
    private final SessionFactory sessions;
    private final CaseMap cases;
    private DatabaseFile open;
    private StoreKey key;
    private CaseKeys caseKeys;

    public Database(List<Class<? extends StoredRecord>> kinds) {
        this(kinds, Disk.REAL);
    }

    Database(List<Class<? extends StoredRecord>> kinds, Disk disk) {
        this.disk = disk;
        List<Class<? extends StoredRecord>> all = new ArrayList<>(kinds);
        all.add(SightRule.class);
        this.cases = new CaseMap(all);
        var registry = new StandardServiceRegistryBuilder()
                .applySetting(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, source)
                .applySetting(AvailableSettings.DIALECT, "org.hibernate.dialect.H2Dialect")
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", false)
                .applySetting(AvailableSettings.HBM2DDL_AUTO, "none")
                .applySetting(AvailableSettings.STATEMENT_BATCH_SIZE, BATCH)
                .applySetting(AvailableSettings.JDBC_TIME_ZONE, "UTC")
                .applySetting(AvailableSettings.JAVA_TIME_USE_DIRECT_JDBC, true)
                .applySetting(AvailableSettings.LOG_JDBC_WARNINGS, false)
                .applySetting(AvailableSettings.STATEMENT_INSPECTOR, new SealedSelects())
                .build();
        try {
            var sources = new MetadataSources(registry);
            sources.addAnnotatedClass(StoreState.class);
            sources.addAnnotatedClass(AuditEntry.class);
            all.forEach(sources::addAnnotatedClass);
            Metadata metadata = sources.getMetadataBuilder()
                    .applyPhysicalNamingStrategy(new PhysicalNamingStrategySnakeCaseImpl())
                    .build();
            cases.install(metadata);
            sessions = metadata.buildSessionFactory();
        } catch (RuntimeException e) {
            StandardServiceRegistryBuilder.destroy(registry);
            throw e;
        }
    }

    /** Of the open database; what is sealed in it is sealed and opened. */
    StatelessSession session() {
        return Sealing.open(sessions, caseKeys);
    }

    /** How the kinds of record belong to cases. */
    CaseMap cases() {
        return cases;
    }

    void open(DatabaseFile file, StoreKey key) {
        char[] password = key.h2FilePassword();
        try {
            open = file;
            this.key = key;
            caseKeys = new CaseKeys(key);
            file.enter(key, disk);
            source.open(file.url(), password);
        } catch (SQLException | IOException | RuntimeException e) {
            throw StoreProblems.of("opening the database", e);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** Copies the database of a folder, closed at the moment, to its staging place. */
    void copyToStaging(StoreFolder folder, StoreKey key) throws IOException {
        try (BlockSeal seal = key.blockSeal()) {
            SealedFiles.copy(folder.databaseFile(), folder.staging().path(), seal, disk);
        }
    }

    /** Writes the database of a folder, closed at the moment, anew under another key. */
    void recrypt(StoreFolder folder, StoreKey old, StoreKey fresh, Progress progress) throws IOException {
        Recrypting.copy(
                new Recrypting.Keyed(folder.databaseFile(), old),
                new Recrypting.Keyed(folder.rotated().path(), fresh),
                disk,
                progress);
    }

    /** Closes the open database in order; does nothing where none is open. */
    void closeFile() throws IOException {
        closeFileOrderly();
    }

    /** As {@link #closeFile}, and whether H2 wrote all that it had to. */
    boolean closeFileOrderly() throws IOException {
        boolean orderly = source.close();
        left();
        return orderly;
    }

    /** As {@link #closeFile}, after writing what the database holds closer together. */
    void closeFileCompacted() throws IOException {
        source.closeCompacted();
        left();
    }

    private void left() throws IOException {
        if (open != null) {
            caseKeys.close();
            key = null;
            open.leave();
            open = null;
        }
    }

    /**
     * How many changes the open database holds.
     *
     * @param keys what has opened it
     * @throws Problem of kind STORE if it is not this store's, has fewer changes than were promised, or has seen a newer
     *     key file than this
     */
    long requireChanges(Vault.Opened keys, long promised) {
        Object[] state = null;
        try (StatelessSession session = session()) {
            // the columns of the first schema: an older store is checked before it is brought up to date
            state = session.createNativeQuery("select store, changes, key_generation from store_state", Object[].class)
                    .addScalar("store", UUID.class)
                    .addScalar("changes", Long.class)
                    .addScalar("key_generation", Long.class)
                    .getSingleResultOrNull();
        } catch (RuntimeException e) {
            StoreProblems.log("checking the store", e);
        }
        if (state == null || !keys.storeId().equals(state[0]) || (long) state[1] < promised) {
            throw StoreProblems.damaged();
        }
        if ((long) state[2] > keys.generation()) {
            throw StoreProblems.olderKeyFile();
        }
        return (long) state[1];
    }

    /** Remembers which key file has opened the database, so that an older one will not. */
    void sawKeys(long generation) {
        setState("keyGeneration = greatest(keyGeneration, :value)", generation);
    }

    /** What fails is told as it is: who holds the store open has to know that the disk has failed. */
    private void setState(String change, Object value) {
        try (StatelessSession session = session()) {
            var transaction = session.beginTransaction();
            session.createMutationQuery("update StoreState set " + change)
                    .setParameter("value", value)
                    .executeUpdate();
            transaction.commit();
            Held.force(session);
        }
    }

    /** The last entry of the audit; nothing where there is none, or the schema is from before there was one. */
    Optional<ChainEnd> auditEnd() {
        return onConnection(
                connection -> AuditCheck.isKept(connection) ? AuditCheck.end(connection) : Optional.<ChainEnd>empty());
    }

    /**
     * Looks whether the audit still has the entry that was its last one when the key file was written.
     *
     * @throws Problem of kind STORE if somebody has cut off its end
     */
    void requireAudit(ChainEnd noted) {
        if (!onConnection(connection -> AuditCheck.isKept(connection) && AuditCheck.holds(connection, noted))) {
            throw Problem.of(
                    Problem.Kind.STORE,
                    "The audit of this store does not reach to entry " + noted.entry()
                            + ", as it did before: somebody has cut it off or changed it outside Rowan. Nothing was changed; restore the store from a backup.");
        }
    }

    private <T> T onConnection(ReturningWork<T> work) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return session.doReturningWork(work);
        }
    }

    Disk disk() {
        return disk;
    }

    /** The key of the audit's chain; made where there is none yet. */
    ChainKey chainKey(StoreKey key) {
        try (StatelessSession session = session()) {
            byte[] sealed = session.get(StoreState.class, StoreState.ONLY).chainKey;
            if (sealed != null) {
                return ChainKey.open(sealed, key).orElseThrow(StoreProblems::damaged);
            }
        }
        ChainKey fresh = ChainKey.random();
        keepChainKey(fresh, key);
        return fresh;
    }

    /** Keeps the key of the audit's chain, sealed under a store key. */
    void keepChainKey(ChainKey chain, StoreKey key) {
        setState("chainKey = :value", chain.sealedUnder(key));
    }

    /** Brings the open database to this Rowan's schema. What H2 does to a table it does at once, so only a copy is safe. */
    void migrate() {
        try {
            Flyway migrations = migrations();
            requireNotNewer(migrations);
            migrations.migrate();
        } catch (FlywayException e) {
            throw StoreProblems.of("bringing the store up to date", e);
        }
    }

    /**
     * Whether the open database is of an older schema than this Rowan's.
     *
     * @throws Problem of kind STORE if it was made by a newer Rowan
     */
    boolean isOlder() {
        try {
            return requireNotNewer(migrations()).pending().length > 0;
        } catch (FlywayException e) {
            throw StoreProblems.of("looking at the store's version", e);
        }
    }

    private static MigrationInfoService requireNotNewer(Flyway migrations) {
        MigrationInfoService info = migrations.info();
        MigrationInfo current = info.current();
        if (current != null && !current.getState().isResolved()) {
            throw Problem.of(
                    Problem.Kind.STORE,
                    "This store was made by a newer Rowan. It was left as it is; install the newer version to open it.");
        }
        return info;
    }

    private Flyway migrations() {
        return Flyway.configure(Database.class.getClassLoader())
                .dataSource(source)
                .locations(MIGRATIONS)
                .javaMigrations(OlderRecords.all(key))
                .failOnMissingLocations(true)
                .load();
    }

    /** Wraps the keys of the cases, which are under {@code old}, under the key that the database was opened with. */
    void rewrapCaseKeys(StoreKey old) {
        onConnection(connection -> {
            connection.setAutoCommit(false);
            CaseKeys.rewrap(connection, old, key);
            connection.commit();
            connection.setAutoCommit(true);
            return null;
        });
    }

    @Override
    public void close() {
        Quietly.close(this::closeFile);
        sessions.close();
    }
}
