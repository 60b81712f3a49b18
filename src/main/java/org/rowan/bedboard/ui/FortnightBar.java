package org.rowan.bedboard.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.rowan.bedboard.UnitLine;
import org.rowan.fx.Boxes;

/** The nights of a unit as bars, a bar a stay; what is free stays empty. */
final class FortnightBar extends Pane {
    private final LocalDate from;
    private final int nights;
    private final List<UnitLine.Bar> bars;

    FortnightBar(UnitLine line, LocalDate from, int nights) {
        this.from = from;
        this.nights = nights;
        this.bars = line.bars();
        getStyleClass().add("fortnight");
        bars.forEach(bar -> getChildren().add(label(bar)));
        setMinWidth(0);
    }

    private Label label(UnitLine.Bar bar) {
        Label label = Boxes.text(
                UnitWords.state(bar.what()), "bar", bar.what().state().name().toLowerCase(java.util.Locale.ROOT));
        label.setTooltip(new Tooltip(UnitWords.spoken(bar.what(), from)));
        label.setMinWidth(0);
        return label;
    }

    @Override
    protected void layoutChildren() {
        double night = getWidth() / nights;
        for (int i = 0; i < bars.size(); i++) {
            UnitLine.Bar bar = bars.get(i);
            double left = ChronoUnit.DAYS.between(from, bar.from()) * night;
            double right = ChronoUnit.DAYS.between(from, bar.until()) * night;
            double high = getHeight() * 0.7;
            getChildren()
                    .get(i)
                    .resizeRelocate(left + 1, (getHeight() - high) / 2, Math.max(0, right - left - 2), high);
        }
    }
}
