package org.rowan.fx;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * A form whose record was saved elsewhere since it was opened: what was typed here beside what is recorded by now, field by
 * field. The form stands on what is recorded now, with what was typed over it; where both have changed a field, it can't be
 * saved before somebody has said which holds.
 */
public final class Meanwhile {
    private final Draft draft;
    private final String by;
    private final Instant at;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    /** Kept: a view that nobody holds hears nothing more. */
    private final ObservableList<Line> shown = FXCollections.unmodifiableObservableList(lines);

    private final Set<String> open = new HashSet<>();

    /**
     * A field that was saved otherwise than the form began, in the words of the draft.
     *
     * @param mine what stands here, typed or as it began
     * @param typed whether it was typed
     */
    public record Line(String key, String mine, String theirs, boolean typed) {
        @Override
        public String toString() {
            return key;
        }
    }

    private Meanwhile(Draft draft, String by, Instant at) {
        this.draft = draft;
        this.by = by;
        this.at = at;
    }

    /**
     * Puts a form on what is recorded now, and what was typed over it.
     *
     * @param by who saved it, and when that was
     * @param fill fills the form with what is recorded now, where the draft begins anew
     */
    public static Meanwhile over(Draft draft, String by, Instant at, Runnable fill) {
        Map<String, String> began = draft.beginning();
        Map<String, String> typed = draft.typed();
        fill.run();
        Meanwhile meanwhile = new Meanwhile(draft, by, at);
        draft.beginning().forEach((key, theirs) -> {
            String before = began.getOrDefault(key, "");
            String mine = typed.getOrDefault(key, before);
            if (!theirs.equals(before) && !theirs.equals(mine)) {
                meanwhile.lines.add(new Line(key, mine, theirs, typed.containsKey(key)));
            }
        });
        meanwhile.lines.stream().filter(Line::typed).map(Line::key).forEach(meanwhile.open::add);
        draft.putBack(typed);
        return meanwhile;
    }

    /** Says which holds in a field. With the last field that both have changed nothing is left to be said of the others. */
    public void choose(Line line, boolean mine) {
        draft.putBack(Map.of(line.key(), mine ? line.mine() : line.theirs()));
        boolean last = open.remove(line.key()) && open.isEmpty();
        lines.removeIf(left -> last || left.equals(line));
    }

    /** Whether nothing stands in the form but what is saved already. */
    public boolean isAsSaved() {
        return draft.typed().isEmpty();
    }

    /** Whether it is said of each field that both have changed which holds. */
    public boolean isSettled() {
        return open.isEmpty();
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    /** The fields of which it is still to be said which holds. */
    public ObservableList<Line> lines() {
        return shown;
    }

    @Override
    public String toString() {
        return lines.size() + " fields saved meanwhile";
    }
}
