package org.rowan.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.vault.BlockSeal;
import org.rowan.vault.Vault;

/**
 * Keeps a store for one process at a time. The operating system lets go of the lock when the process ends, however it ends.
 * The file says since when, in which process, and, sealed under a key of the store, who.
 */
final class StoreLock implements AutoCloseable {
    static final String FILE = "rowan.lock";

    /** Far behind what is written: some systems let nobody read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final byte[] PLACE = "open by".getBytes(StandardCharsets.US_ASCII);
    private static final int PLAIN = 2 * Long.BYTES;
    private static final int LONGEST = 1024;

    private final FileChannel channel;
    private final Instant since;

    private StoreLock(FileChannel channel, Instant since) {
        this.channel = channel;
        this.since = since;
    }

    /**
     * Who has a store open.
     *
     * @param who sealed; empty as long as nobody has signed in
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Holder(Instant since, long process, byte[] who) {
        /** The name, for somebody who can open the store too. */
        Optional<String> who(Vault.Opened keys) {
            if (who.length <= BlockSeal.ADDED) {
                return Optional.empty();
            }
            ByteBuffer name = ByteBuffer.allocate(who.length - BlockSeal.ADDED);
            try (BlockSeal seal = keys.key().lockSeal()) {
                return seal.open(PLACE, ByteBuffer.wrap(who), name)
                        ? Optional.of(new String(name.array(), StandardCharsets.UTF_8))
                        : Optional.empty();
            }
        }

        /** A process of another computer, over a network, may have a number that there is one of here: that is told as here. */
        private boolean isHere() {
            return ProcessHandle.of(process).isPresent();
        }

        private String words() {
            return "This store has been open since " + London.words(since) + " in "
                    + (isHere()
                            ? "another Rowan on this computer (process " + process + ")"
                            : "a Rowan on another computer")
                    + ".";
        }
    }

    /** Nothing where another process, or another store of this one, has it. */
    static Optional<StoreLock> tryTake(Path folder, Instant now) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock != null) {
                StoreLock taken = new StoreLock(channel, now);
                taken.write(new byte[0]);
                return Optional.of(taken);
            }
            channel.close();
            return Optional.empty();
        } catch (OverlappingFileLockException e) {
            Quietly.close(channel);
            return Optional.empty();
        } catch (IOException e) {
            Quietly.close(channel);
            throw Problem.of(
                    Problem.Kind.DISK,
                    "The store's folder " + folder + " can't be written to. Check its rights and the disk.",
                    e);
        }
    }

    /** @throws Problem of kind STORE where another has it, with since when but not who */
    static StoreLock take(Path folder, Instant now) {
        return tryTake(folder, now).orElseThrow(() -> inUse(holder(folder)));
    }

    /** What is told to whoever comes second. */
    static Problem inUse(Optional<Holder> holder) {
        return Problem.of(
                Problem.Kind.STORE,
                holder.map(Holder::words).orElse("This store is open in another Rowan.")
                        + " Close it there, then try again; nothing was changed.");
    }

    /** Nothing where the file says nothing that can be understood. */
    static Optional<Holder> holder(Path folder) {
        ByteBuffer content = ByteBuffer.allocate(LONGEST);
        try (FileChannel file = FileChannel.open(folder.resolve(FILE), StandardOpenOption.READ)) {
            boolean more = true;
            while (more && content.hasRemaining()) {
                more = file.read(content, content.position()) > 0;
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        content.flip();
        if (content.remaining() < PLAIN) {
            return Optional.empty();
        }
        long seconds = Math.clamp(content.getLong(), 0, Integer.MAX_VALUE * 4L);
        long process = content.getLong();
        byte[] who = new byte[content.remaining()];
        content.get(who);
        return Optional.of(new Holder(Instant.ofEpochSecond(seconds), process, who));
    }

    /** Says who has signed in, readable only to those who can open the store. A courtesy: that it fails changes nothing. */
    void tell(Vault.Opened keys) {
        byte[] name = keys.user().name().getBytes(StandardCharsets.UTF_8);
        ByteBuffer sealed = ByteBuffer.allocate(name.length + BlockSeal.ADDED);
        try (BlockSeal seal = keys.key().lockSeal()) {
            seal.seal(PLACE, ByteBuffer.wrap(name), sealed);
        }
        Quietly.close(() -> write(sealed.array()));
    }

    private void write(byte[] who) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(PLAIN + who.length)
                .putLong(since.getEpochSecond())
                .putLong(ProcessHandle.current().pid())
                .put(who)
                .flip();
        channel.truncate(0);
        while (content.hasRemaining()) {
            channel.write(content, content.position());
        }
    }

    /** Nobody has the store open then, and the file says nothing. */
    @Override
    public void close() {
        Quietly.close(() -> channel.truncate(0));
        Quietly.close(channel);
    }
}
