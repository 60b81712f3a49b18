package org.rowan.bedboard.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.rowan.bedboard.UnitLine;
import org.rowan.bedboard.UnitTonight;
import org.rowan.bedboard.UnitTonight.State;
import org.rowan.fx.Boxes;

/** The nights of a unit as bars, a bar a stay; what is free stays empty. The chosen day is framed in the chosen row. */
final class TimeBars extends Pane {
    private static final double HIGH = 0.7;
    private static final int WEEK = 7;

    private final TimeAxis axis;
    private final BedsViewModel model;
    private final Region today = region("time-today");
    private final Region cursor = region("time-cursor");
    private final Label ruler = new Label();
    private final List<Drawn> bars = new ArrayList<>();
    private final List<Region> weeks = new ArrayList<>();
    private boolean chosen;
    // kept here, for the axis holds it only weakly
    private final InvalidationListener moved = property -> requestLayout();

    private record Drawn(UnitLine.Bar bar, Label label, Region leaving) {}

    TimeBars(TimeAxis axis, BedsViewModel model) {
        this.axis = axis;
        this.model = model;
        getStyleClass().add("time-bars");
        setMinWidth(0);
        ruler.setVisible(false);
        cursor.setMouseTransparent(true);
        WeakInvalidationListener weak = new WeakInvalidationListener(moved);
        axis.whenMoved(weak);
        model.night().addListener(weak);
        setOnMousePressed(event -> model.night().set(axis.dayAt(event.getX())));
    }

    /** Draws the bars of a unit. */
    void show(UnitLine line, boolean namesHidden) {
        bars.clear();
        weeks.clear();
        for (int i = 0; i <= BedsViewModel.NIGHTS / WEEK / 2; i++) {
            weeks.add(region("time-week"));
        }
        List<Node> nodes = new ArrayList<>(weeks);
        nodes.add(ruler);
        nodes.add(today);
        line.bars().forEach(bar -> {
            Drawn drawn = draw(namesHidden ? nameless(bar) : bar);
            bars.add(drawn);
            nodes.add(drawn.label());
            nodes.add(drawn.leaving());
        });
        nodes.add(cursor);
        getChildren().setAll(nodes);
        requestLayout();
    }

    /** Frames the chosen day where this is the chosen row. */
    void choose(boolean now) {
        chosen = now;
        requestLayout();
    }

    private static UnitLine.Bar nameless(UnitLine.Bar bar) {
        return new UnitLine.Bar(bar.what().nameless(), bar.from(), bar.until());
    }

    private Drawn draw(UnitLine.Bar bar) {
        Label label = Boxes.text("", "bar", bar.what().state().name().toLowerCase(Locale.ROOT));
        label.setMinWidth(0);
        String words = UnitWords.spoken(bar.what(), day(bar));
        label.setAccessibleText(words);
        label.setTooltip(new Tooltip(words));
        Region leaving = region("time-leaving");
        leaving.setMouseTransparent(true);
        return new Drawn(bar, label, leaving);
    }

    /** The day from which a bar is told: the chosen one where it lies in it. */
    private LocalDate day(UnitLine.Bar bar) {
        LocalDate night = model.today();
        return bar.coversNight(night) ? night : bar.from();
    }

    @Override
    protected void layoutChildren() {
        axis.take(localToScene(0, 0).getX(), getWidth(), ruler.getFont().getSize());
        LocalDate monday = axis.firstDay().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        // every other week, the same ones wherever the days begin
        LocalDate week = monday.toEpochDay() / WEEK % 2 == 0 ? monday : monday.minusWeeks(1);
        for (Region each : weeks) {
            place(each, week, week.plusWeeks(1), 1);
            week = week.plusWeeks(2);
        }
        place(today, model.today(), model.today().plusDays(1), 1);
        place(cursor, model.night().get(), model.night().get().plusDays(1), 1);
        bars.forEach(this::layOut);
    }

    private void layOut(Drawn drawn) {
        UnitLine.Bar bar = drawn.bar();
        place(drawn.label(), bar.from(), bar.until(), HIGH);
        drawn.label().setText(fitting(drawn));
        UnitTonight what = bar.what();
        boolean leaves = what.state() == State.OCCUPIED
                && bar.until().equals(what.until())
                && !what.until().isBefore(model.today());
        place(drawn.leaving(), bar.until().minusDays(1), bar.until(), HIGH);
        drawn.leaving().setVisible(leaves && drawn.leaving().isVisible());
    }

    /** As much of the words as there is room for, and none cut off. */
    private String fitting(Drawn drawn) {
        UnitTonight what = drawn.bar().what();
        double room = drawn.label().getWidth();
        if (what.isFree()) {
            return "";
        }
        for (String words : List.of(UnitWords.onBar(what, model.today()), UnitWords.state(what))) {
            drawn.label().setText(words);
            if (drawn.label().prefWidth(-1) <= room) {
                return words;
            }
        }
        return "";
    }

    private void place(Region node, LocalDate from, LocalDate until, double share) {
        double left = axis.at(from);
        double right = axis.at(until);
        double high = getHeight() * share;
        double gap = share < 1 ? 1 : 0;
        node.resizeRelocate(left + gap, (getHeight() - high) / 2, Math.max(0, right - left - 2 * gap), high);
        node.setVisible(right > left && (chosen || !node.equals(cursor)));
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        return region;
    }
}
