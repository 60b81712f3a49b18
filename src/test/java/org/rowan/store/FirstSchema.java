package org.rowan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.rowan.store.sealed.Disk;
import org.rowan.support.TestStores;
import org.rowan.vault.Vault;

/** Stores as the first Rowan made them: its schema, without an audit. */
public final class FirstSchema {
    private static final String STAMP =
            "0, timestamp with time zone '2021-03-01 10:00:00+00:00', 'ann', timestamp with time zone '2021-03-01 10:00:00+00:00', 'ann'";

    private FirstSchema() {}

    /** Makes one with some people and one service in it. */
    public static void create(Path path, int people) throws IOException, SQLException {
        StoreFolder folder = new StoreFolder(Files.createDirectories(path));
        Vault.Opened keys = new Vault(TestStores.CHEAP, TestStores.NOON)
                .create(folder.path(), TestStores.USER, TestStores.passphrase());
        char[] password = keys.key().h2FilePassword();
        char[] passwords = SwitchedSource.passwords(password);
        DatabaseFile file = folder.newDatabase();
        file.enter(keys.key(), Disk.REAL);
        DataSource source = SwitchedSource.h2(file.url(), passwords);
        try (Connection keeper = source.getConnection()) {
            migrate(source);
            fill(keeper, keys, people);
            run(keeper, "shutdown");
        } finally {
            file.leave();
        }
        try (Head head = Head.create(folder.headFile(), keys.key(), keys.storeId())) {
            head.write(folder.mark(people, keys.generation(), true));
        }
        Arrays.fill(password, '\0');
        Arrays.fill(passwords, '\0');
        keys.key().close();
    }

    /** The schema's version in an open store. */
    static String version(Store store) {
        return store.read(tx -> tx.session().doReturningWork(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row =
                            statement.executeQuery("select max(\"installed_rank\") from \"flyway_schema_history\"")) {
                row.next();
                return row.getString(1);
            }
        }));
    }

    private static void migrate(DataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:org/rowan/store/migration")
                .failOnMissingLocations(true)
                .target(MigrationVersion.fromVersion("1"))
                .load()
                .migrate();
    }

    private static void fill(Connection connection, Vault.Opened keys, int people) throws SQLException {
        run(
                connection,
                "insert into store_state (id, store, changes, key_generation) values (1, '" + keys.storeId() + "', "
                        + people + ", 1)");
        run(
                connection,
                "insert into service (id, version, created_at, created_by, changed_at, changed_by, reference, name, kind, commissioned, opened) values (1, "
                        + STAMP + ", 'SV1', 'Refuge', 'refuge', true, '2019-04-01')");
        for (int i = 0; i < people; i++) {
            run(
                    connection,
                    "insert into person (id, version, created_at, created_by, changed_at, changed_by, reference, given_name) values (next value for record_id, "
                            + STAMP + ", 'P" + i + "', 'Zofia')");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
