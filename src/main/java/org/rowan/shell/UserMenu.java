package org.rowan.shell;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Appearance;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.fx.form.Segments;

/** What opens from the user's initials: theme, text size, the passphrase, keys, signing out. */
final class UserMenu {
    private final ShellViewModel model;
    private final Appearance appearance;
    private final Runnable keys;
    private final OwnSteps own;

    UserMenu(ShellViewModel model, Appearance appearance, Runnable keys, OwnSteps own) {
        this.model = model;
        this.appearance = appearance;
        this.keys = keys;
        this.own = own;
    }

    Button button() {
        Button button = new Button(model.initials());
        button.setId("user-menu");
        button.getStyleClass().add("initials");
        button.setAccessibleText("Signed in as " + model.user() + ": appearance, passphrase, keys, sign out");
        button.setOnAction(event -> open(button));
        return button;
    }

    private void open(Button button) {
        Popover pop = new Popover();
        pop.setContentNode(content(pop));
        pop.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        pop.setAnimated(false);
        pop.setDetachable(false);
        pop.show(button);
    }

    private VBox content(Popover pop) {
        Segments<Appearance.Theme> theme = new Segments<>("Theme", List.of(Appearance.Theme.values()), UserMenu::words);
        theme.valueProperty().set(appearance.theme().get());
        theme.valueProperty().addListener((property, before, now) -> {
            if (now == null) {
                theme.valueProperty().set(before);
            } else {
                appearance.theme().set(now);
            }
        });
        Segments<Integer> size = new Segments<>("Text size", Appearance.SIZES, percent -> percent + " %");
        size.valueProperty().set(appearance.size().get());
        size.valueProperty().addListener((property, before, now) -> {
            if (now == null) {
                size.valueProperty().set(before);
            } else {
                appearance.size().set(now);
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
                        Boxes.row(
                                Gap.SMALL,
                                Buttons.quiet("Keys", Feather.COMMAND, () -> close(pop, keys)),
                                Buttons.quiet("Sign out", Feather.LOG_OUT, () -> close(pop, own.signOut())))));
        box.getStyleClass().add("user-menu");
        return box;
    }

    private static void close(Popover pop, Runnable next) {
        pop.hide();
        next.run();
    }

    private static String words(Appearance.Theme theme) {
        String name = theme.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
