package org.rowan.exchange;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rowan.kernel.Problem;

/**
 * Writes an exchange set to a folder that is empty or not there yet: UTF-8, RFC 4180, columns in the order of the
 * standard, rows in the order of {@link FileSpec#order()}, so that the same records always give the same bytes. Only the
 * user who runs Rowan may read the files. Unless {@link #complete} is reached, closing takes every written file away.
 */
public final class ExchangeWriter implements AutoCloseable {
    private final Path folder;
    private final List<Path> written = new ArrayList<>();
    private boolean complete;

    private ExchangeWriter(Path folder) {
        this.folder = folder;
    }

    /**
     * Begins a set.
     *
     * @throws Problem of kind CALL if there is something in the folder, of kind DISK if it cannot be made
     */
    public static ExchangeWriter into(Path folder) {
        try {
            if (Files.notExists(folder)) {
                Files.createDirectories(folder, ownerOnly("rwx------"));
            }
            try (Stream<Path> entries = Files.list(folder)) {
                if (entries.findAny().isPresent()) {
                    throw occupied(null);
                }
            }
            return new ExchangeWriter(folder);
        } catch (NotDirectoryException | FileAlreadyExistsException aFile) {
            throw occupied(aFile);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static Problem occupied(Exception cause) {
        return Problem.of(
                Problem.Kind.CALL,
                "The folder for the exchange set is not empty. Nothing was written. Name an empty or a new folder.",
                cause);
    }

    static Problem failed(IOException cause) {
        return Problem.of(
                Problem.Kind.DISK,
                "The exchange set cannot be written. Check that the disk is not full and that you may write to the"
                        + " folder.",
                cause);
    }

    /** The permissions of a new file where the system knows such; elsewhere it takes those of its folder. */
    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /**
     * Begins a file, with its header row.
     *
     * @throws Problem of kind DISK if it cannot be written
     */
    public RowWriter file(FileSpec file) {
        try {
            Path path = Files.createFile(folder.resolve(file.fileName()), ownerOnly("rw-------"));
            written.add(path);
            return new RowWriter(file, path);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Writes the header rows of the files that were not begun, and keeps what was written. */
    public void complete() {
        for (FileSpec file : ExchangeFiles.HELD) {
            if (!written.contains(folder.resolve(file.fileName()))) {
                file(file).close();
            }
        }
        complete = true;
    }

    /** Takes away what was written of a set that did not become complete. */
    @Override
    public void close() {
        try {
            for (Path path : complete ? List.<Path>of() : written) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
