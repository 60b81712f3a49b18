package org.rowan.referral.ui;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.rowan.fx.InSight;

/**
 * A long form that scrolls, with what belongs to it always in sight: at its side, or above it where the text is too large for
 * that; and the steps below.
 */
final class FormFrame extends BorderPane {
    private static final double ROOM_EM = 52;
    /** Below this height what stands above scrolls with the form: beside the steps it would leave no room for it. */
    private static final double HIGH_EM = 24;
    /** Below this height the steps scroll too. */
    private static final double STEPS_EM = 16;

    private final StackPane place = new StackPane();
    private final ScrollPane beside = new ScrollPane();
    private final Label em = new Label();
    private final StackPane foot;
    private final VBox all = new VBox(place);
    private Boolean wide;
    private Boolean high;
    private Boolean pinned;

    FormFrame(Region side, Node steps) {
        place.setAlignment(Pos.TOP_LEFT);
        place.getStyleClass().add("form-columns");
        em.setVisible(false);
        em.setManaged(false);
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        InSight.keep(scroll);
        beside.setContent(side);
        beside.setFitToWidth(true);
        beside.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        beside.setFocusTraversable(false);
        beside.getStyleClass().add("form-beside");
        InSight.keep(beside);
        foot = new StackPane(steps, em);
        foot.getStyleClass().add("form-steps");
        getStyleClass().add("form-frame");
        getStylesheets().add(FormFrame.class.getResource("referral.css").toExternalForm());
        setCenter(scroll);
        setBottom(foot);
        // a change while the pane is being laid out would be lost
        widthProperty().addListener((property, before, now) -> Platform.runLater(this::arrange));
        heightProperty().addListener((property, before, now) -> Platform.runLater(this::arrange));
        em.fontProperty().addListener((property, before, now) -> Platform.runLater(this::arrange));
        side.getChildrenUnmodifiable().addListener((javafx.collections.ListChangeListener<Node>) change -> fit(side));
        setRight(beside);
        fit(side);
    }

    /** Above the form it takes no room while it is empty. */
    private void fit(Region side) {
        boolean shown =
                Boolean.TRUE.equals(wide) || !side.getChildrenUnmodifiable().isEmpty();
        beside.setManaged(shown);
        beside.setVisible(shown);
    }

    private void arrange() {
        boolean room = getWidth() > ROOM_EM * em.getFont().getSize();
        boolean tall = getHeight() > HIGH_EM * em.getFont().getSize();
        boolean steps = getHeight() > STEPS_EM * em.getFont().getSize();
        if (getWidth() == 0 || (wide != null && wide == room && high == tall && pinned == steps)) {
            return;
        }
        wide = room;
        high = tall;
        pinned = steps;
        setRight(null);
        setTop(null);
        setBottom(null);
        all.getChildren().setAll(place);
        beside.getStyleClass().remove("above");
        if (room) {
            setRight(beside);
        } else {
            beside.getStyleClass().add("above");
            if (tall) {
                setTop(beside);
            } else {
                all.getChildren().addFirst(beside);
            }
        }
        if (steps) {
            setBottom(foot);
        } else {
            all.getChildren().add(foot);
        }
        fit((Region) beside.getContent());
    }

    void put(Node form) {
        place.getChildren().setAll(form);
    }

    /** Takes the cursor out of the fields, so that each takes in what was typed. */
    void settle() {
        requestFocus();
    }
}
