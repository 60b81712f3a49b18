package org.rowan.store;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Who is at an open store, and when: readers side by side, writers one after the other, large changes alone. What a failed
 * disk has left is mended before anybody goes on.
 */
final class InTurn {
    private final Held held;
    private final ReentrantReadWriteLock inUse = new ReentrantReadWriteLock();
    private final ReentrantLock oneWriter = new ReentrantLock();

    InTurn(Held held) {
        this.held = held;
    }

    interface Work<T> {
        T run() throws IOException;
    }

    <T> T reading(Work<T> work) {
        look();
        inUse.readLock().lock();
        try {
            return work.run();
        } catch (RuntimeException | IOException e) {
            throw held.failed("reading", e);
        } finally {
            inUse.readLock().unlock();
        }
    }

    /** Readers go on meanwhile. */
    <T> T writing(String what, Work<T> work) {
        while (true) {
            settle();
            inUse.readLock().lock();
            oneWriter.lock();
            try {
                held.requireOpen();
                // the writer before may have failed while this one waited
                if (!held.isDoubtful() || inUse.getReadHoldCount() > 1) {
                    return work.run();
                }
            } catch (RuntimeException | IOException e) {
                throw held.failed(what, e);
            } finally {
                oneWriter.unlock();
                inUse.readLock().unlock();
            }
        }
    }

    /** Readers and writers go on meanwhile, but the database stays the file that it is. */
    <T> T beside(Work<T> work) throws IOException {
        settle();
        inUse.readLock().lock();
        try {
            return work.run();
        } finally {
            inUse.readLock().unlock();
        }
    }

    /** Nobody else reads or writes meanwhile. */
    <T> T alone(String what, Work<T> work) {
        inUse.writeLock().lock();
        try {
            held.writeAnew();
            held.requireOpen();
            return work.run();
        } catch (RuntimeException | IOException e) {
            throw held.failed(what, e);
        } finally {
            inUse.writeLock().unlock();
        }
    }

    /** Once everybody who is there has left. */
    void last(Runnable closing) {
        inUse.writeLock().lock();
        try {
            closing.run();
        } finally {
            inUse.writeLock().unlock();
        }
    }

    /** After the disk has failed. Whoever reads already, in this very thread, sees its one state to the end. */
    private void look() {
        if (held.isStale()) {
            mend(held::openAnew);
        }
    }

    private void settle() {
        if (held.isDoubtful()) {
            mend(held::writeAnew);
        }
    }

    private void mend(Runnable mending) {
        if (inUse.getReadHoldCount() == 0) {
            last(mending);
        }
    }
}
