package org.rowan.referral.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.rowan.fx.Tasks;

/** A question that is asked again at every change: only the answer to the last one counts. */
final class Latest {
    private final Tasks tasks;
    private int asked;

    Latest(Tasks tasks) {
        this.tasks = tasks;
    }

    <T> void ask(Callable<T> question, Consumer<T> answer) {
        int mine = ++asked;
        tasks.of(question)
                .then(found -> {
                    if (mine == asked) {
                        answer.accept(found);
                    }
                })
                .start();
    }

    /** No answer that is still under way counts any more. */
    void forget() {
        asked++;
    }
}
