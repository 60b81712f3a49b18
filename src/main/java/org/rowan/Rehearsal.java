package org.rowan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Takes steps in the window one after the other, each of which is seen for a moment. */
final class Rehearsal {
    private static final Duration MOMENT = Duration.millis(400);

    private final Deque<Runnable> steps;
    private final Runnable end;

    Rehearsal(List<Runnable> steps, Runnable end) {
        this.steps = new ArrayDeque<>(steps);
        this.end = end;
    }

    void begin() {
        PauseTransition pause = new PauseTransition(MOMENT);
        pause.setOnFinished(event -> {
            if (steps.isEmpty()) {
                end.run();
            } else {
                steps.poll().run();
                begin();
            }
        });
        pause.play();
    }
}
