package org.rowan.command;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import org.rowan.kernel.Progress;

/** Says on standard error how far a long piece of work is, now and then and only once it has lasted a while. */
final class TerminalProgress implements Progress {
    private static final long EVERY = TimeUnit.SECONDS.toNanos(2);

    private final PrintWriter err;
    private long said = System.nanoTime();

    TerminalProgress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void at(String step, long done, long of) {
        long now = System.nanoTime();
        if (now - said >= EVERY) {
            said = now;
            err.println(step + ": " + done + (of < 0 ? "" : " of " + of));
        }
    }
}
