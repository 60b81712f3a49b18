package org.rowan.support.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.rowan.casefile.RiskAssessment;
import org.rowan.fx.Boxes;

/** The levels of one person through time, as a line of steps; what it shows stands beside it in words. */
final class RiskLine extends Pane {
    private static final List<String> LEVELS = List.of("Standard", "Medium", "High");
    private static final double RADIUS = 4;

    private final List<RiskAssessment> known;
    private final LocalDate today;
    private final List<Label> labels =
            LEVELS.stream().map(level -> Boxes.text(level, "small", "muted")).toList();

    /** @param oldestFirst those whose level is not known are left out */
    RiskLine(List<RiskAssessment> oldestFirst, LocalDate today) {
        this.known =
                oldestFirst.stream().filter(risk -> SafetyWords.rank(risk) > 0).toList();
        this.today = today;
        getStyleClass().add("risk-line");
        setAccessibleText(SafetyWords.trend(oldestFirst).orElse(""));
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        getChildren().setAll(labels);
        double left =
                labels.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0) + 2 * RADIUS;
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            label.autosize();
            label.relocate(0, y(i + 1) - label.getHeight() / 2);
            Line level = new Line(left, y(i + 1), getWidth(), y(i + 1));
            level.getStyleClass().add("risk-level");
            getChildren().add(level);
        }
        if (!known.isEmpty()) {
            draw(left + RADIUS, getWidth() - RADIUS);
        }
    }

    private void draw(double left, double right) {
        LocalDate from = known.getFirst().assessed;
        double days = Math.max(1, ChronoUnit.DAYS.between(from, today));
        Polyline line = new Polyline();
        line.getStyleClass().add("risk-steps");
        getChildren().add(line);
        double before = y(SafetyWords.rank(known.getFirst()));
        for (RiskAssessment risk : known) {
            double x = left + (right - left) * ChronoUnit.DAYS.between(from, risk.assessed) / days;
            double y = y(SafetyWords.rank(risk));
            line.getPoints().addAll(x, before, x, y);
            before = y;
            Circle step = new Circle(x, y, RADIUS);
            step.getStyleClass().addAll("risk-step", SafetyWords.intent(risk).style());
            getChildren().add(step);
        }
        line.getPoints().addAll(right, before);
    }

    private double y(int rank) {
        double room = getHeight() - 4 * RADIUS;
        return 2 * RADIUS + room * (LEVELS.size() - rank) / (LEVELS.size() - 1);
    }
}
