package org.rowan.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rowan.bedboard.Stay;
import org.rowan.exchange.store.RecordPages;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.store.ReferencedRecord;
import org.rowan.store.Staging;
import org.rowan.store.Store;
import org.rowan.store.StoredRecord;

/**
 * Takes an exchange set into the store, all of it or nothing. What the store has already is left alone, so that loading
 * a set twice changes nothing.
 */
public final class SetImport {
    private static final int STEP = 1_000;

    private final Store store;

    public SetImport(Store store) {
        this.store = store;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The set is in the store; some of its records were there before. */
        record Loaded(long added, long known) implements Outcome {}

        /** Nothing was stored. */
        record Refused(Faults faults) implements Outcome {}
    }

    /**
     * Checks a set and stores it.
     *
     * @throws Problem of kind NO_RIGHT for a manager who is shut out of a case, CALL if there is no such folder or file, DISK
     *     if it can't be read or stored
     */
    public Outcome load(Path folderOrZip, Progress progress) {
        if (store.read(Right.MOVE_RECORDS, tx -> tx.sight().hidesAnything())) {
            throw Problem.of(
                    Problem.Kind.NO_RIGHT,
                    "You are shut out of some records, and a set is compared with all of them. Ask another manager to bring"
                            + " it in, or look past the lock-out first and say why.");
        }
        try (ExchangeSet set = ExchangeSet.open(folderOrZip)) {
            Faults faults = set.check(store.clock(), progress);
            if (!faults.none()) {
                return new Outcome.Refused(faults);
            }
            return store.<Outcome>stage(staging -> {
                        try {
                            Outcome done = new Run(set, staging, progress).load();
                            staging.note("set brought in", null, null, null);
                            return Optional.of(done);
                        } catch (Abandoned abandoned) {
                            faults.add(abandoned.fault);
                            return Optional.empty();
                        }
                    })
                    .orElseGet(() -> new Outcome.Refused(faults));
        }
    }

    /** Ends the staging without a trace. */
    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Fault fault;

        Abandoned(Fault fault) {
            super("the set differs from the store", null, false, false);
            this.fault = fault;
        }
    }

    /** One import on its staging copy. */
    private static final class Run {
        private final ExchangeSet set;
        private final Staging staging;
        private final Progress progress;
        private final References references = new References();
        private final Map<Long, Integer> stayLines = new HashMap<>();
        private final boolean fresh;
        private final long all;
        private long added;
        private long known;

        Run(ExchangeSet set, Staging staging, Progress progress) {
            this.set = set;
            this.staging = staging;
            this.progress = progress;
            this.all = Bindings.ALL.stream()
                    .mapToLong(binding -> set.records(binding.file()))
                    .sum();
            this.fresh = staging.step(tx ->
                    Bindings.ALL.stream().allMatch(binding -> RecordPages.count(tx, binding.kind()) == 0));
        }

        Outcome load() {
            Bindings.ALL.forEach(this::load);
            if (!fresh) {
                staging.step(tx -> RecordPages.overlapping(tx)).stream()
                        .filter(stay -> stayLines.containsKey(stay.id))
                        .findFirst()
                        .ifPresent(this::twoHouseholds);
            }
            return new Outcome.Loaded(added, known);
        }

        private <R extends StoredRecord> void load(Binding<R> binding) {
            KnownRows before = fresh ? KnownRows.NONE : known(binding);
            List<Row> rows = new ArrayList<>(STEP);
            set.rows(binding.file(), row -> {
                rows.add(row);
                if (rows.size() == STEP) {
                    store(binding, rows, before);
                }
            });
            store(binding, rows, before);
        }

        private <R extends StoredRecord> KnownRows known(Binding<R> binding) {
            if (binding.idPosition().isPresent()) {
                staging.step(tx -> RecordPages.references(tx, binding.kind()))
                        .forEach(pair -> references.put(binding.file(), (String) pair[0], (Long) pair[1]));
                return KnownRows.NONE;
            }
            KnownRows rows = new KnownRows();
            staging.step(tx -> {
                RecordPages.each(tx, binding.kind(), row -> rows.add(binding.values(row, references)));
                return null;
            });
            return rows;
        }

        private <R extends StoredRecord> void store(Binding<R> binding, List<Row> rows, KnownRows before) {
            if (rows.isEmpty()) {
                return;
            }
            List<Row> fresh = binding.idPosition()
                    .map(position -> unknownIds(binding, rows, position))
                    .orElseGet(() -> rows.stream()
                            .filter(row -> !before.takeOne(Binding.values(row)))
                            .toList());
            List<R> records =
                    fresh.stream().map(row -> binding.read(row, references)).toList();
            staging.step(tx -> {
                tx.insertAll(records);
                return null;
            });
            note(binding, fresh, records);
            added += records.size();
            known += rows.size() - records.size();
            rows.clear();
            progress.at("Storing records", added + known, all);
        }

        private <R extends StoredRecord> void note(Binding<R> binding, List<Row> rows, List<R> records) {
            for (int i = 0; i < records.size(); i++) {
                R made = records.get(i);
                if (made instanceof ReferencedRecord referenced) {
                    references.put(binding.file(), referenced.reference, made.id);
                }
                if (!fresh && made instanceof Stay) {
                    stayLines.put(made.id, rows.get(i).line());
                }
            }
        }

        private <R extends StoredRecord> List<Row> unknownIds(Binding<R> binding, List<Row> rows, int position) {
            List<String> ids = rows.stream()
                    .map(row -> (String) row.value(position))
                    .filter(id -> references.knows(binding.file(), id))
                    .toList();
            if (ids.isEmpty()) {
                rows.forEach(row -> requireOneProvider(binding, row));
                return List.copyOf(rows);
            }
            Map<String, R> stored = new HashMap<>();
            staging.step(tx -> RecordPages.withReferences(tx, binding.kind(), ids))
                    .forEach(row -> stored.put(((ReferencedRecord) row).reference, row));
            List<Row> unknown = new ArrayList<>();
            for (Row row : rows) {
                R same = stored.get((String) row.value(position));
                if (same == null) {
                    requireOneProvider(binding, row);
                    unknown.add(row);
                } else {
                    requireEqual(binding, row, binding.values(same, references));
                }
            }
            return unknown;
        }

        private void requireOneProvider(Binding<?> binding, Row row) {
            if (binding.file() == ExchangeFiles.PROVIDER && references.knowsAny(ExchangeFiles.PROVIDER)) {
                throw new Abandoned(new Fault(
                        binding.file().fileName(),
                        row.line(),
                        "provider_code",
                        row.field("provider_code"),
                        FaultKind.NOT_ONE_PROVIDER,
                        "the provider whose store this is; make another store for another provider"));
            }
        }

        private void requireEqual(Binding<?> binding, Row row, Object[] stored) {
            Object[] given = Binding.values(row);
            int at = Arrays.mismatch(given, stored);
            if (at >= 0) {
                Column column = binding.file().columns().get(at);
                throw new Abandoned(new Fault(
                        binding.file().fileName(),
                        row.line(),
                        column.name(),
                        row.field(column.name()),
                        FaultKind.DIFFERS,
                        "what the store has under this id, or an id that it does not know"));
            }
        }

        private void twoHouseholds(Stay stay) {
            throw new Abandoned(new Fault(
                    ExchangeFiles.STAYS.fileName(),
                    stayLines.get(stay.id),
                    "moved_in",
                    stay.movedIn.toString(),
                    FaultKind.TWO_HOUSEHOLDS_IN_ONE_UNIT,
                    "nights on which no household of the store is in this unit"));
        }
    }
}
