package org.rowan.exchange;

import java.util.HashMap;
import java.util.Map;

/** Outside references and our ids, both ways, of the files that others refer to. */
final class References {
    private final Map<FileSpec, Map<String, Long>> ids = new HashMap<>();
    private final Map<FileSpec, Map<Long, String>> references = new HashMap<>();

    void put(FileSpec file, String reference, long id) {
        ids.computeIfAbsent(file, f -> new HashMap<>()).put(reference, id);
        references.computeIfAbsent(file, f -> new HashMap<>()).put(id, reference);
    }

    boolean knows(FileSpec file, String reference) {
        return ids.getOrDefault(file, Map.of()).containsKey(reference);
    }

    boolean knowsAny(FileSpec file) {
        return ids.containsKey(file);
    }

    /** @throws IllegalStateException if nothing of that reference was put, which the check of the set rules out */
    long id(FileSpec file, String reference) {
        Long id = ids.getOrDefault(file, Map.of()).get(reference);
        if (id == null) {
            throw new IllegalStateException("a reference to " + file + " leads nowhere");
        }
        return id;
    }

    String reference(FileSpec file, long id) {
        return references.getOrDefault(file, Map.of()).get(id);
    }
}
