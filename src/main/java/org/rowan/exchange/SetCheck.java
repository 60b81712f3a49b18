package org.rowan.exchange;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rowan.kernel.Progress;

/** Reads a whole set once, keeping no more of it than ids and days, and tells everything that is wrong with it. */
final class SetCheck {
    private static final int STEP = 10_000;

    private final SetSource source;
    private final Progress progress;
    private final Faults faults;
    private final KnownIds ids;
    private final SetRules rules;
    private final Map<FileSpec, FileFacts> read = new HashMap<>();

    /** How many records a file had, and the check sum of its bytes. */
    record FileFacts(long records, long sum) {}

    /** @param ids those to which rows can refer without having them in the set */
    SetCheck(SetSource source, KnownIds ids, LocalDate today, Progress progress, Faults faults) {
        this.source = source;
        this.ids = ids;
        this.progress = progress;
        this.faults = faults;
        this.rules = new SetRules(ids, today);
    }

    /** What was read of each file that the set has. */
    Map<FileSpec, FileFacts> run() throws IOException {
        source.faults().forEach(faults::add);
        if (!faults.none()) {
            return Map.of();
        }
        try {
            List<String> files = new ArrayList<>(source.files());
            for (FileSpec file : ExchangeFiles.HELD) {
                if (files.remove(file.fileName())) {
                    check(file);
                } else if (file.mandatory()) {
                    ids.incomplete(file);
                    tell(file.fileName(), FaultKind.MISSING_FILE, "a file of this name, which every set has");
                }
            }
            for (String file : files) {
                tell(file, FaultKind.UNKNOWN_FILE, "only the files that the exchange set names");
            }
            rules.end(faults);
        } catch (SetRefused refused) {
            faults.only(refused(source.name(), refused));
            return Map.of();
        }
        return read;
    }

    /** The fault of a set that cannot be read at all. */
    static Fault refused(String set, SetRefused refused) {
        String accepted = refused.kind() == FaultKind.ZIP_TOO_LARGE
                ? "a zip that unpacks to at most 1 GiB"
                : "a folder of CSV files, or a zip of one that is whole and not encrypted";
        return new Fault(set, null, "", "", refused.kind(), accepted);
    }

    private void check(FileSpec file) throws IOException {
        String step = "Checking " + file.fileName();
        long records = 0;
        try (RowReader rows = new RowReader(file, source, faults)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                rules.see(row, faults);
                if (++records % STEP == 0) {
                    progress.at(step, records, -1);
                }
            }
            if (!rows.complete()) {
                ids.incomplete(file);
            }
            read.put(file, new FileFacts(records, rows.sum()));
        }
        progress.at(step, records, -1);
    }

    private void tell(String file, FaultKind kind, String accepted) {
        faults.add(new Fault(file, 1, "", "", kind, accepted));
    }
}
