package org.rowan.returns.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/** {@code words.csv}: what the names of the return are called where no code list says it. */
final class WordList {
    private static final WordList STANDARD = new WordList();

    private record Key(String kind, String of, String name) {}

    private final Map<Key, String> words = new HashMap<>();

    private WordList() {
        try (InputStream in = WordList.class.getResourceAsStream("words.csv");
                var text = new InputStreamReader(in, StandardCharsets.UTF_8);
                var rows = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(text)) {
            rows.forEach(row -> words.put(new Key(row.get("kind"), row.get("of"), row.get("name")), row.get("words")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WordList standard() {
        return STANDARD;
    }

    /** @param of the dimension of a category; empty for everything else, and for what every dimension has */
    Optional<String> of(String kind, String of, String name) {
        return Optional.ofNullable(words.get(new Key(kind, of, name)));
    }
}
