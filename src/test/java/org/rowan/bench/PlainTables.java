package org.rowan.bench;

import jakarta.persistence.metamodel.EntityType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.flywaydb.core.Flyway;
import org.hibernate.StatelessSession;
import org.rowan.store.Store;

/** The tables of a store as plain rows, for floors that write the same rows by other means. */
final class PlainTables {
    static final List<String> NAMES = List.of(
            "provider",
            "service",
            "unit",
            "void_period",
            "person",
            "recourse_period",
            "referral",
            "support_period",
            "membership",
            "stay",
            "need",
            "note",
            "support_given",
            "risk_assessment",
            "marac_hearing",
            "abuse_suffered",
            "waiting_period",
            "household_grant",
            "safe_property",
            "contact",
            "group_session",
            "attendance",
            "participant");

    private static final int COMMIT_EVERY = 1_000;

    private final SequencedMap<String, List<Object[]>> rows = new LinkedHashMap<>();
    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private final Map<String, List<String>> sealed = new LinkedHashMap<>();

    /** Reads every row of every table, in key order, with what is sealed in the store in plain words. */
    static PlainTables of(Store store) {
        PlainTables tables = new PlainTables();
        store.read(tx -> {
            tx.session().doWork(connection -> {
                for (String table : NAMES) {
                    tables.read(connection, table);
                }
            });
            tables.sealed.forEach(
                    (table, columns) -> columns.forEach(column -> tables.open(tx.session(), table, column)));
            return null;
        });
        return tables;
    }

    private void read(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select * from " + table + " order by id")) {
            int width = result.getMetaData().getColumnCount();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= width; i++) {
                names.add(result.getMetaData().getColumnName(i));
            }
            columns.put(table, names);
            sealed.put(table, new ArrayList<>());
            for (int i = 1; i <= width; i++) {
                if (result.getMetaData().getColumnType(i) == Types.VARBINARY) {
                    sealed.get(table).add(names.get(i - 1));
                }
            }
            List<Object[]> all = rows.computeIfAbsent(table, t -> new ArrayList<>());
            while (result.next()) {
                Object[] row = new Object[width];
                for (int i = 0; i < width; i++) {
                    row[i] = result.getObject(i + 1);
                }
                all.add(row);
            }
        }
    }

    private void open(StatelessSession session, String table, String column) {
        int at = columns.get(table).indexOf(column);
        String field = camelCase(column);
        String kind = session.getFactory().getMetamodel().getEntities().stream()
                .map(EntityType::getName)
                .filter(name -> name.equalsIgnoreCase(table.replace("_", "")))
                .findFirst()
                .orElseThrow();
        List<Object> values = session.createSelectionQuery(
                        "select " + field + " from " + kind + " order by id", Object.class)
                .list();
        for (int i = 0; i < values.size(); i++) {
            rows.get(table).get(i)[at] = values.get(i);
        }
    }

    private static String camelCase(String column) {
        return Pattern.compile("_([a-z])")
                .matcher(column.toLowerCase(Locale.ROOT))
                .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    long count() {
        return rows.values().stream().mapToLong(List::size).sum();
    }

    /** Writes the rows into a new encrypted H2 file with the same schema, in batches, with a commit every 1,000 rows. */
    void writeToH2(Path file) throws SQLException {
        String url = "jdbc:h2:file:" + file + ";CIPHER=AES;CACHE_SIZE=131072";
        Flyway.configure()
                .dataSource(url, "rowan", "0123 0123")
                .locations("classpath:org/rowan/store/migration")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, "rowan", "0123 0123")) {
            try (var statement = connection.createStatement()) {
                for (Map.Entry<String, List<String>> table : sealed.entrySet()) {
                    for (String column : table.getValue()) {
                        statement.execute("alter table %s alter column %s set data type varchar"
                                .formatted(table.getKey(), column));
                    }
                }
            }
            connection.setAutoCommit(false);
            for (Map.Entry<String, List<Object[]>> table : rows.entrySet()) {
                insert(connection, table.getKey(), table.getValue());
            }
        }
    }

    private void insert(Connection connection, String table, List<Object[]> all) throws SQLException {
        String marks =
                String.join(", ", columns.get(table).stream().map(column -> "?").toList());
        try (var insert = connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
            int pending = 0;
            for (Object[] row : all) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++pending % COMMIT_EVERY == 0) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    /** Writes each table as CSV and the script by which SQLCipher makes the same tables and indexes and imports them. */
    Path writeForSqlCipher(Path folder) throws Exception {
        StringBuilder script = new StringBuilder("PRAGMA key = 'x0123';\n.mode csv\n");
        for (String table : NAMES) {
            try (CSVPrinter printer = new CSVPrinter(
                    Files.newBufferedWriter(folder.resolve(table + ".csv"), StandardCharsets.UTF_8),
                    CSVFormat.RFC4180)) {
                for (Object[] row : rows.get(table)) {
                    printer.printRecord(row);
                }
            }
            script.append("create table ")
                    .append(table)
                    .append(" (")
                    .append(String.join(", ", columns.get(table)).replaceFirst("(?i)^id", "id integer primary key"))
                    .append(");\n");
            columns.get(table).stream()
                    .filter(column -> column.toLowerCase(Locale.ROOT).matches("reference|.*_id|received"))
                    .forEach(column ->
                            script.append("create index %s_%s on %s (%s);%n".formatted(table, column, table, column)));
            script.append(".import ")
                    .append(folder.resolve(table + ".csv"))
                    .append(' ')
                    .append(table)
                    .append('\n');
        }
        return Files.writeString(folder.resolve("import.sql"), script);
    }
}
