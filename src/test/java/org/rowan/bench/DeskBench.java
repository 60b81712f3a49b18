package org.rowan.bench;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.bedboard.BedBoard;
import org.rowan.bedboard.Household;
import org.rowan.bedboard.ui.BedsScreen;
import org.rowan.fx.Appearance;
import org.rowan.fx.Desk;
import org.rowan.fx.Screen;
import org.rowan.fx.Tasks;
import org.rowan.people.People;
import org.rowan.provider.Providers;
import org.rowan.referral.Decision;
import org.rowan.referral.ReferralDesk;
import org.rowan.referral.ReferralRow;
import org.rowan.referral.ui.ReferralScreens;
import org.rowan.shell.MainWindow;
import org.rowan.shell.PageHistory;
import org.rowan.shell.Shell;
import org.rowan.shell.ShellViewModel;
import org.rowan.store.Store;
import org.rowan.support.ExampleDesk;
import org.rowan.support.Placing;
import org.rowan.support.ScriptedDialogs;
import org.rowan.support.Support;
import org.rowan.support.TestBeds;
import org.rowan.support.TestStores;
import org.rowan.support.Viewers;

/** The desk with 100,000 referrals and 300 units, beside the same data read by plain JDBC. Everything on one thread. */
@Tag("bench")
class DeskBench {
    private static final int REFERRALS = Integer.getInteger("bench.referrals", 100_000);
    private static final int UNITS = 300;
    private static final int RUNS = 5;
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);

    @TempDir
    Path folder;

    private Store store;
    private Scene scene;
    private Desk desk;

    @Test
    void the_desk() throws Exception {
        try (Store open = TestStores.stores().create(folder, TestStores.USER, TestStores.passphrase())) {
            store = open;
            Stopwatch.print("made " + REFERRALS + " referrals", Stopwatch.seconds(() -> {
                new DeskYears(store, TODAY).fill(REFERRALS, UNITS);
                return null;
            }));
            Platform.startup(() -> {});
            onScreen(this::window);
            board();
            referrals();
            decide();
        }
    }

    private Void window() {
        ShellViewModel model = new ShellViewModel("Ann", Viewers.withEveryRole());
        PageHistory pages = new PageHistory();
        Tasks tasks = Tasks.here(problem -> {
            throw problem;
        });
        Appearance appearance = new Appearance();
        Shell shell = new Shell(model, pages, typed -> List.of(), tasks, appearance, ExampleDesk.steps(model));
        scene = new Scene(new StackPane(), 1366, 768);
        appearance.dress(scene, MainWindow.sheet());
        desk = new Desk(
                tasks,
                shell.notices(),
                new ScriptedDialogs(),
                pages,
                shell.panel(),
                store.clock(),
                Viewers.withEveryRole());
        return null;
    }

    private void board() throws Exception {
        BedBoard board = new BedBoard(store);
        double read = Stopwatch.median(RUNS, () -> board.lines(TODAY, 1));
        double line = Stopwatch.median(RUNS, () -> board.lines(TODAY.minusDays(28), 84));
        double floor = Stopwatch.median(
                RUNS,
                () -> rows("select * from unit")
                        + rows("select * from stay where moved_out is null or moved_out >= date" + " '2020-03-15'")
                        + rows("select * from void_period")
                        + rows("select * from hold"));
        Stopwatch.print("board of one night, read", read);
        Stopwatch.print("time line of 84 nights, read", line);
        Stopwatch.print("floor: units, stays of a year, voids, holds by JDBC", floor);
        Stopwatch.ratio("time line / JDBC", line, floor);
        BedsScreen[] screen = new BedsScreen[1];
        Stopwatch.print(
                "opening the board: read, drawn and laid out",
                onScreen(() -> Stopwatch.median(RUNS, () -> {
                    screen[0] = TestBeds.screen(store, desk, id -> {}, () -> {});
                    return drawn(screen[0]);
                })));
        Stopwatch.print("a refresh of the board", onScreen(() -> Stopwatch.median(RUNS, () -> drawn(screen[0]))));
        onScreen(() -> {
            screen[0].keys().stream()
                    .filter(key -> key.shown().equals("W"))
                    .findFirst()
                    .orElseThrow()
                    .action()
                    .run();
            return null;
        });
        Stopwatch.print("a refresh of the time line", onScreen(() -> Stopwatch.median(RUNS, () -> drawn(screen[0]))));
    }

    private void referrals() throws Exception {
        ReferralDesk referrals = new ReferralDesk(store, new Placing());
        People people = new People(store);
        people.readNames();
        Screen list = onScreen(() -> new ReferralScreens(
                        referrals,
                        people,
                        new BedBoard(store),
                        new Providers(store),
                        ExampleDesk.elsewhere(new Support(store), id -> {}, () -> {}),
                        desk)
                .list());
        double opened = onScreen(() -> Stopwatch.median(3, () -> drawn(list)));
        double floor = Stopwatch.median(3, () -> NeededColumns.referrals(store));
        Stopwatch.print("opening the list of referrals", opened);
        Stopwatch.print("floor: the same columns by JDBC, names still sealed", floor);
        Stopwatch.ratio("list / JDBC", opened, floor);
        TextField words = onScreen(() -> (TextField) scene.lookup("#filter"));
        Iterator<String> typed =
                List.of("k", "kh", "kha", "khan", "khan a", "green").iterator();
        Stopwatch.print(
                "filtering the list, a letter",
                onScreen(() -> Stopwatch.median(RUNS, () -> {
                    words.setText(typed.next());
                    scene.getRoot().layout();
                    return null;
                })));
    }

    private void decide() throws Exception {
        ReferralDesk referrals = new ReferralDesk(store, new Placing());
        Iterator<Long> waiting = referrals.all().stream()
                .filter(ReferralRow::isPending)
                .map(ReferralRow::id)
                .iterator();
        long service = new Providers(store).services().getFirst().id;
        Household household = new Household(1, 2, false, null, Set.of());
        double fits = Stopwatch.median(RUNS, () -> new BedBoard(store).fits(service, household, TODAY));
        double decided = Stopwatch.median(RUNS, () -> {
            var referral = referrals.open(waiting.next()).referral();
            referrals.decide(referral, new Decision.NotPlace(null, "pets", List.of(), null));
            return null;
        });
        double floor = Stopwatch.median(RUNS, () -> {
            long id = waiting.next();
            store.change(tx -> tx.session().doWork(connection -> {
                try (var statement = connection.prepareStatement(
                        "update referral set decision = 'not_placed', reason = 'pets', decided = date '2021-03-15'"
                                + " where id = ?")) {
                    statement.setLong(1, id);
                    statement.executeUpdate();
                }
            }));
            return null;
        });
        Stopwatch.print("which units fit", fits);
        Stopwatch.print("deciding: read, decided, audited, on the disk", decided);
        Stopwatch.print("floor: one update by JDBC, on the disk", floor);
        Stopwatch.ratio("deciding / JDBC", decided, floor);
    }

    private Void drawn(Screen screen) {
        scene.setRoot(new StackPane(screen.node()));
        screen.onShown();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return null;
    }

    private static <T> T onScreen(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    private long rows(String query) {
        return store.read(tx -> tx.session().doReturningWork(connection -> {
            long sum = 0;
            try (var statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                int width = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int i = 1; i <= width; i++) {
                        sum += rows.getObject(i) == null ? 0 : 1;
                    }
                }
            }
            return sum;
        }));
    }
}
