package org.rowan.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rowan.vault.Vault;

/** A file that stands beside a store and is opened from a file browser, in the place of a folder that nobody remembers. */
final class Opener {
    private static final String ENDING = ".rowan";

    private Opener() {}

    static boolean isOne(Path file) {
        return file.toString().endsWith(ENDING);
    }

    /** The folder of the store beside it, also by way of a link; empty for a copy that stands far from its store. */
    static Optional<Path> storeOf(Path file) {
        try {
            Path folder = file.toRealPath().getParent();
            return Files.exists(folder.resolve(Vault.FILE)) ? Optional.of(folder) : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
