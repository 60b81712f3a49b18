package org.rowan.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.rowan.fx.Appearance;
import org.rowan.fx.Desk;
import org.rowan.fx.Dialogs;
import org.rowan.fx.Notice;
import org.rowan.fx.Notices;
import org.rowan.fx.Tasks;
import org.rowan.fx.WindowDialogs;

/** A window: first the door, then the shell. Its title is the program's name, always. */
public final class MainWindow {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    /** How far a further window stands from the one from which it was opened. */
    private static final double BESIDE = 40;

    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;
    private static final String LOCKED =
            "Rowan is locked. What you had begun is kept: your passphrase brings you back to it.";
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    private final Stage stage;
    private final Appearance appearance;
    /** One over each window. */
    private final List<LockWarning> warnings;

    private final LockWarning warning = new LockWarning();
    private final StackPane frame = new StackPane(new Pane(), warning);
    private final Scene scene = new Scene(frame, WIDTH, HEIGHT);
    private final Function<Stage, Dialogs> asking;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final OwnClipboard clipboard;
    private Notices notices = notice -> {};
    private Shell shell;
    private IdleGuard guard;

    public MainWindow(Stage stage, Appearance appearance) {
        this(stage, appearance, (Stage over) -> new WindowDialogs(() -> over));
    }

    /** @param dialogs what asks in dialogs of its own; tests answer them by a script */
    public MainWindow(Stage stage, Appearance appearance, Dialogs dialogs) {
        this(stage, appearance, (Stage over) -> dialogs);
    }

    private MainWindow(Stage stage, Appearance appearance, Function<Stage, Dialogs> asking) {
        this(stage, appearance, asking, new OwnClipboard(), new CopyOnWriteArrayList<>());
    }

    private MainWindow(
            Stage stage,
            Appearance appearance,
            Function<Stage, Dialogs> asking,
            OwnClipboard clipboard,
            List<LockWarning> warnings) {
        this.stage = stage;
        this.appearance = appearance;
        this.asking = asking;
        this.dialogs = asking.apply(stage);
        this.clipboard = clipboard;
        this.warnings = warnings;
        warnings.add(warning);
        this.tasks = Tasks.onThreads(problem -> notices.tell(Notice.trouble(problem)));
        appearance.dress(scene, sheet());
        stage.setTitle("Rowan");
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.getIcons()
                .setAll(SIZES.stream()
                        .map(size -> MainWindow.class.getResource("icons/rowan-" + size + ".png"))
                        .map(file -> new Image(file.toExternalForm()))
                        .toList());
    }

    /**
     * A further window for who is at work in this one, beside it on the screen.
     *
     * @param closed hears of each of the windows that somebody has closed
     */
    public MainWindow another(Consumer<MainWindow> closed) {
        MainWindow further = new MainWindow(new Stage(), appearance, asking, clipboard, warnings);
        further.stage.setWidth(stage.getWidth());
        further.stage.setHeight(stage.getHeight());
        Rectangle2D room =
                Screen.getScreensForRectangle(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()).stream()
                        .findFirst()
                        .orElse(Screen.getPrimary())
                        .getVisualBounds();
        further.stage.setX(beside(stage.getX(), room.getMinX(), room.getMaxX() - stage.getWidth()));
        further.stage.setY(beside(stage.getY(), room.getMinY(), room.getMaxY() - stage.getHeight()));
        List.of(this, further)
                .forEach(window -> window.stage.setOnHidden(event -> {
                    window.warnings.remove(window.warning);
                    closed.accept(window);
                }));
        return further;
    }

    private static double beside(double place, double least, double most) {
        return Math.max(least, Math.min(place + BESIDE, most));
    }

    /** From now on whatever is to be said here is said in another window. */
    public void tellIn(MainWindow other) {
        notices = other::tell;
    }

    /** Shuts this window while another goes on, which watches from now on; nothing is left in this one. */
    public void closeFor(MainWindow other) {
        if (guard != null) {
            other.guard = guard;
            guard = null;
        }
        stage.setOnHidden(null);
        warnings.remove(warning);
        shell = null;
        show(new Pane());
        stage.hide();
    }

    /** The shell's own style sheet, which stands beside those of the appearance. */
    public static String sheet() {
        return MainWindow.class.getResource("shell.css").toExternalForm();
    }

    /**
     * Shows the door: signing in where there is a store in the folder, else the ways to begin.
     *
     * @param opened hears the user's name, on the screen's thread, once the store is open
     */
    public void showDoor(Door door, Path folder, Consumer<String> opened) {
        pagesOf(door, opened).begin(folder);
        stage.show();
    }

    private DoorPages pagesOf(Door door, Consumer<String> opened) {
        return new DoorPages(door, tasks, dialogs, this::show, opened);
    }

    /**
     * Shows the shell and lends its desk, with which the screens are made; they are to be registered in the pages.
     *
     * @param clock of the store
     */
    public Desk showShell(ShellViewModel model, PageHistory pages, Finder finder, OwnSteps own, Clock clock) {
        shell = new Shell(model, pages, finder, tasks, appearance, own);
        notices = shell.notices();
        show(shell);
        return new Desk(tasks, shell.notices(), dialogs, pages, shell.panel(), clock, model.viewer());
    }

    /** Shows whoever is at work round. */
    public void showRound() {
        if (shell != null) {
            shell.showRound();
        }
    }

    /** How a page is looked at, as {@link Appearance#look} remembers it. */
    public StringProperty look(String page) {
        return appearance.look(page);
    }

    /** Shows a pane that stands between the door and the shell. */
    public void showPane(Function<Tasks, Parent> pane) {
        show(pane.apply(tasks));
        show();
    }

    /** Brings the window up, where it is not yet. */
    public void show() {
        stage.show();
    }

    /** In front of the windows of other programs, also out of the task bar. */
    public void toFront() {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    private void show(Parent root) {
        frame.getChildren().set(0, root);
    }

    /**
     * Watches from now on whether somebody is there, and keeps what is begun while somebody types.
     *
     * @param lock is called when nobody has been there for too long, and then no more
     * @param work looks at what is begun
     * @param keep writes it down; has to leave the screen's thread by itself
     */
    public void guard(IdleWatch watch, Runnable lock, Supplier<KeptWork> work, Consumer<KeptWork> keep) {
        unguard();
        guard = new IdleGuard(watch, warnings, new DraftKeeper(watch.clock(), work, keep), lock);
        guard.start();
    }

    public void unguard() {
        if (guard != null) {
            guard.stop();
            guard = null;
        }
    }

    /** Where whoever is signed in is at the moment; nothing where nobody is. */
    public Optional<Bookmark> bookmark() {
        return Optional.ofNullable(shell).map(Shell::bookmark);
    }

    /** What stands half typed in a field is taken in. */
    public void settle() {
        if (shell != null) {
            shell.settle();
        }
    }

    /** Goes where whoever is signed in was before. */
    public void comeBack(Bookmark bookmark) {
        shell.comeBack(bookmark);
    }

    /**
     * Blanks the window at once and shows the door of a store that is being closed. Whatever stood over the window goes: what it
     * asked is answered by leaving all as it is.
     *
     * @param user who has been at work
     * @param hidden whether the door stands behind a cover that tells nothing
     */
    public void showLocked(Door door, Path folder, String user, boolean hidden, Consumer<String> opened) {
        leaveShell();
        SignInView view = pagesOf(door, opened).signIn(folder, LOCKED, user);
        if (hidden) {
            cover(view);
        }
        List.copyOf(Window.getWindows()).stream()
                .filter(window -> !window.equals(stage))
                .forEach(Window::hide);
    }

    private void cover(SignInView view) {
        Cover[] cover = new Cover[1];
        view.root().setVisible(false);
        cover[0] = new Cover(() -> {
            frame.getChildren().remove(cover[0]);
            view.root().setVisible(true);
            view.onShown();
        });
        frame.getChildren().add(cover[0]);
        cover[0].takeFocus();
    }

    /** Nobody is at the desk any more: what was copied out of it goes from the clipboard. */
    public void leaveShell() {
        unguard();
        clipboard.clear();
        notices = notice -> {};
        shell = null;
    }

    /** Runs something once all work that was begun has come to its end. */
    public void whenIdle(Runnable then) {
        tasks.whenIdle(then);
    }

    public void tell(Notice notice) {
        notices.tell(notice);
    }
}
