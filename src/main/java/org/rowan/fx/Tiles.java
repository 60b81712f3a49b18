package org.rowan.fx;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Side by side while there is room, one under the other where there is not: with large text, or beside the panel. */
public final class Tiles extends GridPane {
    private final double leastEm;
    private final int most;
    private final List<Node> tiles;
    /** Nobody sees it; it has the size of the body text. */
    private final Label ruler = new Label();

    private int columns;

    /**
     * @param leastEm the least width of a tile in em of the body text
     * @param most the most columns
     */
    public Tiles(Gap gap, double leastEm, int most, Node... tiles) {
        this.leastEm = leastEm;
        this.most = most;
        this.tiles = List.of(tiles);
        getStyleClass().add(gap.style());
        setMinWidth(0);
        ruler.setManaged(false);
        ruler.setVisible(false);
        ruler.fontProperty().addListener((property, before, now) -> fit(getWidth()));
        widthProperty().addListener((property, before, now) -> fit(now.doubleValue()));
        arrange(most);
    }

    private void fit(double width) {
        int now = (int) Math.clamp(Math.floor(width / (leastEm * ruler.getFont().getSize())), 1, most);
        if (now != columns) {
            arrange(now);
        }
    }

    private void arrange(int number) {
        columns = number;
        getChildren().setAll(ruler);
        getColumnConstraints().clear();
        for (int i = 0; i < number; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / number);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < tiles.size(); i++) {
            Node tile = tiles.get(i);
            GridPane.setFillWidth(tile, true);
            GridPane.setHalignment(tile, HPos.LEFT);
            GridPane.setValignment(tile, VPos.TOP);
            add(tile, i % number, i / number);
        }
    }
}
