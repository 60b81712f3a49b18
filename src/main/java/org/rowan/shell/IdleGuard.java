package org.rowan.shell;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.util.Duration;

/**
 * Locks when nobody has touched a key or the mouse in any window of the program for too long, and warns before. The touch that
 * answers the warning does nothing else.
 */
final class IdleGuard {
    private static final Duration TICK = Duration.seconds(1);

    private final IdleWatch watch;
    private final List<LockWarning> warnings;
    private final DraftKeeper keeper;
    private final Runnable lock;
    private final Timeline clock = new Timeline(new KeyFrame(TICK, event -> tick()));
    private final EveryWindow windows = new EveryWindow();
    /** The key that answered the warning is still down. */
    private boolean answering;

    private double x;
    private double y;

    /**
     * @param warnings one over each window, those to come too
     * @param lock is called once
     */
    IdleGuard(IdleWatch watch, List<LockWarning> warnings, DraftKeeper keeper, Runnable lock) {
        this.watch = watch;
        this.warnings = warnings;
        this.keeper = keeper;
        this.lock = lock;
        clock.setCycleCount(Animation.INDEFINITE);
        windows.hear(KeyEvent.KEY_PRESSED, this::keyPressed)
                .hear(KeyEvent.KEY_TYPED, this::keyTyped)
                .hear(KeyEvent.KEY_RELEASED, this::keyReleased)
                .hear(MouseEvent.MOUSE_PRESSED, this::touched)
                .hear(MouseEvent.MOUSE_RELEASED, event -> keeper.touched())
                .hear(MouseEvent.MOUSE_MOVED, this::moved)
                .hear(MouseEvent.MOUSE_DRAGGED, this::moved)
                .hear(ScrollEvent.SCROLL, this::touched)
                .hear(TouchEvent.TOUCH_PRESSED, this::touched);
    }

    void start() {
        windows.start();
        clock.play();
    }

    void stop() {
        windows.stop();
        clock.stop();
        putAway();
    }

    private void putAway() {
        warnings.forEach(LockWarning::putAway);
    }

    private void tick() {
        keeper.tick();
        switch (watch.look()) {
            case OVER -> over();
            case WARNING -> warnings.forEach(warning -> warning.show(watch.left()));
            case AWAKE -> putAway();
        }
    }

    private void over() {
        stop();
        lock.run();
    }

    private void touched(InputEvent event) {
        switch (watch.touched()) {
            case OVER -> {
                event.consume();
                over();
            }
            case WARNING -> {
                event.consume();
                putAway();
            }
            case AWAKE -> {
                // goes on to where it belongs
            }
        }
    }

    private void keyPressed(KeyEvent event) {
        touched(event);
        answering |= event.isConsumed();
        keeper.touched();
    }

    private void keyTyped(KeyEvent event) {
        keeper.touched();
        if (answering) {
            event.consume();
        }
    }

    private void keyReleased(KeyEvent event) {
        if (answering) {
            answering = false;
            event.consume();
        }
    }

    /** The pointer rests on what moves under it too: only a pointer that moves is somebody. */
    private void moved(MouseEvent event) {
        boolean moved = event.getScreenX() != x || event.getScreenY() != y;
        x = event.getScreenX();
        y = event.getScreenY();
        if (moved) {
            touched(event);
        }
    }
}
