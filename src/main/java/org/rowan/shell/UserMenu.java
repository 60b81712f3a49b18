package org.rowan.shell;

import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Appearance;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.fx.form.Segments;

/** What opens from the user's initials: theme, text size, the passphrase, help, signing out. */
final class UserMenu {
    private final ShellViewModel model;
    private final Appearance appearance;
    private final Runnable help;
    private final OwnSteps own;
    /** A second press opens no second menu. */
    private Popover shown;

    UserMenu(ShellViewModel model, Appearance appearance, Runnable help, OwnSteps own) {
        this.model = model;
        this.appearance = appearance;
        this.help = help;
        this.own = own;
    }

    Button button() {
        Button button = new Button(model.initials());
        button.setId("user-menu");
        button.getStyleClass().add("initials");
        button.setAccessibleText("Signed in as " + model.user() + ": appearance, passphrase, help, sign out");
        button.setOnAction(event -> open(button, false));
        return button;
    }

    /** @param toSize whether the cursor begins on the text size */
    private void open(Button button, boolean toSize) {
        if (shown != null) {
            shown.hide();
        }
        Popover pop = new Popover();
        shown = pop;
        Segments<Integer> size = sizes(pop, button);
        pop.setContentNode(content(pop, button, size));
        pop.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        pop.setAnimated(false);
        pop.setDetachable(false);
        // the button may just have grown with its text
        button.getScene().getRoot().applyCss();
        button.getScene().getRoot().layout();
        pop.show(button);
        if (toSize) {
            // it is placed unseen, and what is not seen takes no cursor
            pop.getSkin().getNode().visibleProperty().addListener((property, before, now) -> size.requestFocus());
        }
    }

    /** Text of another size needs another place: the menu opens anew where it fits. */
    private Segments<Integer> sizes(Popover pop, Button button) {
        Segments<Integer> size = new Segments<>("Text size", Appearance.SIZES, percent -> percent + " %");
        size.valueProperty().set(appearance.size().get());
        size.valueProperty().addListener((property, before, now) -> {
            if (now == null) {
                size.valueProperty().set(before);
            } else if (now != appearance.size().get()) {
                appearance.size().set(now);
                pop.hide();
                Platform.runLater(() -> open(button, true));
            }
        });
        return size;
    }

    private VBox content(Popover pop, Button button, Segments<Integer> size) {
        Segments<Appearance.Theme> theme =
                new Segments<>("Theme", List.of(Appearance.Theme.values()), Appearance.Theme::words);
        theme.valueProperty().set(appearance.theme().get());
        theme.valueProperty().addListener((property, before, now) -> {
            if (now == null) {
                theme.valueProperty().set(before);
            } else if (now != appearance.theme().get()) {
                appearance.theme().set(now);
                // what is open keeps the colours in which it was opened
                pop.hide();
                Platform.runLater(() -> open(button, true));
            }
        });
        VBox box = Boxes.column(
                Gap.MEDIUM,
                Boxes.text(model.user(), "strong"),
                Boxes.column(Gap.TIGHT, Boxes.text("Theme", "small", "muted"), theme),
                Boxes.column(Gap.TIGHT, Boxes.text("Text size", "small", "muted"), size),
                Boxes.column(
                        Gap.TIGHT,
                        Buttons.quiet("Change passphrase", Feather.KEY, () -> close(pop, own.changePassphrase())),
                        Buttons.quiet("New window", Feather.COPY, () -> close(pop, own.newWindow())),
                        Boxes.row(
                                Gap.SMALL,
                                Buttons.quiet("Help and keys", Feather.HELP_CIRCLE, () -> close(pop, help)),
                                Buttons.quiet("Sign out", Feather.LOG_OUT, () -> close(pop, own.signOut())))));
        box.getStyleClass().add("user-menu");
        return box;
    }

    private static void close(Popover pop, Runnable next) {
        pop.hide();
        next.run();
    }
}
