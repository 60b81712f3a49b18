package org.rowan.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rowan.store.Store;

/**
 * Tells the audit whom a search has shown, each person once in a while, since a search goes on with every letter. What was typed
 * is not kept: it is a name, and would outlive the case that it is of.
 */
final class ShownNames {
    private static final Duration WHILE = Duration.ofMinutes(10);
    private static final long NOBODY = 0;

    private final Store store;
    private final Map<Long, Instant> told = new HashMap<>();

    ShownNames(Store store) {
        this.store = store;
    }

    /** @param people none where nobody was found */
    synchronized void tell(Collection<NameIndex.Known> people) {
        Instant now = store.clock().instant();
        List<Long> fresh = people.stream()
                .map(NameIndex.Known::id)
                .filter(id -> isFresh(id, now))
                .toList();
        if (people.isEmpty() && isFresh(NOBODY, now)) {
            store.note("searched", null, null, "nobody found");
            told.put(NOBODY, now);
        }
        store.noteEach("searched", Person.class, fresh);
        fresh.forEach(id -> told.put(id, now));
    }

    private boolean isFresh(long id, Instant now) {
        Instant before = told.get(id);
        return before == null || Duration.between(before, now).abs().compareTo(WHILE) >= 0;
    }
}
