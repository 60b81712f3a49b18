package org.rowan.journeys;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.rowan.caseload.Caseloads;
import org.rowan.caseload.ui.CaseloadScreen;
import org.rowan.demand.Demand;
import org.rowan.demand.ui.DemandScreen;
import org.rowan.fx.Place;
import org.rowan.fx.form.CodePicker;
import org.rowan.journeys.Pictures.Picture;
import org.rowan.support.Handovers;
import org.rowan.support.Names;

/** Pictures of who was turned away. */
final class DemandPictures {
    private DemandPictures() {}

    static List<Picture> all() {
        return List.of(
                caseload("caseload", scene -> {}),
                caseload("caseload-handover", scene -> {
                    Keys.press(scene, "H");
                    Names.all(scene.getRoot())
                            .filter(CodePicker.class::isInstance)
                            .map(CodePicker.class::cast)
                            .forEach(from -> from.valueProperty().set("Paige H"));
                }),
                of("demand-b", "provider-b", scene -> {}),
                of("demand-what-if", "provider-b", scene -> {
                    Keys.choose("What if");
                    Platform.runLater(() -> {
                        scene.getRoot().applyCss();
                        scene.getRoot().layout();
                        ((Button) scene.lookup("#replay")).fire();
                    });
                }));
    }

    private static Picture caseload(String name, Consumer<Scene> then) {
        return ExamplePictures.picture(
                name,
                "provider-b",
                Place.CASES,
                (store, desk) -> new CaseloadScreen(new Caseloads(store), new Handovers(store), desk),
                set -> then.accept(set.scene()));
    }

    private static Picture of(String name, String provider, Consumer<Scene> then) {
        return ExamplePictures.picture(
                name,
                provider,
                Place.RETURN,
                (store, desk) -> new DemandScreen(new Demand(store), desk),
                set -> then.accept(set.scene()));
    }
}
