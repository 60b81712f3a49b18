package org.rowan.referral.ui;

import java.time.Clock;
import java.time.LocalDate;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rowan.bedboard.Fit;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.Intent;
import org.rowan.fx.StatusChip;
import org.rowan.fx.WholeRows;
import org.rowan.kernel.London;

/** The units of the service, fitting first, each with what speaks for and against it. */
final class UnitsPane extends VBox {
    private final DecideViewModel model;
    private final Clock clock;
    private final ListView<Fit> list = new ListView<>();
    private boolean following;

    UnitsPane(DecideViewModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
        list.setId("units");
        list.setAccessibleText("Units, fitting first");
        list.getStyleClass().add("units");
        list.setPlaceholder(Boxes.prose("This service has no units yet. A manager adds them in Set-up.", "muted"));
        list.setCellFactory(view -> new UnitCell());
        list.setItems(model.answer.fits());
        WholeRows rows = new WholeRows(list);
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().add(rows);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!following && now != null) {
                model.answer.unit.set(now.canBeTaken() ? now : null);
            }
        });
        // with nothing chosen the arrow would step over the unit that the cursor stands on
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        model.answer.unit.addListener((property, before, now) -> follow(now));
        model.answer.fits().addListener((ListChangeListener<Fit>) change -> follow(model.answer.unit.get()));
        follow(model.answer.unit.get());
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void follow(Fit unit) {
        following = true;
        if (unit == null) {
            if (model.answer.reason.get() != null) {
                list.getSelectionModel().clearSelection();
            }
        } else {
            list.getSelectionModel().select(unit);
        }
        following = false;
    }

    private final class UnitCell extends ListCell<Fit> {
        UnitCell() {
            // as wide as the list and no wider, so that long words are cut and not scrolled
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Fit fit, boolean empty) {
            super.updateItem(fit, empty);
            setText(null);
            setGraphic(empty || fit == null ? null : row(fit));
            setAccessibleText(empty || fit == null ? null : words(fit));
        }

        private Node row(Fit fit) {
            VBox words = Boxes.column(
                    Gap.NONE,
                    Boxes.row(
                            Gap.SMALL,
                            Boxes.text(fit.unit().unit().name, "strong"),
                            Boxes.text(FitWords.size(fit), "muted")),
                    Boxes.text(FitWords.reasons(fit), "small", "muted"));
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(0);
            return Boxes.row(Gap.SMALL, words, chip(fit));
        }

        private StatusChip chip(Fit fit) {
            String when = FitWords.when(fit, night(), London.today(clock));
            if (fit.fitsNow()) {
                return new StatusChip("Fits, " + when, Intent.SUCCESS);
            }
            return new StatusChip(
                    fit.against().isEmpty() ? when : "Does not fit, " + when,
                    fit.against().isEmpty() && fit.canBeTaken() ? Intent.WARNING : Intent.NEUTRAL);
        }

        private String words(Fit fit) {
            return fit.unit().unit().name + ", " + FitWords.size(fit) + ", "
                    + chip(fit).getText() + ", " + FitWords.reasons(fit);
        }

        private LocalDate night() {
            return model.answer.starts.get() == null ? London.today(clock) : model.answer.starts.get();
        }
    }
}
