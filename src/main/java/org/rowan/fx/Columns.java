package org.rowan.fx;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/**
 * Puts parts side by side in columns of the same width, each as high as its neighbours, and folds them under each other
 * where a column would become too narrow to read.
 */
public final class Columns extends GridPane {
    private static final double LEAST_EM = 17;

    private final List<Node> parts;
    private final Label measure = new Label();
    private int columns;

    public Columns(Gap gap, List<Node> parts) {
        this.parts = List.copyOf(parts);
        measure.setManaged(false);
        measure.setVisible(false);
        getStyleClass().add(gap.style());
        widthProperty().addListener((property, before, now) -> fold());
        measure.fontProperty().addListener((property, before, now) -> fold());
        arrange(parts.size());
    }

    private void fold() {
        double em = measure.getFont().getSize();
        int fitting = getWidth() <= 0 ? parts.size() : (int) (getWidth() / (LEAST_EM * em));
        int wanted = Math.clamp(fitting, 1, parts.size());
        if (wanted != columns) {
            // a change of columns while the pane is being laid out would be lost
            javafx.application.Platform.runLater(() -> arrange(wanted));
        }
    }

    /** The same number of parts in every row where that can be: four fold to two and two, not to three and one. */
    private void arrange(int wanted) {
        columns = wanted;
        int rows = Math.ceilDiv(parts.size(), wanted);
        int across = Math.ceilDiv(parts.size(), rows);
        getChildren().setAll(measure);
        getColumnConstraints().clear();
        for (int i = 0; i < across; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / across);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < parts.size(); i++) {
            add(parts.get(i), i % across, i / across);
        }
    }
}
