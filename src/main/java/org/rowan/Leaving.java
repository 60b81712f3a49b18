package org.rowan;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.rowan.documents.ReadableCopies;
import org.rowan.kernel.Problem;
import org.rowan.shell.KeptWork;
import org.rowan.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of a store that somebody leaves: what is begun is kept, what goes on comes to its end, then it is closed. */
final class Leaving {
    private static final Logger LOG = LoggerFactory.getLogger(Leaving.class);

    /** One thread, so that what was begun later is kept later. */
    private final Executor inTurn =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

    /** Closes the store that was left, if it is still waited until nothing goes on. */
    private Runnable closeNow = () -> {};

    /** Runs what has to do with what is begun, one after the other, on a thread of its own. */
    Executor inTurn() {
        return inTurn;
    }

    /**
     * Keeps what is begun while somebody is at work.
     *
     * @param failed hears, on another thread, why it could not be kept
     */
    void keep(Store store, KeptWork work, Consumer<Problem> failed) {
        inTurn.execute(() -> {
            try {
                // without anything begun there is nowhere to come back to after a crash
                Entered.keep(store, work.all().findAny().isEmpty() ? KeptWork.NONE : work);
            } catch (Problem e) {
                failed.accept(e);
            }
        });
    }

    /**
     * Closes a store that somebody has left. What was begun is safe before anything is waited for; what is saved meanwhile is not
     * begun any more at the end.
     *
     * @param ended the windows in which something may still go on; null where there were none
     * @param action for the audit
     * @return is done once the store is closed
     */
    CompletableFuture<Void> close(Store store, Windows ended, KeptWork work, String action) {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        if (ended == null) {
            inTurn.execute(() -> close(store, action, closed));
            return closed;
        }
        inTurn.execute(() -> keepLast(store, work));
        Runnable last = once(() -> {
            KeptWork left = ended.left(work);
            ended.end();
            inTurn.execute(() -> {
                keepLast(store, left);
                close(store, action, closed);
            });
        });
        closeNow = last;
        ended.whenIdle(last);
        return closed;
    }

    /** Keeps what is begun and closes the store while whoever has closed the window waits, which is the time to tidy it. */
    void closeAtEnd(Store store, KeptWork work) {
        CompletableFuture.runAsync(() -> keepLast(store, work), inTurn).join();
        tidy(store);
        store.close();
        new ReadableCopies(store.path()).wipe();
    }

    /** What still goes on can't say on this thread, which waits, that it is done. */
    void waitForNobody() {
        closeNow.run();
    }

    private static Runnable once(Runnable work) {
        AtomicBoolean done = new AtomicBoolean();
        return () -> {
            if (done.compareAndSet(false, true)) {
                work.run();
            }
        };
    }

    private static void keepLast(Store store, KeptWork work) {
        try {
            Entered.keep(store, work);
        } catch (Problem e) {
            LOG.warn("what was begun could not be kept: {}", e.kind());
        }
    }

    private static void close(Store store, String action, CompletableFuture<Void> closed) {
        try {
            store.note(action, null, null, null);
        } catch (Problem e) {
            LOG.warn("the end of a sign-in could not be noted: {}", e.kind());
        } finally {
            store.close();
            new ReadableCopies(store.path()).wipe();
            closed.complete(null);
        }
        // what was on the screen and in the database's cache goes now rather than some time later
        System.gc();
    }

    /** A store that could not be tidied is as it was. */
    private static void tidy(Store store) {
        try {
            store.compact();
        } catch (Problem e) {
            LOG.warn("the store could not be compacted: {}", e.kind());
        }
    }
}
