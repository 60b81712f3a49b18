package org.rowan.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.rowan.kernel.Problem;
import org.rowan.store.Store;
import org.rowan.store.Stores;
import org.rowan.vault.Passphrase;
import picocli.CommandLine.Option;

/** Which store, who, and where the passphrase is read from. */
final class StoreOptions {
    private static final int LARGEST_PASSPHRASE_FILE = 64 * 1024;

    @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store's folder.")
    Path store;

    @Option(names = "--user", required = true, paramLabel = "NAME", description = "Who signs in.")
    String user;

    @Option(
            names = "--passphrase-file",
            required = true,
            paramLabel = "FILE",
            description = "A file whose first line is the passphrase, in UTF-8; '-' reads standard input.")
    String passphraseFile;

    Store create(Stores stores) {
        List<Path> missing = missing();
        try (Passphrase passphrase = passphrase()) {
            return stores.create(store, user, passphrase);
        } catch (Problem problem) {
            removeEmpty(missing, problem);
            throw problem.kind() == Problem.Kind.INPUT
                    ? Problem.of(Problem.Kind.CALL, problem.getMessage(), problem)
                    : problem;
        }
    }

    /** The store's folder and those above it that are not there yet, the lowest first. */
    private List<Path> missing() {
        return Stream.iterate(
                        store.toAbsolutePath().normalize(),
                        path -> path != null && Files.notExists(path),
                        Path::getParent)
                .toList();
    }

    private static void removeEmpty(List<Path> folders, Problem because) {
        try {
            for (Path folder : folders) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    Store open(Stores stores) {
        requireSomething();
        try (Passphrase passphrase = passphrase()) {
            return stores.open(store, user, passphrase);
        }
    }

    /** A folder that is not there, or has nothing in it, is no store that was damaged: the call names another than was meant. */
    private void requireSomething() {
        try (Stream<Path> entries = Files.list(store)) {
            if (entries.findAny().isPresent()) {
                return;
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            throw noStore(e);
        } catch (IOException e) {
            throw Problem.of(Problem.Kind.DISK, "The store's folder can't be read. Check its path and rights.", e);
        }
        throw noStore(null);
    }

    private static Problem noStore(Exception cause) {
        return Problem.of(
                Problem.Kind.CALL,
                "There is no store at the place that --store names. Check the path, or make a store there: rowan create",
                cause);
    }

    /** The first line without its line end. Every buffer on the way is overwritten. */
    private Passphrase passphrase() {
        byte[] bytes = new byte[LARGEST_PASSPHRASE_FILE + 1];
        char[] line = new char[bytes.length];
        try {
            int length = read(bytes);
            int end = 0;
            while (end < length && bytes[end] != '\n' && bytes[end] != '\r') {
                end++;
            }
            CharBuffer characters = CharBuffer.wrap(line);
            CoderResult decoded =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end), characters, true);
            if (decoded.isError()) {
                throw Problem.of(Problem.Kind.CALL, "The passphrase file is not written in UTF-8.");
            }
            char[] exact = Arrays.copyOf(line, characters.position());
            try {
                return Passphrase.of(exact);
            } finally {
                Arrays.fill(exact, '\0');
            }
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(line, '\0');
        }
    }

    private int read(byte[] bytes) {
        try (InputStream in = passphraseFile.equals("-") ? System.in : Files.newInputStream(Path.of(passphraseFile))) {
            int length = in.readNBytes(bytes, 0, bytes.length);
            if (length > LARGEST_PASSPHRASE_FILE) {
                throw Problem.of(Problem.Kind.CALL, "The passphrase file is too large to be one.");
            }
            return length;
        } catch (IOException e) {
            throw Problem.of(Problem.Kind.CALL, "The passphrase file can't be read. Check its path and rights.", e);
        }
    }
}
