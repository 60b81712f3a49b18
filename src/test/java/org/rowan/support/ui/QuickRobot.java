package org.rowan.support.ui;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.service.query.EmptyNodeQueryException;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A robot that waits for what is drawn rather than for a time: TestFX sleeps up to a tenth of a second after each letter,
 * which was half of what a journey lasted.
 */
public final class QuickRobot extends FxRobot {
    private static final int PATIENCE_SECONDS = 60;

    @Override
    public QuickRobot write(char letter) {
        return write(String.valueOf(letter));
    }

    @Override
    public QuickRobot write(String text) {
        Scene scene = writtenTo().getScene();
        text.codePoints().forEach(letter -> {
            KeyCode code = letter == '\n' ? KeyCode.ENTER : letter == '\t' ? KeyCode.TAB : KeyCode.UNDEFINED;
            robotContext().getBaseRobot().typeKeyboard(scene, code, Character.toString(letter));
            onScreen(() -> null);
        });
        settle();
        return this;
    }

    private Window writtenTo() {
        return listWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElseGet(() -> targetWindow() == null ? window(0) : targetWindow());
    }

    @Override
    public QuickRobot type(KeyCode... keys) {
        for (KeyCode key : keys) {
            robotContext().getKeyboardRobot().pressNoWait(key);
            robotContext().getKeyboardRobot().releaseNoWait(key);
            settle();
        }
        return this;
    }

    @Override
    public QuickRobot type(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            type(key);
        }
        return this;
    }

    @Override
    public QuickRobot press(KeyCode... keys) {
        robotContext().getKeyboardRobot().pressNoWait(keys);
        settle();
        return this;
    }

    @Override
    public QuickRobot release(KeyCode... keys) {
        robotContext().getKeyboardRobot().releaseNoWait(keys);
        settle();
        return this;
    }

    @Override
    public QuickRobot interact(Runnable action) {
        onScreen(() -> {
            action.run();
            return null;
        });
        settle();
        return this;
    }

    /** Runs on the screen's thread and brings the outcome here. */
    public static <T> T onScreen(Callable<T> call) {
        if (Platform.isFxApplicationThread()) {
            return outcome(call);
        }
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(call.call());
            } catch (Throwable failure) {
                done.completeExceptionally(failure);
            }
        });
        return outcome(() -> done.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    private static <T> T outcome(Callable<T> call) {
        try {
            return call.call();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new AssertionError(e.getCause());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Returns when what was set off has been heard and drawn: after two pulses, of which the first lays out. */
    public static void settle() {
        if (Platform.isFxApplicationThread()) {
            return;
        }
        CompletableFuture<Void> drawn = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == 2) {
                    stop();
                    drawn.complete(null);
                }
            }
        }.start());
        outcome(() -> drawn.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        onScreen(() -> null);
    }

    /** Waits until something is so, looking again each time the screen has settled. */
    public static void until(long seconds, Callable<Boolean> condition) throws TimeoutException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!isSo(condition)) {
            if (System.nanoTime() > end) {
                throw new TimeoutException();
            }
            WaitForAsyncUtils.sleep(10, TimeUnit.MILLISECONDS);
            settle();
        }
        // words come into sight before the cursor comes to them
        WaitForAsyncUtils.sleep(40, TimeUnit.MILLISECONDS);
        settle();
    }

    /** What is looked for may not be there yet. */
    private static boolean isSo(Callable<Boolean> condition) {
        try {
            return outcome(condition);
        } catch (EmptyNodeQueryException e) {
            return false;
        }
    }

    /** The windows that there are, the newest last. */
    @Override
    public List<Window> listWindows() {
        return onScreen(() -> List.copyOf(Window.getWindows()));
    }
}
