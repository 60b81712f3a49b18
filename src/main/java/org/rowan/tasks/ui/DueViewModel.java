package org.rowan.tasks.ui;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.fx.Tasks;
import org.rowan.kernel.London;
import org.rowan.tasks.Due;
import org.rowan.tasks.ToDo;

/** What is to be done: one's own, the team's, or all. */
public final class DueViewModel {
    /** Whose tasks are shown. */
    enum Whose {
        MINE("Mine"),
        TEAM("My team's"),
        ALL("All");

        private final String words;

        Whose(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private final ToDo toDo;
    private final Tasks tasks;
    private final Clock clock;
    private final ObjectProperty<Whose> whose = new SimpleObjectProperty<>(this, "whose", Whose.MINE);
    private final ObservableList<Due> shown = FXCollections.observableArrayList();
    private ToDo.Look look;
    private boolean chosen;

    public DueViewModel(ToDo toDo, Tasks tasks, Clock clock) {
        this.toDo = toDo;
        this.tasks = tasks;
        this.clock = clock;
        whose.addListener((property, before, now) -> {
            chosen = true;
            show();
        });
    }

    /** Looks again. Whoever has nothing to do sees first what is to be done at all. */
    public void load() {
        tasks.look(this, toDo::look)
                .then(now -> {
                    look = now;
                    if (!chosen && now.mine().isEmpty() && !now.all().isEmpty()) {
                        whose.set(now.ofTeam().isEmpty() ? Whose.ALL : Whose.TEAM);
                        chosen = false;
                    }
                    show();
                })
                .start();
    }

    private void show() {
        if (look != null && whose.get() != null) {
            shown.setAll(of(whose.get()));
        }
    }

    private List<Due> of(Whose who) {
        return switch (who) {
            case MINE -> look.mine();
            case TEAM -> look.ofTeam();
            case ALL -> look.all();
        };
    }

    /** How many there are, for a choice. */
    int count(Whose who) {
        return look == null ? 0 : of(who).size();
    }

    LocalDateTime now() {
        return London.now(clock);
    }

    ObjectProperty<Whose> whose() {
        return whose;
    }

    ObservableList<Due> shown() {
        return shown;
    }
}
