package org.rowan.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.fx.Progressing;

/** The first screen where there is no store yet: four ways to begin. */
public final class FirstStartView {
    private final Parent root;
    private final Button first;

    /** The ways that lead to other screens. */
    public record Ways(Runnable tried, Runnable create, Runnable restore, Runnable open) {}

    public FirstStartView(FirstStartViewModel model, Ways ways) {
        first = way(
                model,
                Feather.COMPASS,
                "Try Rowan with the example year",
                "A year of a refuge in which nobody is real. It is thrown away when Rowan is closed.",
                () -> model.tryExample(ways.tried()));
        first.setId("try-example");
        Button create = way(
                model,
                Feather.PLUS_CIRCLE,
                "Make a new store",
                "For the records of your organisation, encrypted on this computer.",
                ways.create());
        Button restore = way(
                model,
                Feather.ROTATE_CCW,
                "Restore a backup",
                "After a lost or damaged computer, or on a new one.",
                ways.restore());
        Button open = way(
                model,
                Feather.FOLDER,
                "Open a store that is there",
                "If it stands in another folder than the usual one.",
                ways.open());
        root = new DoorPane(
                "Welcome to Rowan",
                "There is no store here yet. How do you want to begin?",
                DoorPane.troubleBar(model.trouble()),
                Boxes.column(Gap.SMALL, first, create, restore, open),
                new Progressing(
                        model.busy(), model.howFar().words(), model.howFar().share()));
    }

    private static Button way(FirstStartViewModel model, Ikon sign, String words, String more, Runnable step) {
        Node content = Boxes.row(
                Gap.MEDIUM,
                Icons.of(sign),
                Boxes.column(Gap.NONE, Boxes.prose(words, "strong"), Boxes.prose(more, "small", "muted")));
        Button button = Buttons.row(content, words + ". " + more, step);
        button.disableProperty().bind(model.busy());
        return button;
    }

    public Parent root() {
        return root;
    }

    public void onShown() {
        first.requestFocus();
    }
}
