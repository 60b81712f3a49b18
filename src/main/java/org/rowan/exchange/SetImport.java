package org.rowan.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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
        requireWholeSight();
        try (ExchangeSet set = ExchangeSet.open(folderOrZip)) {
            return take(set, progress, (staging, came) -> {
                staging.note("set brought in", null, null, null);
                return true;
            });
        }
    }

    /** What is decided once all rows have been stored in the copy, and before anybody sees them. */
    @FunctionalInterface
    public interface End {
        /** @return whether they stay; otherwise the store is as it was, and what would have come of it is known */
        boolean stay(Staging staging, Came came);
    }

    /**
     * The ids of the records that came in: nobody else makes records meanwhile, so that all between the two are of this import.
     *
     * @param records how many; the ids are 0 where there is none
     */
    public record Came(long firstId, long lastId, long records) {}

    /**
     * Stores a set that was made here. What it refers to may be in the store; the provider, its services and its units are.
     *
     * @throws Problem as {@link #load}
     */
    public Outcome take(ComposedSet composed, Progress progress, End end) {
        requireWholeSight();
        KnownIds stored = new KnownIds();
        store.readOfEverybody(Right.MOVE_RECORDS, tx -> {
            StoredHouse.write(tx, composed, stored);
            return null;
        });
        try (ExchangeSet set = ExchangeSet.composed(composed, stored)) {
            return take(set, progress, end);
        }
    }

    private void requireWholeSight() {
        if (store.read(Right.MOVE_RECORDS, tx -> tx.sight().hidesAnything())) {
            throw Problem.of(
                    Problem.Kind.NO_RIGHT,
                    "You are shut out of some records, and a set is compared with all of them. Ask another manager to bring"
                            + " it in, or look past the lock-out first and say why.");
        }
    }

    private Outcome take(ExchangeSet set, Progress progress, End end) {
        Faults faults = set.check(store.clock(), progress);
        if (!faults.none()) {
            return new Outcome.Refused(faults);
        }
        AtomicReference<Outcome> done = new AtomicReference<>();
        store.<Outcome>stage(staging -> {
            try {
                Run run = new Run(set, staging, progress);
                done.set(run.load());
                return end.stay(staging, run.came()) ? Optional.of(done.get()) : Optional.empty();
            } catch (Abandoned abandoned) {
                faults.add(abandoned.fault);
                return Optional.empty();
            }
        });
        return done.get() == null ? new Outcome.Refused(faults) : done.get();
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
        private long firstId;
        private long lastId;

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

        Came came() {
            return new Came(firstId, lastId, added);
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
            if (set.records(binding.file()) == 0) {
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
                firstId = firstId == 0 ? made.id : firstId;
                lastId = made.id;
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
