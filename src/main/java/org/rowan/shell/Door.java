package org.rowan.shell;

import java.nio.file.Path;

/** Opens and makes stores. Both take seconds and are called off the screen's thread. */
public interface Door {
    boolean storeExists(Path folder);

    /**
     * Makes a new, empty store whose first user is its administrator. The caller overwrites the passphrase.
     *
     * @throws org.rowan.kernel.Problem of kind DISK if the folder cannot be written, STORE if there is a store already
     */
    void create(Path folder, String user, char[] passphrase);

    /**
     * Opens a store. The caller overwrites the passphrase.
     *
     * @throws org.rowan.kernel.Problem of kind PASSPHRASE if it does not open the store for this user, STORE if the store
     *     is in use, damaged or newer, DISK if the disk fails
     */
    void open(Path folder, String user, char[] passphrase);

    /**
     * Opens a store with its recovery key, to give its users new passphrases. The caller overwrites what was typed.
     *
     * @throws org.rowan.kernel.Problem of kind INPUT if it is no recovery key, PASSPHRASE if it is not this store's, STORE
     *     and DISK as {@link #open}
     */
    void recover(Path folder, char[] typed);
}
