package org.rowan.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;
import org.rowan.kernel.Problem;
import org.rowan.vault.StoreKey;

/**
 * Hibernate over the kinds of record that Rowan keeps, started before any store is open.
 *
 * @apiNote Starting it takes seconds: do it in the background while a passphrase is typed.
 */
public final class Database implements AutoCloseable {
    private static final String MIGRATIONS = "classpath:org/rowan/store/migration";
    private static final int BATCH = 500;

    private final SwitchedSource source = new SwitchedSource();
    private final SessionFactory sessions;

    public Database(List<Class<? extends StoredRecord>> kinds) {
        var registry = new StandardServiceRegistryBuilder()
                .applySetting(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, source)
                .applySetting(AvailableSettings.DIALECT, "org.hibernate.dialect.H2Dialect")
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", false)
                .applySetting(AvailableSettings.HBM2DDL_AUTO, "none")
                .applySetting(AvailableSettings.STATEMENT_BATCH_SIZE, BATCH)
                .applySetting(AvailableSettings.JDBC_TIME_ZONE, "UTC")
                .applySetting(AvailableSettings.JAVA_TIME_USE_DIRECT_JDBC, true)
                .applySetting(AvailableSettings.LOG_JDBC_WARNINGS, false)
                .build();
        try {
            var sources = new MetadataSources(registry);
            sources.addAnnotatedClass(StoreState.class);
            kinds.forEach(sources::addAnnotatedClass);
            sessions = sources.getMetadataBuilder()
                    .applyPhysicalNamingStrategy(new PhysicalNamingStrategySnakeCaseImpl())
                    .build()
                    .buildSessionFactory();
        } catch (RuntimeException e) {
            StandardServiceRegistryBuilder.destroy(registry);
            throw e;
        }
    }

    SessionFactory sessions() {
        return sessions;
    }

    SwitchedSource source() {
        return source;
    }

    void open(String url, StoreKey key) {
        char[] password = key.h2FilePassword();
        try {
            source.open(url, password);
        } catch (SQLException | RuntimeException e) {
            throw StoreProblems.of("opening the database", e);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /**
     * Brings the open database to this Rowan's schema.
     *
     * @throws Problem of kind STORE if it was made by a newer Rowan; it is left as it is
     */
    void migrate() {
        try {
            Flyway flyway = Flyway.configure(Database.class.getClassLoader())
                    .dataSource(source)
                    .locations(MIGRATIONS)
                    .failOnMissingLocations(true)
                    .load();
            MigrationInfo current = flyway.info().current();
            if (current != null && current.getState().isResolved() == false) {
                throw Problem.of(
                        Problem.Kind.STORE,
                        "This store was made by a newer Rowan. It was left as it is; install the newer version to open it.");
            }
            flyway.migrate();
        } catch (FlywayException e) {
            throw StoreProblems.of("bringing the store up to date", e);
        }
    }

    @Override
    public void close() {
        source.close();
        sessions.close();
    }
}
