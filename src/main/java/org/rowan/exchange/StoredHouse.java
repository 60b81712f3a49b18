package org.rowan.exchange;

import java.util.List;
import org.rowan.exchange.store.RecordPages;
import org.rowan.store.StoredRecord;
import org.rowan.store.Tx;

/** What the store has that rows made here stand on: the house itself, by which stays are judged, and who and what is known. */
final class StoredHouse {
    private static final List<Binding<?>> HOUSE = Bindings.ALL.stream()
            .filter(binding -> List.of(ExchangeFiles.PROVIDER, ExchangeFiles.SERVICES, ExchangeFiles.UNITS)
                    .contains(binding.file()))
            .toList();

    private StoredHouse() {}

    static void write(Tx tx, ComposedSet set, KnownIds stored) {
        References references = new References();
        for (Binding<?> binding : HOUSE) {
            house(tx, binding, set, references);
        }
        Bindings.ALL.stream()
                .filter(binding ->
                        !HOUSE.contains(binding) && binding.idPosition().isPresent())
                .forEach(binding -> RecordPages.references(tx, binding.kind())
                        .forEach(pair -> stored.add(binding.file(), (String) pair[0])));
    }

    private static <R extends StoredRecord> void house(
            Tx tx, Binding<R> binding, ComposedSet set, References references) {
        RecordPages.references(tx, binding.kind())
                .forEach(pair -> references.put(binding.file(), (String) pair[0], (Long) pair[1]));
        set.head(binding.file());
        RecordPages.each(tx, binding.kind(), row -> set.add(binding.file(), binding.values(row, references)));
    }
}
