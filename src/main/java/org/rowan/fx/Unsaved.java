package org.rowan.fx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/**
 * What is begun and not saved, all over the window. Whoever holds such a thing tells it here, so that it can be kept through a
 * lock or a crash; what was kept waits here until its form or page is opened again. One of these lives as long as somebody is
 * signed in.
 */
public final class Unsaved {
    private final List<Supplier<List<Begun>>> holders = new ArrayList<>();
    private final ObservableMap<String, Begun> before = FXCollections.observableMap(new LinkedHashMap<>());

    /**
     * Something begun.
     *
     * @param about what it is, without a name: {@code "call"}, {@code "note of case 12"}
     * @param words what it is, for whoever began it: "Add note"
     * @param at the pages that lead to it, the place first
     * @param typed what was typed, by field
     */
    public record Begun(String about, String words, List<String> at, Map<String, String> typed) {
        public Begun {
            at = List.copyOf(at);
            typed = Map.copyOf(typed);
        }

        @Override
        public String toString() {
            return about;
        }
    }

    /** Asks this holder too when something is to be kept. */
    public void hold(Supplier<List<Begun>> holder) {
        holders.add(holder);
    }

    /** Brings what was kept before. */
    public void bring(List<Begun> kept) {
        kept.forEach(begun -> before.put(begun.about(), begun));
    }

    /** What was typed before about something, once: from now on its holder tells it. Empty where nothing was. */
    public Map<String, String> take(String about) {
        Begun begun = before.remove(about);
        return begun == null ? Map.of() : begun.typed();
    }

    /** Whether something is kept from before that nobody has opened yet. */
    public BooleanBinding waits(String about) {
        return Bindings.createBooleanBinding(() -> before.containsKey(about), before);
    }

    /** Whatever is begun now: what the holders have, and what still waits. */
    public List<Begun> all() {
        Map<String, Begun> all = new LinkedHashMap<>(before);
        holders.forEach(holder -> holder.get().forEach(begun -> all.put(begun.about(), begun)));
        return List.copyOf(all.values());
    }
}
