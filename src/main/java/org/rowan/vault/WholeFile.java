package org.rowan.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.rowan.kernel.Problem;

/** Writes a small file so that after a crash either the old or the new one is there, whole. */
final class WholeFile {
    private WholeFile() {}

    static void write(Path target, byte[] content) {
        write(
                target,
                content,
                "The key file could not be written. Check that the disk has room and that the folder may be written to.");
    }

    /** @param otherwise what is said where it can't be written */
    static void write(Path target, byte[] content, String otherwise) {
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        try {
            try (FileChannel channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(target.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw Problem.of(Problem.Kind.DISK, otherwise, e);
        }
    }

    /** Forces the folder's entries to disk where the system knows such a thing (Windows does it by itself). */
    static void forceFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
