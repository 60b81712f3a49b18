package org.rowan.command;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.rowan.kernel.Progress;

/** Says on standard error how far a long piece of work is, now and then and only once it has lasted a while. */
final class TerminalProgress implements Progress {
    private static final long EVERY = TimeUnit.SECONDS.toNanos(2);

    private final PrintWriter err;
    private final LongSupplier nanoTime;
    private long said;
    private String going = "";

    TerminalProgress(PrintWriter err) {
        this(err, System::nanoTime);
    }

    TerminalProgress(PrintWriter err, LongSupplier nanoTime) {
        this.err = err;
        this.nanoTime = nanoTime;
        this.said = nanoTime.getAsLong();
    }

    @Override
    public void at(String step, long done, long of) {
        long now = nanoTime.getAsLong();
        // who was told how far it is also hears that it came to its end
        boolean ends = done == of && step.equals(going);
        if (now - said >= EVERY || ends) {
            said = now;
            going = ends ? "" : step;
            err.println(step + ": " + done + (of < 0 ? "" : " of " + of));
        }
    }
}
