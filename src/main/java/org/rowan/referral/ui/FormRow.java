package org.rowan.referral.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import org.rowan.fx.form.CodePicker;
import org.rowan.fx.form.DateField;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.MomentField;

/** Fields abreast, in more lines where there is not the width for one: none is ever cut. Those that may grow share what is left. */
final class FormRow extends Pane {
    private static final double LEAST_EM = 8;
    /** A day in full with the sign of its calendar: "Wed 28 Sep 1991". */
    private static final double LEAST_DATE_EM = 12.5;
    /** "Type to choose" with its arrow. */
    private static final double LEAST_PICKED_EM = 10.5;

    private static final double GAP_EM = 1.143;

    private final Label em = new Label();

    FormRow(Field... fields) {
        em.setManaged(false);
        em.setVisible(false);
        getChildren().add(em);
        getChildren().addAll(fields);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return getManagedChildren().stream().mapToDouble(this::basis).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        List<Node> fields = getManagedChildren();
        return fields.stream().mapToDouble(field -> field.prefWidth(-1)).sum() + gap() * Math.max(0, fields.size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? prefWidth(-1) : width;
        List<List<Node>> lines = lines(room);
        return lines.stream().mapToDouble(line -> height(line, room)).sum() + gap() * Math.max(0, lines.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (List<Node> line : lines(getWidth())) {
            double height = height(line, getWidth());
            double x = 0;
            for (Node field : line) {
                double width = width(field, line, getWidth());
                field.resizeRelocate(x, y, width, height);
                x += width + gap();
            }
            y += height + gap();
        }
    }

    private List<List<Node>> lines(double room) {
        List<List<Node>> lines = new ArrayList<>();
        double used = 0;
        for (Node field : getManagedChildren()) {
            if (lines.isEmpty() || used + gap() + basis(field) > room + 0.5) {
                lines.add(new ArrayList<>());
                used = basis(field);
            } else {
                used += gap() + basis(field);
            }
            lines.getLast().add(field);
        }
        return lines;
    }

    private double height(List<Node> line, double room) {
        return line.stream()
                .mapToDouble(field -> field.prefHeight(width(field, line, room)))
                .max()
                .orElse(0);
    }

    private double width(Node field, List<Node> line, double room) {
        if (!grows(field)) {
            return basis(field);
        }
        double left = room - line.stream().mapToDouble(this::basis).sum() - gap() * (line.size() - 1);
        return basis(field)
                + Math.max(0, left) / line.stream().filter(FormRow::grows).count();
    }

    private double basis(Node field) {
        return grows(field) ? least((Field) field) * size() : field.prefWidth(-1);
    }

    private static double least(Field field) {
        return switch (field.control()) {
            case DateField day -> LEAST_DATE_EM;
            case MomentField moment -> LEAST_DATE_EM;
            case CodePicker picker -> LEAST_PICKED_EM;
            default -> LEAST_EM;
        };
    }

    private static boolean grows(Node field) {
        return HBox.getHgrow(field) != Priority.NEVER;
    }

    private double gap() {
        return GAP_EM * size();
    }

    private double size() {
        return em.getFont().getSize();
    }
}
