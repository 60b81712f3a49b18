package org.rowan.shell;

import java.nio.file.Path;
import org.rowan.kernel.Progress;
import org.rowan.store.Restored;
import org.rowan.vault.WayIn;

/** Opens, makes and restores stores. All of it takes seconds and is called off the screen's thread. */
public interface Door {
    boolean storeExists(Path folder);

    /**
     * Looks whether a store could be opened now.
     *
     * @throws org.rowan.kernel.Problem of kind STORE if it is open elsewhere, DISK if its folder can't be written to
     */
    void requireFree(Path folder);

    /**
     * Makes a new, empty store whose first user is its administrator. The caller overwrites the passphrase.
     *
     * @throws org.rowan.kernel.Problem of kind DISK if the folder cannot be written, STORE if there is a store already
     */
    void create(Path folder, String user, char[] passphrase);

    /**
     * Makes the example year in a store that is thrown away at the end of the program, and opens it.
     *
     * @throws org.rowan.kernel.Problem of kind DISK if there is no room for it
     */
    void example(Progress progress);

    /** What somebody has to know to sign in to a store in which nobody is real; empty for any other. */
    default String hint(Path folder) {
        return "";
    }

    /**
     * Opens a store. The caller overwrites the passphrase.
     *
     * @throws org.rowan.kernel.Problem of kind PASSPHRASE if it does not open the store for this user, STORE if the store
     *     is in use, damaged or newer, DISK if the disk fails
     */
    void open(Path folder, String user, char[] passphrase);

    /**
     * Puts the store in a backup into a folder; what was there is kept beside it. The caller overwrites what is in the way
     * in.
     *
     * @throws org.rowan.kernel.Problem as {@link org.rowan.store.Restores#restore}; nothing was then changed
     */
    Restored restore(Path backup, WayIn way, Path folder, Progress progress);

    /**
     * Opens a store with its recovery key, to give its users new passphrases. The caller overwrites what was typed.
     *
     * @throws org.rowan.kernel.Problem of kind INPUT if it is no recovery key, PASSPHRASE if it is not this store's, STORE
     *     and DISK as {@link #open}
     */
    void recover(Path folder, char[] typed);
}
