package org.rowan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.rowan.store.Stores;

/**
 * Whoever starts Rowan on a store that has its window open already rings there: a byte in a file of the store's folder, which
 * the one that is open looks at. It holds a lock on the file, which the operating system lets go of however the process ends.
 */
final class DoorBell implements AutoCloseable {
    private static final long HELD = Long.MAX_VALUE - 1;
    private static final long SPEAKING = Long.MAX_VALUE - 3;
    private static final int LOOK_MILLIS = 200;
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int ASK_MILLIS = 25;

    private final Consumer<Ring> heard;
    private Path at;
    private FileChannel channel;

    /** What is asked of the one that is open. */
    enum Ring {
        FRONT(1),
        ANOTHER_WINDOW(2);

        private final byte sign;

        Ring(int sign) {
            this.sign = (byte) sign;
        }
    }

    /** @param heard is told on a thread of the bell's own */
    DoorBell(Consumer<Ring> heard) {
        this.heard = heard;
    }

    /** Hangs it at a store, and at no other any more. Where that can't be, or another hangs there, nobody hears. */
    synchronized void hangAt(Path folder) {
        if (folder.equals(at)) {
            return;
        }
        close();
        try {
            FileChannel door = FileChannel.open(
                    folder.resolve(Stores.BELL),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (lock(door, HELD).isEmpty()) {
                door.close();
                return;
            }
            door.truncate(0);
            at = folder;
            channel = door;
            Thread.ofVirtual().start(() -> listen(door));
        } catch (IOException e) {
            // a folder that can't be written to: a second window says that the store is open
            close();
        }
    }

    /**
     * Rings at a store.
     *
     * @return whether somebody has heard it
     */
    static boolean ring(Path folder, Ring ring) {
        Path bell = folder.resolve(Stores.BELL);
        if (!Files.isRegularFile(bell)) {
            return false;
        }
        try (FileChannel door = FileChannel.open(bell, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return lock(door, HELD).isEmpty() && speak(door, ring) && isAnswered(door);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean speak(FileChannel door, Ring ring) throws IOException, InterruptedException {
        for (int waited = 0; waited < PATIENCE_MILLIS; waited += ASK_MILLIS) {
            Optional<FileLock> turn = lock(door, SPEAKING);
            if (turn.isPresent()) {
                try (FileLock _ = turn.get()) {
                    door.write(ByteBuffer.wrap(new byte[] {ring.sign}), door.size());
                    return true;
                }
            }
            TimeUnit.MILLISECONDS.sleep(ASK_MILLIS);
        }
        return false;
    }

    private static boolean isAnswered(FileChannel door) throws IOException, InterruptedException {
        for (int waited = 0; waited < PATIENCE_MILLIS; waited += ASK_MILLIS) {
            if (door.size() == 0) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(ASK_MILLIS);
        }
        return false;
    }

    private void listen(FileChannel door) {
        try {
            while (true) {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
                if (door.size() > 0) {
                    hear(door);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ClosedChannelException e) {
            // taken down
        } catch (IOException e) {
            close();
        }
    }

    private void hear(FileChannel door) throws IOException {
        Optional<FileLock> turn = lock(door, SPEAKING);
        if (turn.isEmpty()) {
            return;
        }
        ByteBuffer rung = ByteBuffer.allocate(1);
        try (FileLock _ = turn.get()) {
            door.read(rung, 0);
            door.truncate(0);
        }
        heard.accept(rung.get(0) == Ring.ANOTHER_WINDOW.sign ? Ring.ANOTHER_WINDOW : Ring.FRONT);
    }

    private static Optional<FileLock> lock(FileChannel door, long part) throws IOException {
        try {
            return Optional.ofNullable(door.tryLock(part, 1, false));
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    /** Takes it down. */
    @Override
    public synchronized void close() {
        FileChannel door = channel;
        channel = null;
        at = null;
        if (door != null) {
            try {
                door.close();
            } catch (IOException e) {
                // the system lets go of it at the end of the process
            }
        }
    }
}
