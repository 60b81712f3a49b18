package org.rowan.users.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.fx.ShownOnce;
import org.rowan.fx.Waiting;
import org.rowan.shell.DoorPane;
import org.rowan.vault.User;

/** The screen behind the recovery key: who gets a new passphrase, and what it is, once. */
public final class RecoveredView {
    private final RecoveredViewModel model;
    private final Runnable leave;
    private final Set<String> chosen = new TreeSet<>();
    private final VBox content = Boxes.column(Gap.MEDIUM);
    private final Parent root;

    /** @param leave closes the store and goes back to the door */
    public RecoveredView(RecoveredViewModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
        model.known().addListener((property, before, now) -> ask(now));
        root = new DoorPane(
                "New passphrases",
                "The recovery key has opened the store. It shows no records: it gives users new passphrases, each for a"
                        + " single use.",
                DoorPane.troubleBar(model.trouble()),
                content,
                new Waiting(model.busy(), "One moment"));
    }

    private void ask(List<User> users) {
        VBox boxes = Boxes.column(Gap.SMALL);
        for (User user : users) {
            CheckBox box = new CheckBox(user.name());
            box.setMnemonicParsing(false);
            box.setAccessibleText(user.name() + ", " + RoleWords.of(user.roles()));
            box.setOnAction(event -> {
                if (box.isSelected()) {
                    chosen.add(user.name());
                } else {
                    chosen.remove(user.name());
                }
            });
            boxes.getChildren()
                    .add(Boxes.column(Gap.TIGHT, box, Boxes.prose(RoleWords.of(user.roles()), "small", "muted")));
        }
        Button give = Buttons.primary("Give new passphrases", () -> model.give(chosen, this::show));
        give.setId("give");
        give.setMinWidth(Button.USE_PREF_SIZE);
        give.disableProperty().bind(model.busy());
        content.getChildren()
                .setAll(Boxes.text("Who has lost theirs?", "heading"), boxes, steps(give, "Back to the door"));
        boxes.getChildren().getFirst().requestFocus();
    }

    private void show(Map<String, char[]> papers) {
        if (papers.isEmpty()) {
            return;
        }
        content.getChildren()
                .setAll(Boxes.prose(
                        "Write each down with its dashes and hand it to that person alone. This is shown now and"
                                + " never again."));
        papers.forEach((user, signs) -> content.getChildren()
                .add(Boxes.column(
                        Gap.TIGHT, Boxes.text(user, "strong"), new ShownOnce("Passphrase of " + user, signs))));
        Button done = Buttons.primary("It is written down: back to the door", leave);
        done.setId("done");
        content.getChildren().add(done);
        done.requestFocus();
    }

    private Node steps(Button give, String words) {
        return Boxes.row(Gap.MEDIUM, give, Boxes.spring(), Buttons.link(words, leave));
    }

    public Parent root() {
        return root;
    }
}
