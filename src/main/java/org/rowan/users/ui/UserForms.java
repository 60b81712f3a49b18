package org.rowan.users.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Dialogs;
import org.rowan.fx.Gap;
import org.rowan.fx.Notice;
import org.rowan.fx.Saving;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.PanelForm;
import org.rowan.fx.form.PassphraseField;
import org.rowan.kernel.Role;
import org.rowan.users.LockRule;
import org.rowan.vault.User;

/** The forms of the page of users, each in the panel beside it. */
final class UserForms {
    private final UsersViewModel model;
    private final Consumer<String> left;
    private final Desk desk;

    UserForms(UsersViewModel model, Consumer<String> left, Desk desk) {
        this.model = model;
        this.left = left;
        this.desk = desk;
    }

    void add() {
        desk.panel().show("user", "Add a user", () -> {
            StringProperty name = new SimpleStringProperty("");
            RoleChecks roles = new RoleChecks(Set.of(Role.KEY_WORKER));
            Saving saving = model.newSaving();
            return new PanelForm(
                    saving,
                    "Add user",
                    () -> model.add(saving, name.get(), roles.chosen(), this::given),
                    List.of(
                            Fields.text("user", "Name to sign in with", name).hint("Such as Bea or b.adeyemi."),
                            Field.of("roles", "What this person may do", roles)));
        });
    }

    void change(User user, boolean self) {
        desk.panel().show("user " + user.name(), user.name(), () -> changed(user, self));
    }

    private PanelForm changed(User user, boolean self) {
        RoleChecks roles = new RoleChecks(user.roles());
        Saving saving = model.newSaving();
        PanelForm form = new PanelForm(
                saving,
                "Save roles",
                () -> save(user, roles.chosen(), saving),
                List.of(Field.of("roles", "What this person may do", roles)));
        Node further = self
                ? Boxes.prose("Your own passphrase is changed from your menu, at the top right.", "small", "muted")
                : Boxes.flow(
                        Gap.SMALL,
                        Buttons.plain("Give a new passphrase", () -> reset(user)),
                        Buttons.danger("Remove", () -> remove(user)));
        return form.with(1, further);
    }

    private void save(User user, Set<Role> roles, Saving saving) {
        boolean agreed = model.follows(user, roles)
                .map(words -> desk.dialogs()
                        .agree(new Dialogs.Question(
                                "Take the role of manager from " + user.name() + "?", words, "Save roles", true)))
                .orElse(true);
        if (agreed) {
            model.setRoles(saving, user.name(), roles, () -> done(user.name() + " is saved."));
        }
    }

    private void reset(User user) {
        boolean agreed = desk.dialogs()
                .agree(new Dialogs.Question(
                        "Give " + user.name() + " a new passphrase?",
                        "The present one opens nothing any more. The new one is shown once, for you to hand over on paper.",
                        "Give a new passphrase",
                        false));
        if (agreed) {
            model.reset(user.name(), this::given);
        }
    }

    private void remove(User user) {
        boolean agreed = desk.dialogs()
                .agree(new Dialogs.Question(
                        "Remove " + user.name() + "?",
                        "From now on " + user.name() + " can't sign in. What " + user.name()
                                + " wrote stays, and so do open cases until they are handed over. A copy of the store's folder from before still opens with the old"
                                + " passphrase, until you change the store key."
                                + model.follows(user, Set.of())
                                        .map(words -> " " + words)
                                        .orElse(""),
                        "Remove " + user.name(),
                        true));
        if (agreed) {
            model.remove(user.name(), () -> {
                desk.panel().close();
                desk.notices()
                        .tell(Notice.soon(
                                        user.name()
                                                + " is removed. An older copy of the store still opens with the old passphrase.")
                                .with("Change the store key", this::rotate));
                left.accept(user.name());
            });
        }
    }

    void rotate() {
        RotateViewModel turning = model.rotate();
        boolean recovery = model.facts().get().listing().recoveryKey();
        desk.panel().show(UsersScreen.TURN, "Change the store key", () -> {
            PassphraseField own = new PassphraseField();
            ProgressBar bar = new ProgressBar();
            bar.progressProperty().bind(turning.share());
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.setFocusTraversable(false);
            bar.setAccessibleText("How much of the store is written anew");
            bar.visibleProperty().bind(turning.saving().busy());
            return new PanelForm(
                            turning.saving(),
                            "Change the store key",
                            () -> turning.rotate(own.take(), given -> turned(given, recovery)),
                            List.of(Field.of("passphrase", "Your passphrase, which stays", own)))
                    .with(
                            0,
                            Boxes.column(
                                    Gap.SMALL,
                                    Boxes.prose("All records are written anew under a new key. A crash leaves the store"
                                            + " whole. Nobody else can work meanwhile."),
                                    Boxes.prose("Everybody else gets a passphrase for a single use, which you hand over"
                                            + " on paper."
                                            + (recovery ? " The recovery key has to be made anew." : ""))))
                    .with(2, bar);
        });
    }

    private void turned(Map<String, char[]> given, boolean recovery) {
        desk.panel().close();
        model.load();
        GivenScreen.open(desk, given);
        Notice done = Notice.good("The store key is changed.");
        desk.notices().tell(recovery ? done.with("Make a new recovery key", this::recoveryKey) : done);
    }

    void recoveryKey() {
        desk.navigator().open(new RecoveryKeyScreen(model.newRecoveryKey(), desk));
    }

    void lock(int minutes) {
        desk.panel().show("lock", "When the window locks", () -> {
            ObjectProperty<Integer> typed = new SimpleObjectProperty<>(minutes);
            Saving saving = model.newSaving();
            return new PanelForm(
                    saving,
                    "Save",
                    () -> model.lockAfter(saving, typed.get(), () -> done("The window locks as you said.")),
                    List.of(Fields.number("lock_minutes", "Minutes", LockRule.LEAST, LockRule.MOST, typed)
                            .hint("From 1 to 30, counted from the last touch of a key or the mouse.")));
        });
    }

    private void given(Map<String, char[]> papers) {
        desk.panel().close();
        model.load();
        GivenScreen.open(desk, papers);
    }

    private void done(String words) {
        desk.panel().close();
        desk.notices().tell(Notice.good(words));
        model.load();
    }
}
