package org.rowan.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rowan.fx.Place;
import org.rowan.fx.Viewer;
import org.rowan.shell.Tour.Step;

/** Where somebody is who is shown round, through the places to which this person may go. */
final class TourViewModel {
    private final List<Step> steps;
    private final Consumer<Place> go;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(this, "step");

    TourViewModel(List<Step> all, Viewer viewer, Consumer<Place> go) {
        this.steps = all.stream()
                .filter(each -> each.place().map(viewer.places()::contains).orElse(true))
                .toList();
        this.go = go;
    }

    void begin() {
        show(0);
    }

    /** The last step is followed by none. */
    void next() {
        show(at() + 1);
    }

    /** Before the first there is none. */
    void back() {
        show(Math.max(0, at() - 1));
    }

    void leave() {
        step.set(null);
    }

    private void show(int number) {
        if (number >= steps.size()) {
            leave();
            return;
        }
        Step shown = steps.get(number);
        shown.place().ifPresent(go);
        step.set(shown);
    }

    private int at() {
        return steps.indexOf(step.get());
    }

    /** "2 of 7". */
    String howFar() {
        return (at() + 1) + " of " + steps.size();
    }

    boolean isLast() {
        return at() + 1 == steps.size();
    }

    boolean isUnderWay() {
        return step.get() != null;
    }

    /** What is shown, null where nobody is shown round. */
    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }
}
