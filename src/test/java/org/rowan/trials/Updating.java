package org.rowan.trials;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.rowan.store.Store;
import org.rowan.support.TestStores;

/** Opens an older store, once all that it takes is loaded, and keeps it open until it is killed. */
final class Updating {
    private Updating() {}

    /** {@code store, a folder of its own}. */
    public static void main(String[] arguments) throws Exception {
        TestStores.stores()
                .create(Path.of(arguments[1], "first"), TestStores.USER, TestStores.passphrase())
                .close();
        System.out.println("ready");
        Store store = TestStores.stores().open(Path.of(arguments[0]), TestStores.USER, TestStores.passphrase());
        System.out.println("open");
        new CountDownLatch(1).await();
        store.close();
    }
}
