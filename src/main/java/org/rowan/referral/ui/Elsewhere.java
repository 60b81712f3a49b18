package org.rowan.referral.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * What the desk asks of the rest of the program, off the screen's thread, and what it tells it.
 *
 * @param supportOf a person's support periods, the newest first
 * @param openCase opens the case of a support period
 * @param keyWorkers who may be named as key worker
 * @param aboutCase what says who may see a referral's case and who has, made on the screen's thread; nothing for who has no say
 * @param changed runs on the screen's thread after a referral was logged, changed or decided
 */
public record Elsewhere(
        LongFunction<List<PastSupport>> supportOf,
        LongConsumer openCase,
        Supplier<Workers> keyWorkers,
        LongFunction<List<Node>> aboutCase,
        Runnable changed) {

    /**
     * A time in which somebody was supported.
     *
     * @param ended the last day, null while it goes on
     * @param where the unit in which she lived, and the service
     */
    public record PastSupport(long id, LocalDate started, LocalDate ended, String where) {}

    /**
     * Who may be named as key worker.
     *
     * @param known the names of those who support somebody at present, in order
     * @param own who is signed in, as she is named there; null where she is no key worker
     */
    public record Workers(List<String> known, String own) {}

    /** Knows nothing of support and tells nobody. */
    public static Elsewhere nothing() {
        return new Elsewhere(id -> List.of(), id -> {}, () -> new Workers(List.of(), null), id -> List.of(), () -> {});
    }
}
