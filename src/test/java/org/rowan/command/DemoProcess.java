package org.rowan.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.rowan.kernel.London;
import org.rowan.store.Store;
import org.rowan.store.Stores;
import org.rowan.support.TestStores;

/** The demo with a window that stays open until the process is stopped. */
final class DemoProcess {
    private DemoProcess() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        RowanCommand.run(
                new OpenForGood(),
                out,
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                "demo",
                "--provider",
                "c");
    }

    private static final class OpenForGood implements Start {
        @Override
        public Stores stores() {
            return stores(Clock.system(London.ZONE));
        }

        @Override
        public Stores stores(Clock clock) {
            return TestStores.stores(clock);
        }

        @Override
        public void window(Path folder) {
            throw new AssertionError("the demo opens its own store");
        }

        @Override
        public void window(Store store) {
            System.out.println("open");
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
