package org.rowan.journeys;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.rowan.fx.Desk;
import org.rowan.fx.Place;
import org.rowan.journeys.Pictures.Picture;
import org.rowan.sheets.ShownSheet;
import org.rowan.sheets.ui.SheetScreen;
import org.rowan.support.ScriptedDialogs;

/** Pictures of a spreadsheet on its way in. */
final class SheetPictures {
    private SheetPictures() {}

    static List<Picture> all() {
        return List.of(
                picture("sheet-file"),
                picture("sheet-columns", "#choose-sheet"),
                picture("sheet-words", "#choose-sheet", "#sheet-next"),
                picture("sheet-look", "#choose-sheet", "#sheet-next", "#agree", "#sheet-next"),
                picture(
                        "sheet-before",
                        ShownSheet.whole(),
                        "#choose-sheet",
                        "#sheet-next",
                        "#agree",
                        "#sheet-next",
                        "#sheet-next",
                        "#sheet-back"));
    }

    private static Picture picture(String name, String... pressed) {
        return picture(name, ShownSheet.file(), pressed);
    }

    private static Picture picture(String name, Path sheet, String... pressed) {
        return ExamplePictures.picture(
                name,
                "provider-b",
                Place.SET_UP,
                (store, desk) -> new SheetScreen(store, choosing(desk, sheet), () -> {}),
                set -> {
                    for (String button : pressed) {
                        press(set.scene(), button);
                    }
                });
    }

    private static Desk choosing(Desk desk, Path sheet) {
        return new Desk(
                desk.tasks(),
                desk.notices(),
                new ScriptedDialogs().choosing(sheet),
                desk.navigator(),
                desk.panel(),
                desk.clock(),
                desk.viewer());
    }

    private static void press(Scene scene, String button) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        ((Button) scene.lookup(button)).fire();
    }
}
