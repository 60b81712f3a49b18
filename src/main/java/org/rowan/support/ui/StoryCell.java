package org.rowan.support.ui;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.NameMask;
import org.rowan.fx.SpokenDates;

/** One line of the time line: when and what kind, what, and what was said of it later. */
final class StoryCell extends ListCell<StoryLine> {
    private static final double SCROLL_BAR = 20;

    private final CaseViewModel model;
    private final Desk desk;
    private final Label head = Boxes.prose("", "small", "muted");
    private final Label what = Boxes.prose("");
    private final Label corrected = Boxes.prose("", "small", "warning-text");
    private final VBox box = Boxes.column(Gap.TIGHT, head, what, corrected);

    StoryCell(CaseViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        box.getStyleClass().add("note");
        setPrefWidth(0);
    }

    /** As high as its words need at the width that the list has. */
    @Override
    protected double computePrefHeight(double width) {
        double beside = snappedLeftInset() + snappedRightInset() + SCROLL_BAR;
        double room = getListView() == null ? width : getListView().getWidth() - beside;
        return isEmpty() || room <= 0
                ? super.computePrefHeight(width)
                : snappedTopInset() + box.prefHeight(room) + snappedBottomInset();
    }

    @Override
    protected void updateItem(StoryLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String when = line.timed()
                ? SpokenDates.at(line.at(), model.today())
                : SpokenDates.day(line.at().toLocalDate(), model.today());
        String who = line.who().isEmpty() ? "" : " · " + desk.names().of(line.who());
        head.setText(when + " · " + line.kind().words() + who + (line.more().isEmpty() ? "" : " · " + line.more()));
        NameMask names = desk.names();
        what.setText(line.told().apply(names::ofWords));
        corrected.setText(line.corrections().stream()
                .map(correction -> names.ofWords(RecordRows.told(correction, model)))
                .collect(Collectors.joining("\n")));
        corrected.setManaged(!line.corrections().isEmpty());
        corrected.setVisible(corrected.isManaged());
        setAccessibleText(head.getText() + ". " + what.getText() + " " + corrected.getText());
        setGraphic(box);
    }
}
