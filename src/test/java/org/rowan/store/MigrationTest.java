package org.rowan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to the records of an older store when it is brought up to date. */
class MigrationTest {
    private static final String STAMP =
            "3, timestamp with time zone '2021-03-01 10:00:00+00:00', 'ann', timestamp with time zone '2021-03-02 11:00:00+00:00', 'bea'";
    private static final String HEAD = "id, version, created_at, created_by, changed_at, changed_by, ";

    @TempDir
    Path folder;

    private String url;
    private Connection connection;

    @BeforeEach
    void firstSchema() throws SQLException {
        url = "jdbc:h2:file:" + folder.resolve("old").toAbsolutePath();
        connection = DriverManager.getConnection(url);
        assertThat(migrate(MigrationVersion.fromVersion("1"))).isEqualTo(1);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void a_store_of_the_first_schema_keeps_every_record_through_all_later_ones() throws SQLException {
        fill();
        Map<String, List<Map<String, String>>> before = content();
        assertThat(before)
                .hasSize(14)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());

        assertThat(migrate(MigrationVersion.LATEST)).isPositive();

        Map<String, List<Map<String, String>>> after = content();
        assertThat(after).containsKeys("RISK_ASSESSMENT", "ATTENDANCE", "AUDIT_ENTRY");
        before.forEach((table, rows) -> {
            assertThat(after.get(table)).as(table).hasSameSizeAs(rows);
            for (int i = 0; i < rows.size(); i++) {
                assertThat(after.get(table).get(i)).as(table).containsAllEntriesOf(rows.get(i));
            }
        });
    }

    @Test
    void records_of_the_first_schema_and_later_ones_belong_together() throws SQLException {
        fill();
        long next = number("select next value for record_id");
        migrate(MigrationVersion.LATEST);
        assertThat(number("select next value for record_id")).isGreaterThan(next);
        insert("risk_assessment", "support_id, person_id, assessed, level", 100, "8, 5, '2021-03-03', 'high'");
        assertThat(number("select count(*) from risk_assessment r join person p on p.id = r.person_id"))
                .isEqualTo(1);
    }

    private int migrate(MigrationVersion target) {
        return Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:org/rowan/store/migration")
                .failOnMissingLocations(true)
                .target(target)
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private void fill() throws SQLException {
        run("insert into store_state (id, store, changes, key_generation) values (1, random_uuid(), 42, 2)");
        insert("provider", "reference, name, home_authority", 1, "'rowan-house', 'Rowan House', 'E08000026'");
        insert(
                "service",
                "reference, name, kind, commissioned, opened",
                2,
                "'SV1', 'Refuge', 'refuge', true, '2019-04-01'");
        insert(
                "unit",
                "reference, service_id, name, children, access, takes_men, oldest_boy, opened",
                3,
                "'U1', 2, 'Room 1', 2, 'step_free;pets', false, 12, '2019-04-01'");
        insert("void_period", "unit_id, starts, ends, reason", 4, "3, '2020-01-01', '2020-01-05', 'repair'");
        insert(
                "person",
                "reference, given_name, family_name, date_of_birth, sex, home_authority",
                5,
                "'P1', 'Zoë', 'Łuczak', '1987-06-05', 'female', 'E08000026'");
        insert("recourse_period", "person_id, starts, status", 6, "5, '2021-03-01', 'no'");
        insert(
                "referral",
                "reference, service_id, received, source, person_id, adults, children, decision, decided, referrer, callback, note",
                7,
                "'R1', 2, '2021-03-01 09:30:00', 'police', 5, 1, 1, 'placed', '2021-03-01', 'PC Hill', true, 'a note'");
        insert(
                "support_period",
                "reference, service_id, referral_id, key_worker, started, planned",
                8,
                "'S1', 2, 7, 'Ann', '2021-03-01', true");
        insert("former_decision", "referral_id, decision, decided_by", 9, "7, 'pending', 'ann'");
        insert("membership", "support_id, person_id, role, joined", 10, "8, 5, 'adult', '2021-03-01'");
        insert("stay", "support_id, unit_id, moved_in", 11, "8, 3, '2021-03-01'");
        insert("need", "support_id, person_id, need, identified, supported", 12, "8, 5, 'housing', '2021-03-02', true");
        insert(
                "note",
                "support_id, noted, author, kind, minutes, text",
                13,
                "8, '2021-03-02 10:00:00', 'ann', 'phone', 5, 'She rang.'");
    }

    private void insert(String table, String columns, long id, String values) throws SQLException {
        run("insert into " + table + " (" + HEAD + columns + ") values (" + id + ", " + STAMP + ", " + values + ")");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Every table's rows, column by column, in the order of their ids. */
    private Map<String, List<Map<String, String>>> content() throws SQLException {
        Map<String, List<Map<String, String>>> content = new TreeMap<>();
        for (String table : tables()) {
            List<Map<String, String>> rows = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select * from " + table + " order by 1")) {
                while (row.next()) {
                    Map<String, String> values = new TreeMap<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        values.put(row.getMetaData().getColumnName(i), row.getString(i));
                    }
                    rows.add(values);
                }
            }
            content.put(table, rows);
        }
        return content;
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = connection.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
            while (row.next()) {
                if (!row.getString("TABLE_NAME").equals("flyway_schema_history")) {
                    tables.add(row.getString("TABLE_NAME"));
                }
            }
        }
        return tables;
    }
}
