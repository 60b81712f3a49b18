package org.rowan.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.rowan.store.cases.CaseKeys;
import org.rowan.store.cases.SealedColumn;
import org.rowan.store.cases.Sealing;
import org.rowan.vault.ChainKey;
import org.rowan.vault.StoreKey;

/** A migration that seals what an older store has in the clear, once and for all; the tables are as they were then. */
final class OlderRecords implements JavaMigration {
    private static final int PAGE = 1_000;

    /**
     * A table with columns to seal.
     *
     * @param cases the columns that name the case, none for the house
     */
    private record Table(String name, List<String> cases, List<String> columns) {
        String caseId() {
            return cases.isEmpty() ? "0" : "coalesce(" + String.join(", ", cases) + ", 0)";
        }
    }

    private static final List<Table> TABLES = List.of(
            new Table("provider", List.of(), List.of("name")),
            new Table("service", List.of(), List.of("name")),
            new Table("unit", List.of(), List.of("name")),
            new Table("person", List.of("id"), List.of("given_name", "family_name", "date_of_birth")),
            new Table("referral", List.of("id"), List.of("offered_instead", "referrer", "safe_when", "note")),
            new Table("former_decision", List.of("referral_id"), List.of("offered_instead")),
            new Table("support_period", List.of("id"), List.of("key_worker")),
            new Table("note", List.of("support_id", "referral_id"), List.of("author", "text")),
            new Table("risk_assessment", List.of("support_id"), List.of("tool")),
            new Table("group_session", List.of(), List.of("topic")),
            new Table("participant", List.of("id"), List.of("date_of_birth")));

    /** Under the key of the house: who may not see a case stays so when it is erased. */
    private static final List<Table> USERS = List.of(
            new Table("sight_rule", List.of(), List.of("user_name", "checked_users")),
            new Table("ledger_cover", List.of(), List.of("secret")));

    private final StoreKey storeKey;
    private final String version;
    private final List<Table> tables;
    private final boolean withAudit;

    private OlderRecords(StoreKey storeKey, String version, List<Table> tables, boolean withAudit) {
        this.storeKey = storeKey;
        this.version = version;
        this.tables = tables;
        this.withAudit = withAudit;
    }

    static JavaMigration[] all(StoreKey storeKey) {
        return new JavaMigration[] {
            new OlderRecords(storeKey, "41", TABLES, true), new OlderRecords(storeKey, "95", USERS, false)
        };
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (CaseKeys keys = new CaseKeys(storeKey);
                ChainKey chain = chain(connection)) {
            Sealing sealing = Sealing.over(
                    connection, keys, caseId -> chain == null ? UUID.randomUUID() : chain.nameOfCase(caseId));
            for (Table table : tables) {
                seal(connection, table, sealing);
            }
            if (withAudit) {
                new OlderAudit(connection, sealing).seal();
            }
            sealing.forgetFresh();
        }
    }

    /**
     * By it the keys get their names: a backup from before this migration is migrated too when it is restored, and a list of
     * erased cases must know its keys. Null in a store from before there was an audit.
     */
    private ChainKey chain(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select chain_key from store_state where chain_key is not null")) {
            return row.next() ? ChainKey.open(row.getBytes(1), storeKey).orElseThrow(StoreProblems::damaged) : null;
        }
    }

    private static void seal(Connection connection, Table table, Sealing sealing) throws SQLException {
        String anything =
                table.columns.stream().map(column -> column + " is not null").collect(Collectors.joining(" or "));
        String sets = table.columns.stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
        try (var select = connection.prepareStatement("select id, " + table.caseId() + ", "
                        + String.join(", ", table.columns) + " from " + table.name + " where id > ? and (" + anything
                        + ") order by id fetch first " + PAGE + " rows only");
                var update = connection.prepareStatement("update " + table.name + " set " + sets + " where id = ?")) {
            List<Object[]> page = page(select, 0);
            while (!page.isEmpty()) {
                for (Object[] row : page) {
                    seal(table, row, sealing, update);
                }
                update.executeBatch();
                page = page(select, (long) page.getLast()[0]);
            }
        }
    }

    private static List<Object[]> page(PreparedStatement select, long after) throws SQLException {
        select.setLong(1, after);
        List<Object[]> page = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Object[] values = new Object[row.getMetaData().getColumnCount()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = i < 2 ? (Object) row.getLong(i + 1) : row.getBytes(i + 1);
                }
                page.add(values);
            }
        }
        return page;
    }

    private static void seal(Table table, Object[] row, Sealing sealing, PreparedStatement update) throws SQLException {
        long id = (long) row[0];
        for (int i = 0; i < table.columns.size(); i++) {
            byte[] clear = (byte[]) row[i + 2];
            SealedColumn column = new SealedColumn(table.name, table.columns.get(i));
            update.setBytes(i + 1, clear == null ? null : sealing.seal(column, id, (long) row[1], clear));
        }
        update.setLong(table.columns.size() + 1, id);
        update.addBatch();
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public String getDescription() {
        return "seal older records";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
