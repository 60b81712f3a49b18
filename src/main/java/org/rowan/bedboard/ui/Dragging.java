package org.rowan.bedboard.ui;

import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.rowan.bedboard.UnitTonight;

/** Drags the household of a bar onto another unit: the panel then asks from which day they move. */
final class Dragging {
    /** Holds the number of the unit from which they are to move, and nothing of them. */
    private static final DataFormat UNIT = new DataFormat("application/x-rowan-unit");

    private Dragging() {}

    /** @param unit what lies under the pointer; null where it is nothing */
    static void from(Node bars, Supplier<UnitTonight> unit) {
        bars.setOnDragDetected(event -> {
            UnitTonight dragged = unit.get();
            if (dragged != null && dragged.supportId() != null) {
                bars.startDragAndDrop(TransferMode.MOVE).setContent(Map.of(UNIT, dragged.unit().id));
                event.consume();
            }
        });
    }

    /**
     * @param unitId the unit of this row; null where it has none
     * @param dropped hears the unit onto which they were dropped
     */
    static void onto(Node row, Supplier<Long> unitId, LongConsumer dropped) {
        row.setOnDragOver(event -> {
            if (isOther(event.getDragboard(), unitId.get())) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        row.setOnDragDropped(event -> {
            boolean other = isOther(event.getDragboard(), unitId.get());
            event.setDropCompleted(other);
            event.consume();
            if (other) {
                dropped.accept(unitId.get());
            }
        });
    }

    private static boolean isOther(Dragboard dragged, Long unitId) {
        return unitId != null && dragged.hasContent(UNIT) && !unitId.equals(dragged.getContent(UNIT));
    }
}
