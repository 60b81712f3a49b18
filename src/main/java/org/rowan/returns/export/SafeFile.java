package org.rowan.returns.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.rowan.kernel.Problem;

/** Writes a file so that it is there whole or not at all, readable by its owner only, never unasked over another. */
public final class SafeFile {
    private SafeFile() {}

    /**
     * Writes a file that is not there yet, or leaves it as it is where it holds the same bytes.
     *
     * @throws Problem of kind REFUSED if it holds others, of kind DISK if it cannot be written
     */
    public static Path writeOnce(Path file, byte[] bytes) {
        requireNoOther(file, bytes, Problem.Kind.REFUSED);
        if (!exists(file)) {
            write(file, bytes, false);
        }
        return file;
    }

    /** @throws Problem of the kind if the file is there and holds something else */
    static void requireNoOther(Path file, byte[] bytes, Problem.Kind kind) {
        if (exists(file) && !holds(file, bytes)) {
            throw Problem.of(
                    kind,
                    ("The folder already has a file %s with other figures, and it was left as it is. Move it away, or"
                                    + " choose another folder.")
                            .formatted(file.getFileName()));
        }
    }

    /**
     * Writes a file in the place of one that it supersedes.
     *
     * @throws Problem of kind DISK if it cannot be written; the other is then as it was
     */
    public static Path writeOver(Path file, byte[] bytes) {
        write(file, bytes, true);
        return file;
    }

    private static boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether the file is there with exactly this content. */
    private static boolean holds(Path file, byte[] bytes) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) == bytes.length
                    && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException e) {
            throw onDisk(e);
        }
    }

    /**
     * Writes under a temporary name beside the file, and gives it its name when it is whole.
     *
     * @throws Problem of kind DISK if that fails; nothing is left behind then
     */
    private static void write(Path file, byte[] bytes, boolean over) {
        Path part = null;
        try {
            part = Files.createTempFile(file.toAbsolutePath().getParent(), ".rowan-", ".part");
            restrictToOwner(part);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            if (!over && exists(file)) {
                throw new FileAlreadyExistsException(file.getFileName().toString());
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            discard(part);
            throw onDisk(e);
        }
    }

    private static void restrictToOwner(Path file) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString("rw-------"));
            return;
        }
        AclFileAttributeView acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (acl != null) {
            acl.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(acl.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }

    /** Takes a file away again, if there is one. */
    public static void discard(Path part) {
        if (part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                throw onDisk(e);
            }
        }
    }

    private static Problem onDisk(IOException cause) {
        return Problem.of(
                Problem.Kind.DISK,
                "The file could not be written: the folder cannot be written to, or the disk is full. Nothing was"
                        + " changed. Choose another folder, or make room and try again.",
                cause);
    }
}
