package org.rowan.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;

/**
 * An exchange set that somebody brought, in a folder or a zip. It is read twice: once to check all of it, keeping only ids
 * and days, and once to hand out its rows. A zip is read where it lies and nothing is written anywhere.
 */
public final class ExchangeSet implements AutoCloseable {
    private final SetSource source;
    private final Faults faults = new Faults();
    private final KnownIds stored;
    private Map<FileSpec, SetCheck.FileFacts> read = new HashMap<>();

    private ExchangeSet(SetSource source, KnownIds stored) {
        this.source = source;
        this.stored = stored;
    }

    /**
     * A set that was made here.
     *
     * @param stored ids that the store has, to which its rows can refer
     */
    static ExchangeSet composed(ComposedSet set, KnownIds stored) {
        return new ExchangeSet(set.source(), stored);
    }

    /** A set that is only in memory: its files by their names. */
    public static ExchangeSet inMemory(Map<String, byte[]> files) {
        return new ExchangeSet(new ComposedSet.Source(files), new KnownIds());
    }

    /**
     * Opens a set.
     *
     * @throws Problem of kind CALL if there is neither a folder nor a file, of kind DISK if it cannot be read
     */
    public static ExchangeSet open(Path folderOrZip) {
        try {
            return new ExchangeSet(SetSource.open(folderOrZip), new KnownIds());
        } catch (SetRefused refused) {
            ExchangeSet unreadable = new ExchangeSet(null, new KnownIds());
            unreadable.faults.add(SetCheck.refused(folderOrZip.getFileName().toString(), refused));
            return unreadable;
        }
    }

    /**
     * Checks the whole set. The rows can be had only where there are no faults.
     *
     * @param clock tells the day after which nobody can be born
     * @throws Problem of kind DISK if the set cannot be read
     */
    public Faults check(Clock clock, Progress progress) {
        if (source == null) {
            return faults;
        }
        try {
            read = new SetCheck(source, stored, LocalDate.now(clock), progress, faults).run();
            return faults;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** How many records a file of the checked set has; 0 where the set has no such file. */
    public long records(FileSpec file) {
        return read.containsKey(file) ? read.get(file).records() : 0;
    }

    /**
     * Hands out the rows of a file of a checked set without faults, in the order of the file.
     *
     * @throws IllegalStateException if the set was not checked, or has faults
     * @throws Problem of kind INPUT if the file is not the one that was checked any more, which is known for certain only
     *     when its last row has been read; of kind DISK if it cannot be read
     */
    public void rows(FileSpec file, Consumer<? super Row> each) {
        if (read.isEmpty() || !faults.none()) {
            throw new IllegalStateException("rows of a set that was not checked, or has faults");
        }
        if (!read.containsKey(file)) {
            return;
        }
        Faults now = new Faults();
        try (RowReader rows = new RowReader(file, source, now)) {
            for (Row row = rows.next(); row != null && now.none(); row = rows.next()) {
                each.accept(row);
            }
            if (!now.none() || rows.sum() != read.get(file).sum()) {
                throw changed();
            }
        } catch (SetRefused refused) {
            throw changed();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static Problem changed() {
        return Problem.of(
                Problem.Kind.INPUT,
                "The exchange set was changed while it was being read. Nothing of it was stored. Try again when nobody"
                        + " is writing to it.");
    }

    private static Problem unreadable(IOException e) {
        return Problem.of(
                Problem.Kind.DISK,
                "The exchange set cannot be read to its end. Nothing of it was stored. Check the disk and try again.",
                e);
    }

    @Override
    public void close() {
        if (source != null) {
            source.close();
        }
    }
}
