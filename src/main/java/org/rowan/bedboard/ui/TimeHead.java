package org.rowan.bedboard.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.rowan.fx.Boxes;

/** The days over the rows of the time line: each Monday's, and today's. */
final class TimeHead extends Pane {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private final TimeAxis axis;
    private final BedsViewModel model;

    TimeHead(TimeAxis axis, BedsViewModel model) {
        this.axis = axis;
        this.model = model;
        getStyleClass().add("time-head");
        setMinWidth(0);
        axis.whenMoved(moved -> Platform.runLater(this::draw));
        model.first().addListener(moved -> draw());
        draw();
    }

    private void draw() {
        getChildren().clear();
        LocalDate last = axis.firstDay().plusDays(axis.days());
        for (LocalDate day = axis.firstDay(); day.isBefore(last); day = day.plusDays(1)) {
            boolean today = day.equals(model.today());
            if (today || (day.getDayOfWeek() == DayOfWeek.MONDAY && !isNear(day, model.today()))) {
                Label label = Boxes.text(
                        today ? "Today" : DAY.format(day).replace("Sept", "Sep"), "small", today ? "strong" : "muted");
                label.setUserData(day);
                label.setMinWidth(0);
                getChildren().add(label);
            }
        }
        requestLayout();
    }

    /** Whether the word over today would lie upon that of another day. */
    private static boolean isNear(LocalDate day, LocalDate today) {
        long days = today.toEpochDay() - day.toEpochDay();
        return days != 0 && Math.abs(days) <= 3;
    }

    @Override
    protected void layoutChildren() {
        double from = axis.left() - localToScene(0, 0).getX();
        getChildren().forEach(child -> {
            Label label = (Label) child;
            double wide = Math.ceil(label.prefWidth(-1));
            double at = from + axis.at((LocalDate) label.getUserData());
            label.setVisible(at + wide <= from + axis.width() + 1);
            label.resizeRelocate(at, 0, wide, getHeight());
        });
    }
}
