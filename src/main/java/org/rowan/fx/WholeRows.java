package org.rowan.fx;

import javafx.scene.control.ListView;
import javafx.scene.layout.Region;

/** Shows as many whole rows of a list as there is room for: a row that is cut in half looks like a fault, and reads like none. */
public final class WholeRows extends Region {
    private final ListView<?> list;

    /** @param list all of whose rows are of one height */
    public WholeRows(ListView<?> list) {
        this.list = list;
        getChildren().add(list);
        setMinWidth(0);
        list.fixedCellSizeProperty().addListener(property -> requestLayout());
    }

    @Override
    protected double computeMinHeight(double width) {
        return list.minHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return list.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return list.prefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        double row = list.getFixedCellSize();
        double frame = list.snappedTopInset() + list.snappedBottomInset();
        double whole = row <= 0 ? getHeight() : Math.floor((getHeight() - frame) / row) * row + frame;
        list.resizeRelocate(0, 0, getWidth(), whole < row ? getHeight() : whole);
    }
}
