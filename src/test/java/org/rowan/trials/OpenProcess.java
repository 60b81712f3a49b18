package org.rowan.trials;

import java.nio.file.Path;
import org.rowan.store.Store;
import org.rowan.support.TestStores;

/** Opens a store, says so, and closes it when it is told to. */
final class OpenProcess {
    private OpenProcess() {}

    public static void main(String[] arguments) throws Exception {
        try (Store store = TestStores.stores().open(Path.of(arguments[0]), TestStores.USER, TestStores.passphrase())) {
            System.out.println("open, with " + store.firstBrokenAuditEntry().isEmpty());
            System.in.read();
        }
        System.out.println("closed");
    }
}
