package org.rowan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.bedboard.BedBoard;
import org.rowan.bench.DeskYears;
import org.rowan.bench.Stopwatch;
import org.rowan.fx.Appearance;
import org.rowan.fx.Place;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.provider.Providers;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.returns.release.ReturnServices;
import org.rowan.shell.KeptWork;
import org.rowan.shell.MainWindow;
import org.rowan.store.Store;
import org.rowan.support.Placing;
import org.rowan.support.ScriptedDialogs;
import org.rowan.support.TestStores;
import org.rowan.today.Today;

/** From the moment a change is stored until the page of another window shows it, beside the read that the page needs. */
@Tag("bench")
class SideBySideBench {
    private static final int REFERRALS = Integer.getInteger("bench.referrals", 100_000);
    private static final int UNITS = 300;
    private static final int RUNS = 5;
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);

    @TempDir
    Path folder;

    private Store store;
    private MainWindow main;
    private Windows windows;

    @Test
    void a_change_in_one_window_is_seen_in_the_other() throws Exception {
        try (Store open = TestStores.stores().create(folder, TestStores.USER, TestStores.passphrase())) {
            store = open;
            new DeskYears(store, TODAY).fill(REFERRALS, UNITS);
            Platform.startup(() -> {});
            onScreen(this::window);
            for (Map.Entry<Place, Callable<?>> page : reads().entrySet()) {
                measure(page.getKey(), page.getValue());
            }
            onScreen(windows::end);
        }
    }

    private void window() {
        main = new MainWindow(new Stage(), new Appearance(), new ScriptedDialogs());
        Session.Steps steps = new Session.Steps(() -> {}, () -> {}, limit -> {}, told -> {}, () -> {}, () -> {});
        windows = new Windows(
                AtWork.on(store),
                main,
                from -> steps,
                new Windows.Around(Runnable::run, () -> {}, () -> {}),
                KeptWork.NONE);
        main.show();
    }

    /** What each page reads, without a screen. */
    private Map<Place, Callable<?>> reads() {
        BedBoard board = new BedBoard(store);
        ReferralDesk desk = new ReferralDesk(store, new Placing());
        ReturnServices returns = ReturnServices.of(store);
        Map<Place, Callable<?>> reads = new EnumMap<>(Place.class);
        reads.put(Place.TODAY, () -> new Today(store, board).look());
        reads.put(Place.REFERRALS, desk::all);
        reads.put(Place.BEDS, () -> board.lines(TODAY, 1));
        reads.put(Place.RETURN, () -> returns.returns().make(FinancialQuarter.of(TODAY)));
        return reads;
    }

    private void measure(Place place, Callable<?> read) throws Exception {
        onScreen(() -> windows.session().go(place));
        untilDrawn();
        double floor = Stopwatch.median(RUNS, read);
        double[] worst = new double[1];
        double seen = median(worst);
        Stopwatch.print(place + ": what it reads", floor);
        Stopwatch.print(place + ": from stored to seen in another window", seen);
        Stopwatch.print(place + ": the slowest of " + RUNS, worst[0]);
        Stopwatch.ratio(place + ": seen / read", seen, floor);
    }

    /** The storing itself is not counted: it is on the disk first. */
    private double median(double[] worst) throws Exception {
        long service = new Providers(store).services().getFirst().id;
        double[] times = new double[RUNS];
        for (int run = -1; run < RUNS; run++) {
            Referral came = new Referral();
            came.serviceId = service;
            came.source = "police";
            came.received = TODAY.atTime(9, run + 1);
            store.change(tx -> tx.insert(came));
            double time = Stopwatch.seconds(() -> {
                untilDrawn();
                return null;
            });
            if (run >= 0) {
                times[run] = time;
                worst[0] = Math.max(worst[0], time);
            }
        }
        java.util.Arrays.sort(times);
        return times[RUNS / 2];
    }

    /** What goes on has been heard, and a pulse has drawn it. */
    private void untilDrawn() throws InterruptedException {
        CountDownLatch drawn = new CountDownLatch(1);
        Platform.runLater(() ->
                main.whenIdle(() -> Platform.runLater(() -> main.whenIdle(() -> new javafx.animation.AnimationTimer() {
                    private int pulses;

                    @Override
                    public void handle(long now) {
                        pulses++;
                        if (pulses == 2) {
                            stop();
                            drawn.countDown();
                        }
                    }
                }.start()))));
        if (!drawn.await(120, TimeUnit.SECONDS)) {
            throw new AssertionError("nothing is drawn");
        }
    }

    private static void onScreen(Runnable work) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            work.run();
            done.countDown();
        });
        done.await();
    }
}
