package org.rowan.bedboard.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.rowan.fx.Boxes;

/** The days over the bars of a fortnight, the weekday above its number. */
final class DayHeads extends Pane {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE\nd", Locale.UK);

    DayHeads(LocalDate from, int nights) {
        getStyleClass().add("fortnight");
        for (int i = 0; i < nights; i++) {
            Label day = Boxes.text(from.plusDays(i).format(DAY), "small", "muted", "day-head");
            day.setAlignment(Pos.CENTER);
            day.setMinWidth(0);
            getChildren().add(day);
        }
        setMinWidth(0);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() / getChildren().size();
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).resizeRelocate(i * width, 0, width, getHeight());
        }
    }
}
