package org.rowan.journeys;

import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.layout.StackPane;
import org.rowan.fx.Desk;
import org.rowan.fx.Place;
import org.rowan.fx.PrintedPages;
import org.rowan.fx.Screen;
import org.rowan.journeys.Pictures.Picture;
import org.rowan.store.Store;
import org.rowan.support.ScriptedDialogs;
import org.rowan.support.ui.CaseScreens;

/** Pictures of what goes onto paper, A4 without its margins; they are no screens, and nobody walks through them. */
final class PaperPictures {
    private static final double WIDTH = 487;
    private static final double HEIGHT = 734;

    private PaperPictures() {}

    static List<Picture> all() {
        return List.of(
                printed("paper-board", Place.BEDS, ExamplePictures::beds),
                printed("paper-front", Place.CASES, (store, desk) -> {
                    CaseScreens cases = ExamplePictures.cases(store, desk);
                    long id = ExamplePictures.inDanger(store);
                    javafx.application.Platform.runLater(() -> cases.openCase(id));
                    return cases.cases();
                }),
                printed("paper-safety", Place.CASES, (store, desk) -> {
                    CaseScreens cases = ExamplePictures.cases(store, desk);
                    long id = ExamplePictures.inDanger(store);
                    javafx.application.Platform.runLater(() -> cases.openSafety(id));
                    return cases.cases();
                }));
    }

    private static Picture printed(String name, Place place, BiFunction<Store, Desk, Screen> screen) {
        ScriptedDialogs dialogs = new ScriptedDialogs();
        return ExamplePictures.picture(
                name,
                "provider-b",
                place,
                (store, desk) -> screen.apply(
                        store,
                        new Desk(
                                desk.tasks(),
                                desk.notices(),
                                dialogs.agreeing(true),
                                desk.navigator(),
                                desk.panel(),
                                desk.clock(),
                                desk.viewer())),
                set -> {
                    Keys.press(set.scene(), "Ctrl+P");
                    set.scene()
                            .setRoot(new StackPane(new PrintedPages(WIDTH, HEIGHT)
                                    .of(dialogs.printed().getLast())
                                    .getFirst()));
                });
    }
}
