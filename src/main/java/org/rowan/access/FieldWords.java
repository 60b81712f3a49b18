package org.rowan.access;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/** What kinds of record and their fields are called in a copy, which is read by whom it is about. */
final class FieldWords {
    private static final Properties WORDS = read();

    private FieldWords() {}

    private static Properties read() {
        Properties words = new Properties();
        try (Reader file = new InputStreamReader(
                FieldWords.class.getResourceAsStream("words.properties"), StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** @param kind the simple name of the kind of record */
    static String kind(String kind) {
        return words(kind, kind);
    }

    static String field(String kind, String field) {
        return words(kind + "." + field, field);
    }

    /** A kind that has none yet is told by its own name, apart: a copy is whole first of all. */
    private static String words(String key, String name) {
        return WORDS.getProperty(key, name.replaceAll("(?<=[a-z])(?=[A-Z])", " "));
    }

    static Set<String> known() {
        return WORDS.stringPropertyNames();
    }
}
