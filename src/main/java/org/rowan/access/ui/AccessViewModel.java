package org.rowan.access.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.rowan.access.Answer;
import org.rowan.access.Held;
import org.rowan.access.HeldRecord;
import org.rowan.access.Passage;
import org.rowan.access.SubjectAccess;
import org.rowan.access.Written;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.Tasks;
import org.rowan.kernel.Problem;

/** The decisions before a copy of what is held about a person is written, one after the other. */
final class AccessViewModel {
    /**
     * Something to decide.
     *
     * @param where in which record it stands
     * @param whole all that stands in the field, so that it can be judged
     */
    record Item(String key, String where, String text, String whole, String why) {
        @Override
        public String toString() {
            return key;
        }
    }

    private final SubjectAccess service;
    private final Tasks tasks;
    private final long personId;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private List<Item> items = List.of();
    private final ReadOnlyObjectWrapper<Held> held = new ReadOnlyObjectWrapper<>(this, "held");
    private final ReadOnlyObjectWrapper<Written> written = new ReadOnlyObjectWrapper<>(this, "written");
    private final IntegerProperty at = new SimpleIntegerProperty(this, "at");
    private final IntegerProperty open = new SimpleIntegerProperty(this, "open", -1);
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    AccessViewModel(SubjectAccess service, Tasks tasks, long personId) {
        this.service = service;
        this.tasks = tasks;
        this.personId = personId;
    }

    long personId() {
        return personId;
    }

    ReadOnlyObjectProperty<Held> held() {
        return held.getReadOnlyProperty();
    }

    /** Where the copy was written; null until it was. */
    ReadOnlyObjectProperty<Written> written() {
        return written.getReadOnlyProperty();
    }

    /** The place of what is in sight among {@link #items}. */
    IntegerProperty at() {
        return at;
    }

    /** How many wait for a decision; -1 until it is read. */
    IntegerProperty open() {
        return open;
    }

    /** What is said first, before a copy is written with ways to reach somebody that are not safe; nothing where none is in it. */
    String careful() {
        long records = held.get() == null ? 0 : held.get().unsafe(answers);
        return records == 0
                ? ""
                : "Careful: in " + SpokenDates.count(records, "record")
                        + " of this copy stands a way to reach somebody that is not safe. Contact nobody by it. ";
    }

    BooleanProperty busy() {
        return busy;
    }

    List<Item> items() {
        return items;
    }

    Answer answer(Item item) {
        return answers.get(item.key());
    }

    void load() {
        tasks.look(this, () -> service.held(personId))
                .then(this::show)
                .busy(busy)
                .start();
    }

    private void show(Held now) {
        items = items(now);
        held.set(now);
        count();
        toOpen();
    }

    private static List<Item> items(Held now) {
        Map<String, Item> items = new LinkedHashMap<>();
        for (Held.Other other : now.others()) {
            items.put(
                    other.key(),
                    new Item(
                            other.key(),
                            "Another member of the household",
                            other.name(),
                            "%d records in the same file are of this person alone.".formatted(other.records()),
                            "These records are of somebody else."));
        }
        for (HeldRecord record : now.records()) {
            for (HeldRecord.Field field : record.fields()) {
                String whole = field.passages().stream().map(Passage::text).collect(Collectors.joining());
                field.passages().stream()
                        .filter(Passage::toDecide)
                        .forEach(passage -> items.put(
                                passage.key(),
                                new Item(
                                        passage.key(),
                                        record + ", " + field.label().toLowerCase(Locale.UK) + ", written by "
                                                + record.made().by(),
                                        passage.text().strip(),
                                        whole.strip(),
                                        "It " + passage.suspected() + ".")));
            }
        }
        return new ArrayList<>(items.values());
    }

    private void count() {
        open.set(held.get() == null ? -1 : held.get().open(answers).size());
    }

    /** Decides about what is in sight, and goes on to the next that waits. */
    void decide(Answer answer) {
        if (at.get() < items.size()) {
            answers.put(items.get(at.get()).key(), answer);
            count();
            toOpen();
        }
    }

    private void toOpen() {
        List<String> waiting = held.get().open(answers);
        for (int step = 0; step < items.size(); step++) {
            int place = (at.get() + step) % items.size();
            if (waiting.contains(items.get(place).key())) {
                at.set(place);
                return;
            }
        }
    }

    void step(int by) {
        if (!items.isEmpty()) {
            at.set(Math.floorMod(at.get() + by, items.size()));
        }
    }

    void write(Path folder) {
        Map<String, Answer> decided = Map.copyOf(answers);
        tasks.of(() -> service.write(personId, decided, folder))
                .then(written::set)
                .on(Problem.Kind.REFUSED, refused -> load())
                .busy(busy)
                .start();
    }

    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        answers.forEach((key, answer) -> typed.put(key, answer.name()));
        return written.get() == null ? typed : Map.of();
    }

    void putBack(Map<String, String> typed) {
        typed.forEach((key, answer) -> answers.put(key, Answer.valueOf(answer)));
        count();
    }
}
