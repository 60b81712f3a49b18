package org.rowan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.rowan.fx.Notice;
import org.rowan.shell.KeptWork;
import org.rowan.shell.MainWindow;

/**
 * The windows of who is signed in; the door stands in the first. What is begun in one that was closed waits until another is
 * opened.
 */
final class Windows {
    private final AtWork who;
    private final Function<Windows.One, Session.Steps> steps;
    private final Around around;
    private final List<One> open = new ArrayList<>();
    private final List<KeptWork> closed = new ArrayList<>();
    private boolean ended;

    /** A window with the screens in it. */
    static final class One {
        private final MainWindow main;
        private Session session;

        private One(MainWindow main) {
            this.main = main;
        }

        KeptWork work() {
            KeptWork before = session.work();
            main.settle();
            return new KeptWork(before.bookmark(), session.work().begun());
        }

        void tell(Notice notice) {
            main.tell(notice);
        }
    }

    /**
     * What is done about screens that are made anew.
     *
     * @param reading where it is found out what of the work begun is still there
     * @param keep writes down what is left of it, at once
     * @param failed where that could not be found out
     */
    record Around(Executor reading, Runnable keep, Runnable failed) {}

    /** @param steps what can be done from a window about all of them */
    Windows(AtWork who, MainWindow main, Function<One, Session.Steps> steps, Around around, KeptWork kept) {
        this.who = who;
        this.steps = steps;
        this.around = around;
        stand(main, new KeptWork(kept.bookmark(), kept.begun()));
        kept.beside().stream().filter(one -> !one.isEmpty()).forEach(this::beside);
    }

    private One stand(MainWindow main, KeptWork kept) {
        One one = new One(main);
        open.add(one);
        one.session = new Session(who, main, steps.apply(one), kept, open.size() == 1);
        return one;
    }

    boolean namesAreHidden() {
        return who.viewer().names().hidden().get();
    }

    MainWindow main() {
        return open.getFirst().main;
    }

    /** Of the first window. */
    Session session() {
        return open.getFirst().session;
    }

    /** A further window on the same store; it brings back what was begun in one that was closed. */
    MainWindow another() {
        return beside(closed.isEmpty() ? KeptWork.NONE : closed.removeLast());
    }

    /** All of them; the first in front. */
    void toFront() {
        open.reversed().forEach(one -> one.main.toFront());
    }

    private MainWindow beside(KeptWork kept) {
        MainWindow further = main().another(this::closed);
        stand(further, kept);
        further.show();
        return further;
    }

    /** Where somebody closes one while others go on, the work goes on in those; the last one ends the program. */
    private void closed(MainWindow main) {
        One gone =
                open.stream().filter(one -> one.main.equals(main)).findFirst().orElse(null);
        if (gone == null || ended || open.size() == 1) {
            return;
        }
        open.stream().filter(one -> !one.equals(gone)).findFirst().ifPresent(other -> main.tellIn(other.main));
        main.whenIdle(() -> take(gone));
    }

    /** What went on in it has come to its end: only then it is known what is still begun. */
    private void take(One gone) {
        if (ended || open.size() == 1 || !open.contains(gone)) {
            return;
        }
        KeptWork work = gone.work();
        boolean first = gone.equals(open.getFirst());
        gone.session.end();
        open.remove(gone);
        gone.main.closeFor(main());
        if (!work.begun().isEmpty()) {
            closed.add(work);
            main().tell(Notice.note("The window that you closed had something begun that is not saved. It is kept.")
                    .with("Open it again", this::another));
        }
        if (first) {
            session().isFirst();
        }
    }

    /** What is begun in all of them, with the way back to where that is. */
    KeptWork work() {
        return together(open.stream().map(one -> one.session.work()).toList());
    }

    /** As {@link #work}, with what stands half typed in a field. */
    KeptWork settled() {
        return together(open.stream().map(One::work).toList());
    }

    /** What is still begun of what was when they were left. */
    KeptWork left(KeptWork then) {
        List<KeptWork> left = new ArrayList<>();
        for (int at = 0; at < open.size(); at++) {
            KeptWork before = at == 0
                    ? then
                    : then.beside().size() < at ? KeptWork.NONE : then.beside().get(at - 1);
            left.add(new KeptWork(before.bookmark(), open.get(at).session.work().begun()));
        }
        return together(left);
    }

    private KeptWork together(List<KeptWork> works) {
        List<KeptWork> beside = new ArrayList<>(works.subList(1, works.size()));
        beside.addAll(closed);
        KeptWork first = works.getFirst();
        return new KeptWork(first.bookmark(), first.begun()).beside(beside);
    }

    /** Makes the screens of all anew, since something that they may hold is gone, and tells of it where that was done. */
    void beginAgain(One where, Notice notice) {
        List<KeptWork> waiting = List.copyOf(closed);
        closed.clear();
        around.reading().execute(() -> {
            List<KeptWork> left =
                    waiting.stream().map(one -> InSight.of(who.store(), one)).toList();
            Platform.runLater(() -> closed.addAll(left));
        });
        List.copyOf(open)
                .forEach(one -> beginAgain(one, made -> {
                    if (one.equals(where)) {
                        made.tell(notice);
                    }
                }));
    }

    /** As {@link #beginAgain}, of all but one: who sees what is another by now. */
    void othersBeginAgain(One where) {
        open.stream().filter(one -> !one.equals(where)).toList().forEach(one -> beginAgain(one, made -> {}));
    }

    private void beginAgain(One one, Consumer<One> then) {
        KeptWork begun = one.work();
        CompletableFuture.supplyAsync(() -> Entered.again(who.store(), begun), around.reading())
                .thenAccept(entered -> Platform.runLater(() -> {
                    if (open.contains(one) && !ended) {
                        one.session.end();
                        one.session = new Session(
                                who, one.main, steps.apply(one), entered.kept(), one.equals(open.getFirst()));
                        then.accept(one);
                        around.keep().run();
                    }
                }))
                .exceptionally(failure -> {
                    Platform.runLater(around.failed());
                    return null;
                });
    }

    /** Nobody is at work any more: all but the first go out of sight at once. */
    void leave() {
        ended = true;
        open.stream().skip(1).forEach(one -> one.main.closeFor(main()));
    }

    /** Runs something once all work that was begun in any of them has come to its end. */
    void whenIdle(Runnable then) {
        Runnable all = then;
        for (One one : open) {
            Runnable next = all;
            all = () -> one.main.whenIdle(next);
        }
        all.run();
    }

    void end() {
        ended = true;
        open.forEach(one -> one.session.end());
        who.end();
    }
}
