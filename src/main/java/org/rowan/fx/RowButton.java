package org.rowan.fx;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** A button of a whole row whose words go on in further lines: it is as high as they need at its width. */
final class RowButton extends Button {
    private final Node content;

    RowButton(Node content) {
        super("", content);
        this.content = content;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double beside = snappedLeftInset() + snappedRightInset();
        double high = content.prefHeight(width < 0 ? -1 : Math.max(0, width - beside));
        return snappedTopInset() + high + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
