package org.rowan.fx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import org.rowan.kernel.Problem;

/**
 * Runs work off the screen's thread and brings its outcome back to it. No failure is silent: what a screen does not answer
 * itself goes to the one listener that shows it as a notice.
 *
 * <p>Tests put {@link #here} in its place, where all runs at once on the calling thread.
 */
public final class Tasks {
    /** Whose work the current thread does. */
    private static final ThreadLocal<Tasks> AT_WORK = new ThreadLocal<>();

    private final Executor work;
    private final Executor screen;
    private final Consumer<Problem> unanswered;
    /** The pieces that go on; touched on the screen's thread alone. */
    private final Set<Object> going = Collections.newSetFromMap(new IdentityHashMap<>());
    /** The newest look of each owner, while it goes on. */
    private final IdentityHashMap<Object, Piece<?>> looks = new IdentityHashMap<>();
    /** The piece whose outcome is just being heard. */
    private Object heard;

    private final List<Waiting> waiting = new ArrayList<>();

    private Tasks(Executor work, Executor screen, Consumer<Problem> unanswered) {
        this.work = work;
        this.screen = screen;
        this.unanswered = unanswered;
    }

    /** Work on virtual threads, outcomes on the JavaFX thread. */
    public static Tasks onThreads(Consumer<Problem> unanswered) {
        return new Tasks(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater, unanswered);
    }

    /** Everything at once on the calling thread, for tests. */
    public static Tasks here(Consumer<Problem> unanswered) {
        return new Tasks(Runnable::run, Runnable::run, unanswered);
    }

    /** Work that a test begins when it likes, outcomes at once. */
    public static Tasks on(Executor work, Consumer<Problem> unanswered) {
        return new Tasks(work, Runnable::run, unanswered);
    }

    public <T> Piece<T> of(Callable<T> call) {
        return new Piece<>(call);
    }

    /**
     * Reads what its owner shows. Of several looks that go on at once only the newest is heard: an older one may come to its
     * end later, and would show what is no longer so.
     */
    public <T> Piece<T> look(Object owner, Callable<T> call) {
        Piece<T> piece = new Piece<>(call);
        piece.owner = owner;
        return piece;
    }

    public Piece<Void> doing(Runnable action) {
        return new Piece<>(() -> {
            action.run();
            return null;
        });
    }

    /**
     * Runs something on the screen's thread once the pieces of work that go on now, and what follows from them, have come to
     * their end and been heard; at once where there are none. What is begun meanwhile by somebody else is not waited for: it
     * may itself wait for this. To be called on the screen's thread.
     */
    public void whenIdle(Runnable then) {
        if (going.isEmpty()) {
            then.run();
        } else {
            Set<Object> on = Collections.newSetFromMap(new IdentityHashMap<>());
            on.addAll(going);
            waiting.add(new Waiting(on, then));
        }
    }

    private record Waiting(Set<Object> on, Runnable then) {}

    private void started(Piece<?> piece) {
        going.add(piece);
        Piece<?> before = piece.owner == null ? null : looks.put(piece.owner, piece);
        if (before != null) {
            before.cancel();
        }
        waiting.stream().filter(one -> one.on.contains(heard)).forEach(one -> one.on.add(piece));
    }

    private void ended(Piece<?> piece) {
        going.remove(piece);
        if (piece.owner != null) {
            looks.remove(piece.owner, piece);
        }
        waiting.forEach(one -> one.on.remove(piece));
        List<Waiting> over = waiting.stream().filter(one -> one.on.isEmpty()).toList();
        waiting.removeAll(over);
        over.forEach(one -> one.then.run());
    }

    /** Whether the calling thread does work of these, and not of another window. */
    public boolean areAtWork() {
        return this.equals(AT_WORK.get());
    }

    /** From within a piece of work: shows how far it has come. */
    public void onScreen(Runnable showing) {
        screen.execute(showing);
    }

    /** A started piece of work. */
    @FunctionalInterface
    public interface Ongoing {
        /**
         * Drops the outcome; {@code lastly} still runs. The work itself is not interrupted: an interrupt would close the
         * database's file under everybody.
         */
        void cancel();
    }

    /** One piece of work and what shall follow on the screen's thread. */
    public final class Piece<T> {
        private final Callable<T> call;
        private final Map<Problem.Kind, Consumer<Problem>> answers = new EnumMap<>(Problem.Kind.class);
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private Consumer<? super T> then = outcome -> {};
        private Consumer<Problem> otherwise = unanswered;
        private Runnable lastly = () -> {};
        private BooleanProperty busy;
        private Object owner;

        private Piece(Callable<T> call) {
            this.call = call;
        }

        public Piece<T> then(Consumer<? super T> handler) {
            this.then = handler;
            return this;
        }

        /** Answers one kind of problem; the others still go where {@link #otherwise} says. */
        public Piece<T> on(Problem.Kind kind, Consumer<Problem> handler) {
            answers.put(kind, handler);
            return this;
        }

        public Piece<T> otherwise(Consumer<Problem> handler) {
            this.otherwise = handler;
            return this;
        }

        /** Runs after either outcome, and after a cancel. */
        public Piece<T> lastly(Runnable handler) {
            this.lastly = handler;
            return this;
        }

        /** True from the start to the end of the work. */
        public Piece<T> busy(BooleanProperty property) {
            this.busy = property;
            return this;
        }

        /** Starts the work; to be called on the screen's thread, once. */
        public Ongoing start() {
            if (busy != null) {
                busy.set(true);
            }
            started(this);
            work.execute(this::run);
            return this::cancel;
        }

        private void run() {
            try {
                T outcome = called();
                finish(() -> then.accept(outcome));
            } catch (Throwable failure) {
                finish(() -> answer(failure));
            }
        }

        private T called() throws Exception {
            Tasks before = AT_WORK.get();
            AT_WORK.set(Tasks.this);
            try {
                return call.call();
            } finally {
                AT_WORK.set(before);
            }
        }

        private void answer(Throwable failure) {
            if (failure instanceof Problem problem) {
                answers.getOrDefault(problem.kind(), otherwise).accept(problem);
            } else {
                otherwise.accept(Fault.asProblem(failure));
            }
        }

        private void finish(Runnable outcome) {
            screen.execute(() -> {
                Object before = heard;
                heard = this;
                if (busy != null) {
                    busy.set(false);
                }
                try {
                    if (!cancelled.get()) {
                        outcome.run();
                    }
                } catch (RuntimeException failure) {
                    unanswered.accept(failure instanceof Problem problem ? problem : Fault.asProblem(failure));
                } finally {
                    try {
                        lastly.run();
                    } finally {
                        heard = before;
                        ended(this);
                    }
                }
            });
        }

        private void cancel() {
            cancelled.set(true);
        }
    }
}
