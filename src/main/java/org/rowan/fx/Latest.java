package org.rowan.fx;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** A question that is asked again at every change: only the answer to the last one counts. */
public final class Latest {
    private final Tasks tasks;
    private Tasks.Ongoing last = () -> {};

    public Latest(Tasks tasks) {
        this.tasks = tasks;
    }

    public <T> void ask(Callable<T> question, Consumer<T> answer) {
        last = tasks.look(this, question).then(answer).start();
    }

    /** No answer that is still under way counts any more. */
    public void forget() {
        last.cancel();
    }
}
