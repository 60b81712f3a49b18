package org.rowan.disclosure.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.kernel.Problem;

/** Links ledger entries: each one's hash covers its figures and the hash of the one before. */
public final class Chain {
    private static final String START = "0".repeat(64);

    private Chain() {}

    /** The entry that follows after some others. */
    public static LedgerEntry next(List<LedgerEntry> entries, LedgerEntry.Kind kind, Release release) {
        String previous = entries.isEmpty() ? START : entries.getLast().hash();
        long number = entries.size() + 1L;
        return new LedgerEntry(number, kind, release, previous, hash(number, kind, release, previous));
    }

    /** @throws Problem of kind REFUSED if an entry is not what it was, or not where it was */
    public static void requireWhole(List<LedgerEntry> entries) {
        if (broken(entries).isPresent()) {
            throw damaged();
        }
    }

    /** That the ledger is not what was written: no return can be made beside it. */
    public static Problem damaged() {
        return Problem.of(
                Problem.Kind.REFUSED,
                "The ledger of released figures is damaged, so no return was written. Restore the store from a"
                        + " backup and try again.");
    }

    /** The number of the first entry that is not what it was, or not where it was; empty if all are whole. */
    public static OptionalLong broken(List<LedgerEntry> entries) {
        String previous = START;
        long number = 0;
        for (LedgerEntry entry : entries) {
            number++;
            boolean whole = entry.number() == number
                    && entry.previous().equals(previous)
                    && entry.hash().equals(hash(number, entry.kind(), entry.release(), previous));
            if (!whole) {
                return OptionalLong.of(number);
            }
            previous = entry.hash();
        }
        return OptionalLong.empty();
    }

    private static String hash(long number, LedgerEntry.Kind kind, Release release, String previous) {
        Stream<String> head = Stream.of(
                Long.toString(number),
                kind.name(),
                release.id(),
                release.provider(),
                release.period(),
                Integer.toString(release.terms().k()),
                Integer.toString(release.terms().base()),
                Integer.toString(release.terms().version()),
                previous);
        Stream<String> rows = release.rows().stream().flatMap(Chain::fields);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Stream.concat(head, rows).forEach(field -> {
                byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> fields(PublishedRow row) {
        return Stream.of(
                row.period(),
                row.table(),
                row.serviceKind(),
                row.dimension(),
                row.level(),
                row.category(),
                row.measure(),
                row.unit(),
                switch (row.cell()) {
                    case Cell.Shown(long value) -> Long.toString(value);
                    case Cell.Marked(String marker) -> marker;
                });
    }
}
