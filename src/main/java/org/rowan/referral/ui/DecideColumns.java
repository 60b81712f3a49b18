package org.rowan.referral.ui;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.InSight;

/** Household, units and reasons side by side; where the text is too large for that, the household stands above and below the others, its name always in sight. */
final class DecideColumns extends StackPane {
    private static final double ROOM_EM = 66;

    private final HouseholdPane household;
    private final PlacingPane placing;
    private final ReasonsPane reasons;
    private final Label em = new Label();
    private Boolean wide;

    DecideColumns(HouseholdPane household, PlacingPane placing, ReasonsPane reasons) {
        this.household = household;
        this.placing = placing;
        this.reasons = reasons;
        em.setVisible(false);
        em.setManaged(false);
        getChildren().add(em);
        HBox.setHgrow(placing, Priority.ALWAYS);
        HBox.setHgrow(reasons, Priority.SOMETIMES);
        // a change while the pane is being laid out would be lost
        widthProperty().addListener((property, before, now) -> Platform.runLater(this::arrange));
        em.fontProperty().addListener((property, before, now) -> Platform.runLater(this::arrange));
    }

    private void arrange() {
        boolean room = getWidth() > ROOM_EM * em.getFont().getSize();
        if (getWidth() == 0 || (wide != null && wide == room)) {
            return;
        }
        wide = room;
        ScrollPane left = new ScrollPane();
        left.setFitToWidth(true);
        left.setFocusTraversable(false);
        InSight.keep(left);
        if (room) {
            household.asColumn();
            left.setContent(household);
            left.getStyleClass().add("household-side");
            HBox columns = new HBox(left, placing, reasons);
            columns.getStyleClass().addAll(Gap.LARGE.style(), "decide-columns");
            getChildren().setAll(em, columns);
        } else {
            VBox rest = household.asHead();
            HBox columns = new HBox(placing, reasons);
            columns.getStyleClass().addAll(Gap.LARGE.style(), "decide-below");
            VBox all = Boxes.column(Gap.MEDIUM, household, columns, rest);
            left.setContent(all);
            getChildren().setAll(em, new BorderPane(left, household.head(), null, null, null));
        }
    }
}
