package org.rowan.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.rowan.fx.Appearance;
import org.rowan.fx.ContextPanel;
import org.rowan.fx.Key;
import org.rowan.fx.NoticeBar;
import org.rowan.fx.Notices;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;
import org.rowan.fx.Tasks;

/** The frame of the main window with its pages, its panel and its keys. */
public final class Shell extends StackPane {
    /** Below this many em the rail shows signs alone: 1200 px at a text size of 100 %. */
    private static final double NARROW_EM = 1200 / 14.0;

    private static final PseudoClass NAMES_HIDDEN = PseudoClass.getPseudoClass("names-hidden");

    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+K");
    private static final KeyCombination HIDE = KeyCombination.valueOf("Shortcut+H");
    private static final KeyCombination NAMES = KeyCombination.valueOf("Shortcut+M");
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination HELP = KeyCombination.valueOf("F1");

    private final ShellViewModel model;
    private final PageHistory pages;
    private final Appearance appearance;
    private final OwnSteps own;
    private final NoticeBar notices = new NoticeBar();
    private final PanelPane panel;
    private final PagePane page;
    private final HelpPane help;
    private final TourViewModel tour;
    private final TourBar round;
    private final CursorKeeper cursor;
    private final SearchField search;
    private final Rail rail;
    private final TopBar top;
    private final BorderPane frame = new BorderPane();

    /**
     * @param tasks where its unanswered problems go is for the caller to say; {@link #notices} is the place
     */
    public Shell(
            ShellViewModel model, PageHistory pages, Finder finder, Tasks tasks, Appearance appearance, OwnSteps own) {
        this.model = model;
        this.pages = pages;
        this.appearance = appearance;
        this.own = own;
        this.search = new SearchField(tasks, new PlaceFinder(pages, finder), model.searchFor());
        this.rail = new Rail(model, pages);
        this.panel = new PanelPane(pages);
        this.page = new PagePane(pages, notices);
        this.tour = new TourViewModel(Tour.steps(), model.viewer(), pages::go);
        this.round = new TourBar(tour);
        this.help = new HelpPane(
                pages,
                panel,
                () -> KeyList.of(
                        keysOfPage(), pages.everywhere(), model.viewer().places()),
                this::showRound);
        UserMenu menu = new UserMenu(model, appearance, help::open, own);
        this.cursor = new CursorKeeper(page, List.of(panel, help, round));
        this.top = new TopBar(model, pages, search, menu.button(), own.hide());
        // Tab goes as they are put in: the bar, the page, and then the panel that belongs to it
        BorderPane right = new BorderPane();
        right.setTop(top);
        right.setCenter(help.over(page));
        right.setRight(panel);
        // a page that needs more room than there is loses its foot, never the window's head
        List.of(frame, right, (Region) right.getCenter(), page).forEach(around -> around.setMinSize(0, 0));
        frame.setLeft(rail);
        frame.setCenter(right);
        frame.setBottom(round);
        getStyleClass().add("shell");
        getChildren().add(frame);
        model.viewer().names().hidden().subscribe(hidden -> pseudoClassStateChanged(NAMES_HIDDEN, hidden));
        widthProperty().addListener((property, before, now) -> fit());
        help.visibleProperty().addListener((property, before, now) -> fit());
        appearance.size().addListener((property, before, now) -> fit());
        pages.page().addListener((property, before, now) -> {
            panel.dismiss();
            help.dismiss();
            notices.turnPage();
            // the page draws itself first
            Platform.runLater(page::takeFocus);
        });
        sceneProperty().addListener((property, before, now) -> listen(before, now));
        sceneProperty().addListener((property, before, now) -> cursor.watch(before, now));
    }

    public Notices notices() {
        return notices;
    }

    public ContextPanel panel() {
        return panel;
    }

    /** Shows whoever is new here round, from the beginning. */
    void showRound() {
        help.dismiss();
        tour.begin();
    }

    private void fit() {
        double em = 14 * appearance.size().get() / 100.0;
        boolean narrow = getWidth() < (NARROW_EM + (help.isVisible() ? HelpPane.WIDTH_EM : 0)) * em;
        rail.narrow(narrow);
        top.narrow(narrow);
    }

    /** Where somebody is, to come back there after the window was locked. */
    Bookmark bookmark() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return new Bookmark(
                pages.whereabouts(),
                panel.about().orElse(null),
                CursorPlace.of(owner, panel, page).orElse(null),
                pages.chosen());
    }

    /** Goes where somebody was: to the page, its form, and the very control. */
    void comeBack(Bookmark bookmark) {
        pages.go(bookmark.at());
        Screen there = pages.page().get();
        if (there == null || !pages.whereabouts().equals(bookmark.at())) {
            return;
        }
        pages.choose(bookmark.chosen());
        if (bookmark.form() != null) {
            there.reopen(bookmark.form());
        }
        if (bookmark.cursor() != null) {
            CursorPlace.bringBack(bookmark.cursor(), panel, page);
        }
    }

    /** Leaving the control with the cursor makes it take in what stands half typed in it. */
    void settle() {
        if (getScene() != null) {
            requestFocus();
        }
    }

    private final javafx.event.EventHandler<KeyEvent> early = this::beforeControls;
    private final javafx.event.EventHandler<KeyEvent> late = this::afterControls;
    private final javafx.event.EventHandler<KeyEvent> signs = this::typedSign;

    private void listen(Scene before, Scene now) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, early);
            before.removeEventHandler(KeyEvent.KEY_PRESSED, late);
            before.removeEventHandler(KeyEvent.KEY_TYPED, signs);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, early);
            now.addEventHandler(KeyEvent.KEY_PRESSED, late);
            now.addEventHandler(KeyEvent.KEY_TYPED, signs);
        }
    }

    /** Keys that work wherever the cursor is. */
    private void beforeControls(KeyEvent event) {
        Optional<Place> place = placeOf(event);
        if (event.getCode() == KeyCode.ESCAPE && isList(getScene().getFocusOwner())) {
            escape();
        } else if (place.isPresent()) {
            pages.go(place.get());
        } else if (FIND.match(event)) {
            search.requestFocus();
            search.selectAll();
        } else if (HIDE.match(event)) {
            own.hide().run();
        } else if (NAMES.match(event)) {
            model.viewer().names().toggle();
        } else if (HELP.match(event)) {
            help.open();
        } else if (round.hears(event)) {
            event.consume();
        } else if (!UNDO.match(event) || isTyping() || !notices.undo()) {
            return;
        }
        event.consume();
    }

    /** Keys that a control may want for itself first. */
    private void afterControls(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            escape();
            event.consume();
            return;
        }
        boolean typing = isField(getScene().getFocusOwner());
        boolean plain = !event.isShortcutDown()
                && !event.isAltDown()
                && !event.getCode().isFunctionKey();
        if (typing && plain) {
            return;
        }
        Stream.concat(keysOfPage().stream(), pages.everywhere().stream())
                .filter(key -> key.combination().match(event))
                .findFirst()
                .ifPresent(key -> {
                    event.consume();
                    key.action().run();
                });
    }

    private void escape() {
        if (tour.isUnderWay()) {
            tour.leave();
        } else if (help.isVisible()) {
            help.dismiss();
        } else if (panel.isVisible()) {
            panel.dismiss();
        } else {
            pages.back();
        }
    }

    /** Whoever has typed something takes that back first. */
    private boolean isTyping() {
        return getScene().getFocusOwner() instanceof TextInputControl field && field.isUndoable();
    }

    /** Where somebody types, a letter belongs to what is typed; in the panel's forms to whatever is answered. */
    private boolean isField(Node node) {
        return node instanceof TextInputControl
                || (node instanceof ComboBoxBase<?> box && box.isEditable())
                || (node != null && panel.lookupAll("*").contains(node));
    }

    /** Lists and tables swallow Esc for an edit that they don't have. */
    private static boolean isList(Node node) {
        return node instanceof ListView<?> || node instanceof TableView<?>;
    }

    private void typedSign(KeyEvent event) {
        if (event.getCharacter().equals("?") && !(getScene().getFocusOwner() instanceof TextInputControl)) {
            help.listKeys();
        }
    }

    private List<Key> keysOfPage() {
        Screen page = pages.page().get();
        if (page == null) {
            return List.of();
        }
        List<Key> keys = new ArrayList<>();
        page.step()
                .filter(step -> step.key() != null)
                .filter(step -> step.possible() == null || step.possible().get())
                .ifPresent(step -> keys.add(Key.of(step.key(), step.verb(), step.action())));
        keys.addAll(page.keys());
        return keys;
    }

    private static Optional<Place> placeOf(KeyEvent event) {
        if (event.isShortcutDown() == event.isAltDown() || !event.getCode().isDigitKey()) {
            return Optional.empty();
        }
        String name = event.getCode().getName();
        return Place.numbered(name.charAt(name.length() - 1) - '0');
    }
}
