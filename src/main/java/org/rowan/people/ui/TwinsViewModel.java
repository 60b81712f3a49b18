package org.rowan.people.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.fx.Tasks;
import org.rowan.people.NameIndex;
import org.rowan.people.People;
import org.rowan.people.People.Joined;
import org.rowan.people.Person;
import org.rowan.people.PersonMerge;

/** Which records look as if they were of the same person, and which were joined with hers. */
final class TwinsViewModel {
    private static final int MOST = 3;

    private final People people;
    private final Joining joining;
    private final Tasks tasks;
    private final long id;
    private final ObservableList<NameIndex.Alike> twins = FXCollections.observableArrayList();
    private final ObservableList<Joined> joined = FXCollections.observableArrayList();

    private final ObjectProperty<Long> mergedInto = new SimpleObjectProperty<>(this, "mergedInto");

    private record Read(List<NameIndex.Alike> twins, List<Joined> joined, Long mergedInto) {}

    /** Both records as they are, to be compared. */
    record Pair(Person one, Person other) {
        @Override
        public String toString() {
            return one + " and " + other;
        }
    }

    TwinsViewModel(People people, Joining joining, Tasks tasks, long id) {
        this.people = people;
        this.joining = joining;
        this.tasks = tasks;
        this.id = id;
    }

    void load() {
        tasks.look(this, () -> new Read(people.twins(id, MOST), people.joined(id), people.open(id).mergedInto))
                .then(read -> {
                    mergedInto.set(read.mergedInto());
                    twins.setAll(read.twins());
                    joined.setAll(read.joined());
                })
                .start();
    }

    void compare(long other, Consumer<Pair> then) {
        tasks.of(() -> new Pair(people.open(id), people.open(other))).then(then).start();
    }

    /**
     * Joins two records.
     *
     * @param then hears the joining, by which it can be taken back
     */
    void join(long kept, long merged, Consumer<PersonMerge> then) {
        tasks.of(() -> {
                    PersonMerge merge = joining.join(kept, merged);
                    people.joinedAway(merged);
                    people.noticed(people.open(kept));
                    return merge;
                })
                .then(then)
                .start();
    }

    void takeApart(PersonMerge merge, LongConsumer then) {
        tasks.doing(() -> {
                    joining.takeApart(merge.id);
                    people.noticed(people.open(merge.keptId));
                    people.noticed(people.open(merge.mergedId));
                })
                .then(done -> {
                    load();
                    then.accept(merge.mergedId);
                })
                .start();
    }

    /** They are two people: the other record is not offered here any more. */
    void apart(long other, Runnable then) {
        tasks.doing(() -> people.apart(id, other))
                .then(done -> {
                    load();
                    then.run();
                })
                .start();
    }

    void perhapsOne(long other) {
        tasks.doing(() -> people.perhapsOne(id, other)).then(done -> load()).start();
    }

    long personId() {
        return id;
    }

    /** The record that stands for this one since both were joined; null where it stands for itself. */
    ReadOnlyObjectProperty<Long> mergedInto() {
        return mergedInto;
    }

    /** Records that may be of the same person, the likeliest first. */
    ObservableList<NameIndex.Alike> twins() {
        return twins;
    }

    /** Records that were joined with hers, the newest first. */
    ObservableList<Joined> joined() {
        return joined;
    }
}
