package org.rowan;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.rowan.fx.Notice;
import org.rowan.fx.Tasks;
import org.rowan.shell.IdleWatch;
import org.rowan.shell.KeptWork;
import org.rowan.shell.MainWindow;
import org.rowan.store.Store;
import org.rowan.store.Stores;
import org.rowan.users.Users;
import org.rowan.users.ui.ChooseView;
import org.rowan.users.ui.ChooseViewModel;
import org.rowan.users.ui.RecoveredView;
import org.rowan.users.ui.RecoveredViewModel;
import org.rowan.vault.Vault;

/** Leads whoever comes from the door to the desk and back, and locks the desk. Lives as long as the window. */
final class Reception {
    private final Clock wall;
    private final StoreDoor door;
    private final Leaving leaving = new Leaving();

    /** Where somebody begins who leaves the example. */
    private final Path home;

    /** In which the door stands. */
    private MainWindow main;

    private Path folder;
    private Entered entered;
    /** Those of who is at work, null where nobody is. */
    private Windows windows;

    /** A desk in view stays one while it is locked, whoever unlocks it. */
    private boolean namesHidden;

    private final DoorBell bell = new DoorBell(ring -> Platform.runLater(() -> rung(ring)));
    private IdleWatch idle;

    /**
     * @param folder whose door is shown first
     * @param wall by which it is seen that nobody is there: it goes on while the computer sleeps
     */
    Reception(Stores stores, MainWindow main, Path folder, Clock wall) {
        this.main = main;
        this.home = folder;
        this.folder = folder;
        this.wall = wall;
        this.door = new StoreDoor(stores);
    }

    void showDoor() {
        listen();
        main.showDoor(door, folder, user -> come());
    }

    /** The store that is open at the moment, null where none is. */
    Store store() {
        return entered == null ? null : entered.store();
    }

    /** Goes on with a store that is open already. */
    void work(Store store) {
        work(Entered.into(store));
    }

    /** A second start on this store is heard from now on. */
    private void listen() {
        if (door.storeExists(folder)) {
            bell.hangAt(folder);
        }
    }

    /** Somebody has started Rowan once more; a further window is for who is signed in. */
    private void rung(DoorBell.Ring ring) {
        if (windows == null) {
            main.toFront();
        } else if (ring == DoorBell.Ring.ANOTHER_WINDOW) {
            windows.another().toFront();
        } else {
            windows.toFront();
        }
    }

    private void come() {
        folder = door.folder();
        work(door.entered());
    }

    /** To the desk, unless something has to be done before. */
    private void work(Entered who) {
        entered = who;
        folder = who.store().path();
        listen();
        if (who.store().signedIn().name().equals(Vault.RECOVERY)) {
            main.showPane(tasks -> recovered(who.store(), tasks));
            watch(() -> KeptWork.NONE, nothing -> {});
        } else if (who.store().signedIn().oneTime()) {
            main.showPane(tasks -> choose(who.store(), tasks));
            watch(() -> KeptWork.NONE, nothing -> {});
        } else {
            main.show();
            windows = new Windows(
                    AtWork.on(who.store(), namesHidden), main, this::steps, around(who.store()), who.kept());
            Optional.ofNullable(who.lost()).ifPresent(lost -> main.tell(Notice.trouble(lost)));
            if (door.isExample(folder)) {
                offerRound("You are in the example year, on its last evening. Nobody in it is real, and all of it is"
                        + " thrown away when Rowan is closed.");
            }
            watch(windows::work, now -> keep(who.store(), now));
        }
    }

    /** Offers to show whoever tries Rowan round. */
    void offerRound(String where) {
        main.tell(Notice.note(where).with("Show me round", main::showRound));
    }

    private Windows.Around around(Store store) {
        return new Windows.Around(leaving.inTurn(), () -> keep(store, windows.work()), () -> lock(false));
    }

    private Session.Steps steps(Windows.One from) {
        return new Session.Steps(
                this::leave,
                () -> lock(true),
                this::lockAfter,
                notice -> windows.beginAgain(from, notice),
                () -> windows.another(),
                () -> windows.othersBeginAgain(from));
    }

    /** Each page once, for a rehearsal. */
    List<Runnable> everyPage() {
        return windows.session().everyPage();
    }

    private void watch(Supplier<KeptWork> work, Consumer<KeptWork> keep) {
        idle = new IdleWatch(wall, entered.lockAfter());
        main.guard(idle, () -> lock(false), work, keep);
    }

    private void lockAfter(Duration limit) {
        Platform.runLater(() -> idle.limit(limit));
    }

    private void keep(Store store, KeptWork work) {
        leaving.keep(
                store,
                work,
                failed -> Platform.runLater(
                        () -> (windows == null ? main : windows.main()).tell(Notice.trouble(failed))));
    }

    private Parent recovered(Store store, Tasks tasks) {
        RecoveredViewModel model = new RecoveredViewModel(new Users(store), tasks);
        RecoveredView view = new RecoveredView(model, this::leave);
        model.load();
        return view.root();
    }

    private Parent choose(Store store, Tasks tasks) {
        ChooseViewModel model = new ChooseViewModel(
                new Users(store),
                tasks,
                () -> tasks.of(() -> Entered.into(store)).then(this::work).start());
        ChooseView view = new ChooseView(model, store.user(), this::leave);
        Platform.runLater(view::onShown);
        return view.root();
    }

    /**
     * Blanks the window at once, then keeps what is begun, lets what goes on come to its end, and closes the store. Nobody is
     * asked anything.
     *
     * @param hidden whether the window shows nothing that has to do with Rowan
     */
    void lock(boolean hidden) {
        if (entered == null) {
            return;
        }
        KeptWork work = work(true);
        namesHidden = windows == null ? namesHidden : windows.namesAreHidden();
        String user = entered.store().user();
        Windows ended = windows;
        Store closing = stop();
        boolean known = !user.equals(Vault.RECOVERY);
        door.waitFor(leaving.close(closing, ended, work, "locked"));
        main.showLocked(door, folder, known ? user : "", hidden, who -> come());
    }

    private void leave() {
        KeptWork work = work(false);
        namesHidden = false;
        Windows ended = windows;
        Store closing = stop();
        main.leaveShell();
        if (door.isExample(folder)) {
            folder = home;
        }
        door.waitFor(leaving.close(closing, ended, work, "signed out"));
        Platform.runLater(this::showDoor);
    }

    /** What is begun, with the way back to where it is unless somebody goes for good. */
    private KeptWork work(boolean comingBack) {
        if (windows == null) {
            return KeptWork.NONE;
        }
        KeptWork work = windows.settled();
        return comingBack ? work : work.withoutWayBack();
    }

    private Store stop() {
        Store closing = entered.store();
        if (windows != null) {
            windows.leave();
            main = windows.main();
        }
        main.unguard();
        entered = null;
        windows = null;
        return closing;
    }

    /** The window is closed. */
    void end() {
        bell.close();
        if (entered != null) {
            KeptWork work = work(false);
            Optional.ofNullable(windows).ifPresent(Windows::end);
            Store closing = stop();
            main.leaveShell();
            leaving.closeAtEnd(closing, work);
        }
        leaving.waitForNobody();
        door.waitUntilClosed();
    }
}
