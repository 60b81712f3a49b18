package org.rowan.bedboard.ui;

import java.time.LocalDate;
import java.util.function.LongConsumer;
import javafx.beans.property.StringProperty;
import org.rowan.bedboard.MonthlyNights;

/**
 * What leads on from the board.
 *
 * @param openCase opens the case of a support period
 * @param move shows into which units a household can move
 * @param changed is told after a unit was held, closed or freed, on the screen's thread
 * @param months counts the nights by month
 * @param look how the board was looked at last, by the name of the look
 */
public record BedSteps(LongConsumer openCase, Move move, Runnable changed, MonthlyNights months, StringProperty look) {

    /** A household is to move. */
    @FunctionalInterface
    public interface Move {
        /**
         * @param unitId the unit that is wanted; null where none is yet
         * @param then is told after they moved, and after that was taken back
         */
        void show(long supportId, LocalDate day, Long unitId, Runnable then);
    }
}
