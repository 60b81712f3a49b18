package org.rowan.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.rowan.kernel.Progress;
import org.rowan.store.sealed.BrokenSeal;
import org.rowan.store.sealed.SealedFiles;
import org.rowan.store.sealed.Slice;
import org.rowan.vault.BlockSeal;
import org.rowan.vault.Vault;

/**
 * Looks through a database that may be damaged, and changes nothing of it: which blocks are not as they were written, and which
 * records can't be read because of that.
 */
final class Examination {
    private static final String STEP = "Reading the records";
    /** Ids that are looked at together: H2 collects all that a query finds. */
    private static final long AT_ONCE = 1024;
    /** A stretch of ids that can't be read is not looked at more closely than this: records lie together in blocks. */
    private static final long CLOSE = 8;

    private final Path file;
    private final Vault.Opened keys;
    private final Head.Mark promised;

    /** @param promised what was last promised of the database; null where that can't be read */
    Examination(Path file, Vault.Opened keys, Head.Mark promised) {
        this.file = file;
        this.keys = keys;
        this.promised = promised;
    }

    /** @throws IOException if the disk can't be read */
    Examined examine(Progress progress) throws IOException {
        long length = promised == null ? Files.size(file) : promised.length();
        long blocks = SealedFiles.blocks(length);
        List<Long> damaged;
        try (BlockSeal seal = keys.key().blockSeal()) {
            damaged = SealedFiles.damaged(file, seal, length);
        } catch (BrokenSeal beginning) {
            damaged = LongStream.range(0, blocks).boxed().toList();
        }
        if (damaged.size() == blocks) {
            return unreadable(blocks, damaged);
        }
        try (Copy copy = Copy.open(Slice.whole(file), keys)) {
            Connection connection = copy.connection();
            List<Examined.Lost> lost = lost(connection, progress);
            return new Examined(blocks, damaged, true, lost, missing(connection), lastGoodBackup(connection));
        } catch (SQLException e) {
            StoreProblems.log("examining the database", e);
            return unreadable(blocks, damaged);
        }
    }

    private static Examined unreadable(long blocks, List<Long> damaged) {
        return new Examined(blocks, damaged, false, List.of(), Examined.UNKNOWN, null);
    }

    private long missing(Connection connection) {
        Optional<Long> there = number(connection, "select changes from store_state");
        return promised == null || there.isEmpty() ? Examined.UNKNOWN : Math.max(0, promised.change() - there.get());
    }

    private static List<Examined.Lost> lost(Connection connection, Progress progress) throws SQLException {
        List<String> kinds = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet names = statement.executeQuery("""
                        select table_name from information_schema.tables
                        where table_schema = 'PUBLIC' and table_type = 'BASE TABLE' order by 1""")) {
            while (names.next()) {
                kinds.add(names.getString(1));
            }
        }
        List<Examined.Lost> lost = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            lost(connection, kinds.get(i)).ifPresent(lost::add);
            progress.at(STEP, i + 1L, kinds.size());
        }
        return lost;
    }

    private static Optional<Examined.Lost> lost(Connection connection, String kind) {
        Optional<Long> total = number(connection, "select count(*) from " + quoted(kind));
        Optional<Long> first = number(connection, "select _rowid_ from " + quoted(kind) + " order by _rowid_ limit 1");
        Optional<Long> last =
                number(connection, "select _rowid_ from " + quoted(kind) + " order by _rowid_ desc limit 1");
        if (total.isEmpty() || last.isEmpty()) {
            return Optional.of(
                    new Examined.Lost(named(kind), Examined.UNKNOWN, total.orElse(Examined.UNKNOWN), List.of()));
        }
        List<Examined.Ids> stretches = new ArrayList<>();
        long found = 0;
        for (long at = Math.min(first.orElse(0L), 0); at <= last.get(); at += AT_ONCE) {
            found += find(connection, kind, new Examined.Ids(at, at + AT_ONCE - 1), stretches);
        }
        return stretches.isEmpty() && found == total.get()
                ? Optional.empty()
                : Optional.of(new Examined.Lost(named(kind), total.get() - found, total.get(), stretches));
    }

    private static String quoted(String kind) {
        return '"' + kind + '"';
    }

    private static String named(String kind) {
        return kind.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** How many records of a stretch can be read; the parts of it that can't be are added to the stretches. */
    private static long find(Connection connection, String kind, Examined.Ids within, List<Examined.Ids> stretches) {
        Optional<Long> read = read(connection, kind, within);
        if (read.isPresent()) {
            return read.get();
        }
        if (within.last() - within.first() < CLOSE) {
            add(within, stretches);
            return 0;
        }
        long middle = Math.floorDiv(within.first() + within.last(), 2);
        return find(connection, kind, new Examined.Ids(within.first(), middle), stretches)
                + find(connection, kind, new Examined.Ids(middle + 1, within.last()), stretches);
    }

    private static void add(Examined.Ids more, List<Examined.Ids> stretches) {
        boolean goesOn = !stretches.isEmpty() && stretches.getLast().last() + 1 == more.first();
        long first = goesOn ? stretches.removeLast().first() : more.first();
        stretches.add(new Examined.Ids(first, more.last()));
    }

    /** How many records there are between two ids, every column of each read; nothing where one can't be. */
    private static Optional<Long> read(Connection connection, String kind, Examined.Ids within) {
        String query = "select * from " + quoted(kind) + " where _rowid_ between ? and ?";
        try (var statement = connection.prepareStatement(query)) {
            statement.setLong(1, within.first());
            statement.setLong(2, within.last());
            try (ResultSet rows = statement.executeQuery()) {
                long count = 0;
                while (rows.next()) {
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        read(rows.getObject(column));
                    }
                    count++;
                }
                return Optional.of(count);
            }
        } catch (SQLException | IOException e) {
            return Optional.empty();
        }
    }

    /** What is large lies elsewhere, and is read only where somebody asks for it. */
    private static void read(Object value) throws SQLException, IOException {
        if (value instanceof Blob blob) {
            try (InputStream content = blob.getBinaryStream()) {
                content.transferTo(OutputStream.nullOutputStream());
            }
        } else if (value instanceof Clob clob) {
            try (Reader content = clob.getCharacterStream()) {
                content.transferTo(Writer.nullWriter());
            }
        }
    }

    /** The number that a query asks for, nought where no row has one; nothing where it can't be read. */
    private static Optional<Long> number(Connection connection, String query) {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return Optional.of(row.next() ? row.getLong(1) : 0);
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    private static Instant lastGoodBackup(Connection connection) {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select max(last_good) from backup_plan")) {
            OffsetDateTime at = row.next() ? row.getObject(1, OffsetDateTime.class) : null;
            return at == null ? null : at.toInstant();
        } catch (SQLException e) {
            return null;
        }
    }
}
