package org.rowan.returns.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rowan.kernel.CarriedCsv;

/** {@code words.csv}: what the names of the return are called where no code list says it. */
final class WordList {
    private static final WordList STANDARD = new WordList();

    private record Key(String kind, String of, String name) {}

    private final Map<Key, String> words = new HashMap<>();

    private WordList() {
        CarriedCsv.rows(WordList.class, "words.csv")
                .forEach(row -> words.put(new Key(row.get("kind"), row.get("of"), row.get("name")), row.get("words")));
    }

    static WordList standard() {
        return STANDARD;
    }

    /** @param of the dimension of a category; empty for everything else, and for what every dimension has */
    Optional<String> of(String kind, String of, String name) {
        return Optional.ofNullable(words.get(new Key(kind, of, name)));
    }
}
