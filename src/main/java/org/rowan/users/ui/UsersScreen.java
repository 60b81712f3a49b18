package org.rowan.users.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Intent;
import org.rowan.fx.Screen;
import org.rowan.fx.StatusChip;
import org.rowan.fx.Tiles;
import org.rowan.fx.Waiting;
import org.rowan.users.DeskLock;
import org.rowan.users.Users;
import org.rowan.users.ui.UsersViewModel.Facts;
import org.rowan.vault.User;

/** Who can open the store, its recovery key, the key of the store itself, and when the desk locks. */
public final class UsersScreen implements Screen {
    static final String ADDRESS = "users";
    /** The form by which the store key is changed. */
    static final String TURN = "store key";

    private final UsersViewModel model;
    private final UserForms forms;
    private final VBox content = Boxes.column(Gap.MEDIUM);
    private final Node node;
    /** The form that is to be opened again once all is read. */
    private String wanted;

    /** @param left is told whose way in was taken away */
    public UsersScreen(Users users, DeskLock lock, Consumer<String> left, Desk desk) {
        this.model = new UsersViewModel(users, lock, desk.tasks());
        this.forms = new UserForms(model, left, desk);
        this.node = Boxes.column(Gap.MEDIUM, new Waiting(model.busy(), "Reading"), content);
        model.facts().addListener((property, before, now) -> show(now));
    }

    private void show(Facts facts) {
        VBox rows = Boxes.column(Gap.NONE);
        facts.listing().users().forEach(user -> rows.getChildren().add(row(user, facts)));
        boolean there = facts.listing().recoveryKey();
        Card recovery = new Card(
                "Recovery key",
                Boxes.prose(
                        there
                                ? "There is one, on paper. A new one makes it worthless."
                                : "Without one, records whose passphrases are lost can't be read again by anybody.",
                        there ? "muted" : "warning-text"),
                Buttons.plain(there ? "Make a new recovery key" : "Make a recovery key", forms::recoveryKey));
        boolean unfinished = facts.listing().turnUnfinished();
        Card store = new Card(
                "Store key",
                Boxes.prose(
                        unfinished
                                ? "The last change of it was stopped before it was done, so the store has its old key. Begin again."
                                : "Change it when somebody has left, or a copy of the store's folder was lost: nobody who knew the"
                                        + " old one reads what is written from then on.",
                        unfinished ? "warning-text" : "muted"),
                Buttons.plain("Change the store key", forms::rotate));
        Card lock = new Card(
                "Lock",
                Boxes.prose(
                        "The window locks when nobody has touched it for " + minutes(facts)
                                + ". Ctrl H locks it at once.",
                        "muted"),
                Buttons.plain("Change when it locks", () -> forms.lock(minutesOf(facts))));
        content.getChildren().setAll(new Card("Users", rows), new Tiles(Gap.MEDIUM, 17, 3, recovery, store, lock));
        if (wanted != null) {
            open(wanted, facts);
            wanted = null;
        }
    }

    @Override
    public Optional<String> address() {
        return Optional.of(ADDRESS);
    }

    @Override
    public void reopen(String about) {
        if (model.facts().get() == null) {
            wanted = about;
        } else {
            open(about, model.facts().get());
        }
    }

    private void open(String about, Facts facts) {
        switch (about) {
            case "user" -> forms.add();
            case TURN -> forms.rotate();
            case "lock" -> forms.lock(minutesOf(facts));
            default ->
                facts.listing().users().stream()
                        .filter(user -> about.equals("user " + user.name()))
                        .findFirst()
                        .ifPresent(user -> forms.change(
                                user, user.name().equals(facts.listing().self())));
        }
    }

    private static int minutesOf(Facts facts) {
        return (int) facts.lock().toMinutes();
    }

    private static String minutes(Facts facts) {
        return minutesOf(facts) == 1 ? "1 minute" : minutesOf(facts) + " minutes";
    }

    private Node row(User user, Facts facts) {
        boolean self = user.name().equals(facts.listing().self());
        String roles = RoleWords.of(user.roles());
        VBox words = Boxes.column(
                Gap.NONE, Boxes.prose(user.name() + (self ? " (you)" : "")), Boxes.prose(roles, "small", "muted"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = Boxes.row(Gap.SMALL, words);
        if (user.oneTime()) {
            line.getChildren().add(new StatusChip("Has yet to choose a passphrase", Intent.NEUTRAL));
        }
        return Buttons.row(
                line,
                user.name() + ", " + roles + (user.oneTime() ? ", has yet to choose a passphrase" : "") + ". Change",
                () -> forms.change(user, self));
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixed("Users and keys");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.line();
    }

    @Override
    public Optional<Step> step() {
        return Optional.of(new Step("Add a user", "N", forms::add));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void readAgain() {
        model.load();
    }

    @Override
    public void onShown() {
        model.load();
    }

    @Override
    public List<org.rowan.fx.Key> keys() {
        return List.of(org.rowan.fx.Key.of("R", "Make a recovery key", forms::recoveryKey));
    }
}
