package org.rowan.fx;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A few figures: what is counted down, the figures across, to the right. */
public final class FigureTable extends GridPane {
    private final List<String> heads;
    private int lines = 1;

    /** @param first what stands in the first column */
    public FigureTable(String first, List<String> heads) {
        this.heads = List.copyOf(heads);
        getStyleClass().add("figure-table");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(words);
        Label head = Boxes.prose(first, "small", "muted");
        GridPane.setValignment(head, VPos.BOTTOM);
        add(head, 0, 0);
        for (int i = 0; i < heads.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(HPos.RIGHT);
            getColumnConstraints().add(column);
            Label over = Boxes.prose(heads.get(i), "small", "muted", "figure-head");
            GridPane.setValignment(over, VPos.BOTTOM);
            add(over, i + 1, 0);
        }
    }

    /** @param figures one for each head */
    public FigureTable line(String words, List<String> figures, String... styles) {
        Label what = Boxes.prose(words, styles);
        StringBuilder spoken = new StringBuilder(words);
        add(what, 0, lines);
        for (int i = 0; i < heads.size(); i++) {
            spoken.append(", ").append(heads.get(i)).append(' ').append(figures.get(i));
            Label figure = Boxes.text(figures.get(i), styles);
            figure.setMinWidth(Region.USE_PREF_SIZE);
            add(figure, i + 1, lines);
        }
        what.setAccessibleText(spoken.toString());
        lines++;
        return this;
    }
}
