package org.rowan.people.likeness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rowan.kernel.CarriedCsv;

/**
 * Short and pet forms of first names. The list ({@code nicknames.csv}) is Rowan's own: a name and the forms by which its bearers
 * are called, in the languages that are spoken in English refuges.
 */
final class Nicknames {
    private static final Nicknames STANDARD = new Nicknames();

    /** By each form and each name, what else its bearer may be called. */
    private final Map<String, Set<String>> forms = new HashMap<>();

    private Nicknames() {
        CarriedCsv.rows(Nicknames.class, "nicknames.csv")
                .forEach(row -> add(row.get("name"), row.get("forms").split(";")));
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
