package org.rowan.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The ids that the files of a set have, and the files of which not every record could be read. */
final class KnownIds {
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Set<String> incomplete = new HashSet<>();

    /** Notes an id; false if the file has it already. */
    boolean add(FileSpec file, String id) {
        return ids.computeIfAbsent(file.name(), name -> new HashSet<>()).add(id);
    }

    /** From here on nothing is said to be missing in this file. */
    void incomplete(FileSpec file) {
        incomplete.add(file.name());
    }

    boolean isComplete(FileSpec file) {
        return !incomplete.contains(file.name());
    }

    /** Whether a file, all of whose records could be read, has no such id. */
    boolean lacks(String file, String id) {
        return !incomplete.contains(file) && !ids.getOrDefault(file, Set.of()).contains(id);
    }
}
