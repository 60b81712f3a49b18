package org.rowan.people.likeness;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;

/**
 * Short and pet forms of first names. The list ({@code nicknames.csv}) is Rowan's own: a name and the forms by which its bearers
 * are called, in the languages that are spoken in English refuges.
 */
final class Nicknames {
    private static final Nicknames STANDARD = new Nicknames();

    /** By each form and each name, what else its bearer may be called. */
    private final Map<String, Set<String>> forms = new HashMap<>();

    private Nicknames() {
        try (InputStream in = Nicknames.class.getResourceAsStream("nicknames.csv");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                var rows = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            rows.forEach(row -> add(row.get("name"), row.get("forms").split(";")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Nicknames standard() {
        return STANDARD;
    }

    /** Two forms of one name are alike too: Kate and Cathy. */
    private void add(String name, String[] pet) {
        Set<String> all = new HashSet<>(List.of(pet));
        all.add(name);
        for (String form : all) {
            forms.computeIfAbsent(form, first -> new HashSet<>()).addAll(all);
        }
    }

    /** The names and forms that may stand for a plain word, without itself. */
    Set<String> of(String word) {
        Set<String> others = new HashSet<>(forms.getOrDefault(word, Set.of()));
        others.remove(word);
        return others;
    }
}
