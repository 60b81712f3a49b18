package org.rowan.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;
import org.rowan.store.sealed.Disk;
import org.rowan.store.sealed.SealedFiles;
import org.rowan.support.TestStores;
import org.rowan.vault.Vault;

/** Looks at a closed database as somebody would who has the keys of its file and no other: by plain SQL, and byte by byte. */
public final class FileKeyAlone implements AutoCloseable {
    private static final int PART = 14;

    private final Vault.Opened keys;
    private final DatabaseFile file;
    private final String password;

    private FileKeyAlone(Vault.Opened keys, DatabaseFile file) throws IOException {
        this.keys = keys;
        this.file = file;
        this.password = new String(keys.key().h2FilePassword());
        file.enter(keys.key(), Disk.REAL);
    }

    public static FileKeyAlone of(Path store) throws IOException {
        Vault vault = new Vault(TestStores.CHEAP, TestStores.NOON);
        return new FileKeyAlone(
                vault.open(store, TestStores.USER, TestStores.passphrase()), new StoreFolder(store).database());
    }

    /** Every value of every table, as {@code table.column} and its bytes. */
    public List<Value> values() throws SQLException {
        List<Value> values = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                read(statement, table, values);
            }
            statement.execute("shutdown");
        }
        return values;
    }

    /** A value in the database. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Value(String column, byte[] bytes) {
        /** The bytes letter by letter, so that text in them can be looked for. */
        public String letters() {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }

        @Override
        public String toString() {
            return column;
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = connection.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
            while (row.next()) {
                tables.add("\"" + row.getString("TABLE_NAME") + "\"");
            }
        }
        return tables;
    }

    private static void read(Statement statement, String table, List<Value> values) throws SQLException {
        try (ResultSet row = statement.executeQuery("select * from " + table)) {
            while (row.next()) {
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    Object value = row.getObject(i);
                    byte[] bytes = value instanceof byte[] raw
                            ? raw
                            : String.valueOf(value).getBytes(StandardCharsets.UTF_8);
                    values.add(new Value(
                            (table + "." + row.getMetaData().getColumnName(i))
                                    .replace("\"", "")
                                    .toLowerCase(Locale.ROOT),
                            bytes));
                }
            }
        }
    }

    /** Whether bytes are anywhere in the file below H2's cipher, in older versions of rows too that nobody has overwritten yet. */
    public boolean hasRaw(byte[] bytes) throws IOException {
        return rawLetters().contains(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** As {@link #hasRaw}, for random bytes: H2 may have put bytes of its own between them, as its compression does. */
    public boolean hasRawPart(byte[] random) throws IOException {
        String raw = rawLetters();
        String whole = new String(random, StandardCharsets.ISO_8859_1);
        return IntStream.rangeClosed(0, whole.length() - PART)
                .anyMatch(at -> raw.contains(whole.substring(at, at + PART)));
    }

    private String rawLetters() throws IOException {
        FileChannel sealed =
                FilePath.get(SealedFiles.SCHEME + ":" + file.path()).open("r");
        try (FileEncrypt channel =
                new FileEncrypt("raw", FilePathEncrypt.getPasswordBytes(password.toCharArray()), sealed)) {
            ByteBuffer all = ByteBuffer.allocate((int) channel.size());
            int read = 1;
            while (all.hasRemaining() && read > 0) {
                read = channel.read(all, all.position());
            }
            return new String(all.array(), StandardCharsets.ISO_8859_1);
        }
    }

    private Connection connect() throws SQLException {
        char[] passwords = SwitchedSource.passwords(password.toCharArray());
        return SwitchedSource.h2(file.url(), passwords).getConnection();
    }

    @Override
    public void close() throws IOException {
        file.leave();
        keys.key().close();
    }
}
