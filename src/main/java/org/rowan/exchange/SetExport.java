package org.rowan.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rowan.exchange.store.RecordPages;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.people.Person;
import org.rowan.store.Store;
import org.rowan.store.StoredRecord;
import org.rowan.store.Tx;

/** Gives all records out as an exchange set: the same records always as the same bytes. It carries personal data. */
public final class SetExport {
    private final Store store;

    public SetExport(Store store) {
        this.store = store;
    }

    /**
     * Writes the set into a folder that is empty or not there yet.
     *
     * @return how many records were written
     * @throws Problem of kind NO_RIGHT for a manager who is shut out of a case, CALL if there is something in the folder, DISK if it can't be written; nothing is left then
     */
    public long write(Path folder, Progress progress) {
        if (store.read(Right.MOVE_RECORDS, tx -> tx.sight().hidesAnything())) {
            throw Problem.of(
                    Problem.Kind.NO_RIGHT,
                    "You are shut out of some records, and a set without them would not be whole. Ask another manager to"
                            + " write it, or look past the lock-out first and say why.");
        }
        store.note("set taken out", null, null, null);
        return store.readOfEverybody(Right.MOVE_RECORDS, tx -> {
            References references = new References();
            long all = Bindings.ALL.stream()
                    .mapToLong(binding -> RecordPages.count(tx, binding.kind()))
                    .sum();
            long written = 0;
            try (ExchangeWriter writer = ExchangeWriter.into(folder)) {
                for (Binding<?> binding : Bindings.ALL) {
                    written += write(tx, binding, references, writer);
                    progress.at("Writing records", written, all);
                }
                writer.complete();
            }
            return written;
        });
    }

    /** How many referrals of the set say that it is not safe to ring back. */
    public long unsafeContacts() {
        return store.readOfEverybody(Right.MOVE_RECORDS, RecordPages::unsafeToRing);
    }

    private static <R extends StoredRecord> long write(
            Tx tx, Binding<R> binding, References references, ExchangeWriter writer) {
        if (binding.idPosition().isPresent()) {
            RecordPages.references(tx, binding.kind())
                    .forEach(pair -> references.put(binding.file(), (String) pair[0], (Long) pair[1]));
        }
        List<Object[]> rows = new ArrayList<>();
        RecordPages.each(tx, binding.kind(), row -> {
            // whoever was joined with another is that other one
            if (!(row instanceof Person person && person.isMerged())) {
                rows.add(binding.values(row, references));
            }
        });
        rows.sort(binding.file().order());
        try (RowWriter file = writer.file(binding.file())) {
            rows.forEach(file::row);
        }
        return rows.size();
    }
}
