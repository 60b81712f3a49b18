package org.rowan.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rowan.kernel.Problem;
import org.rowan.store.Store;
import org.rowan.store.Stores;
import org.rowan.vault.Passphrase;
import picocli.CommandLine.Option;

/** Which store, who, and where the passphrase is read from. */
final class StoreOptions {
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
        try (Passphrase passphrase = SecretFile.of(passphraseFile).passphrase()) {
            return stores.create(store, user, passphrase);
        } catch (Problem problem) {
            removeEmpty(missing, problem);
            throw callOff(problem);
        }
    }

    /** A passphrase that does not suffice is a fault of the call, not of records. */
    static Problem callOff(Problem problem) {
        return problem.kind() == Problem.Kind.INPUT
                ? Problem.of(Problem.Kind.CALL, problem.getMessage(), problem)
                : problem;
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
        try (Passphrase passphrase = passphrase(stores)) {
            return open(stores, passphrase);
        }
    }

    /** @param passphrase as {@link #passphrase} has read it; it stays the caller's */
    Store open(Stores stores, Passphrase passphrase) {
        return stores.open(store, user, passphrase);
    }

    /** The passphrase of who signs in; nobody is let type one for a store that is not there, or open already. The caller closes it. */
    Passphrase passphrase(Stores stores) {
        requireSomething();
        if (passphraseFile.equals(SecretFile.STANDARD_INPUT)) {
            stores.requireFree(store);
        }
        return SecretFile.of(passphraseFile).passphrase();
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
}
