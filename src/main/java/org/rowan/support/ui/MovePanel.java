package org.rowan.support.ui;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rowan.bedboard.Fit;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Cursor;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Notice;
import org.rowan.fx.TypedDates;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;

/** The units into which a household can move on a day, for the panel. The cursor stands on the first of them. */
final class MovePanel {
    private MovePanel() {}

    /** @param moved is told after they moved, and after that was taken back */
    static Node of(MoveViewModel form, Desk desk, Runnable moved) {
        Field day = Fields.day("moved_in", "Moving on", desk.clock(), TypedDates.Side.NEAREST, form.day());
        VBox units = Boxes.column(Gap.SMALL);
        Runnable draw = () -> {
            units.getChildren()
                    .setAll(
                            form.units().isEmpty()
                                    ? List.of(Boxes.prose(
                                            "No unit of this service is free on that day. Try another day.", "muted"))
                                    : form.units().stream()
                                            .map(fit -> unit(fit, form, desk, moved))
                                            .toList());
            if (!day.control().isFocusWithin()) {
                units.lookupAll(".button").stream().findFirst().ifPresent(Cursor::to);
            }
        };
        form.units().addListener((ListChangeListener<Fit>) change -> draw.run());
        draw.run();
        form.saving()
                .refused()
                .addListener((property, before, now) -> day.problemProperty().set(now == null ? "" : now.getMessage()));
        return Boxes.column(Gap.MEDIUM, day, units);
    }

    private static Node unit(Fit fit, MoveViewModel form, Desk desk, Runnable moved) {
        String name = fit.unit().unit().name;
        boolean fits = fit.against().isEmpty();
        VBox words = Boxes.column(
                Gap.NONE,
                Boxes.text(name, "strong"),
                Boxes.prose(
                        fits ? String.join(", ", fit.inFavour()) : String.join(", ", fit.against()),
                        "small",
                        fits ? "muted" : "warning-text"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button move = Buttons.plain(
                "Move",
                () -> form.moveTo(fit, () -> {
                    desk.panel().close();
                    desk.notices()
                            .tell(Notice.good("Moved to " + name + ".")
                                    .with(
                                            Notice.UNDO,
                                            () -> form.moveBack(() -> {
                                                desk.notices().tell(Notice.note("Taken back: they have not moved."));
                                                moved.run();
                                            })));
                    moved.run();
                }));
        move.setAccessibleText("Move to " + name);
        return Boxes.row(Gap.SMALL, words, move);
    }
}
