package org.rowan.today.ui;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rowan.erasure.Asked;
import org.rowan.erasure.Erasure;
import org.rowan.fx.Tasks;
import org.rowan.sight.GoneUsers;
import org.rowan.sight.LookingPast;
import org.rowan.support.Doubles;

/**
 * What is put before managers: people who may be one, lock-outs that were looked past, users who are gone, cases that somebody
 * wants erased.
 */
public final class ForManagers {
    private final Doubles doubles;
    private final LookingPast looking;
    private final GoneUsers gone;
    private final Erasure erasure;
    private final Tasks tasks;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Items> items = new ReadOnlyObjectWrapper<>(this, "items", Items.NONE);

    /** What there is to look at, as it was read at one moment. */
    record Items(
            List<Doubles.Pair> pairs, List<LookingPast.Look> looks, List<GoneUsers.Gone> gone, List<Asked> erasures) {
        static final Items NONE = new Items(List.of(), List.of(), List.of(), List.of());

        boolean isEmpty() {
            return pairs.isEmpty() && looks.isEmpty() && gone.isEmpty() && erasures.isEmpty();
        }

        @Override
        public String toString() {
            return "items for managers";
        }
    }

    /** @param changed is told after people have become one: names are to be read again */
    public ForManagers(
            Doubles doubles, LookingPast looking, GoneUsers gone, Erasure erasure, Tasks tasks, Runnable changed) {
        this.doubles = doubles;
        this.looking = looking;
        this.gone = gone;
        this.erasure = erasure;
        this.tasks = tasks;
        this.changed = changed;
    }

    void load() {
        tasks.of(() -> new Items(doubles.toAnswer(), looking.byOthers(), gone.toCheck(), erasure.waiting()))
                .then(items::set)
                .start();
    }

    ReadOnlyObjectProperty<Items> items() {
        return items.getReadOnlyProperty();
    }

    void same(Doubles.Pair pair) {
        doing(() -> doubles.same(pair.id()), true);
    }

    void another(Doubles.Pair pair) {
        doing(() -> doubles.another(pair.id()), false);
    }

    void lookedAt(LookingPast.Look look) {
        doing(() -> looking.lookedAt(look.told().id), false);
    }

    void isNone(GoneUsers.Gone user) {
        doing(() -> gone.isNone(user.name()), false);
    }

    void is(GoneUsers.Gone user, String now) {
        doing(() -> gone.is(user.name(), now), false);
    }

    private void doing(Runnable step, boolean people) {
        tasks.doing(step)
                .then(done -> {
                    load();
                    if (people) {
                        changed.run();
                    }
                })
                .start();
    }
}
