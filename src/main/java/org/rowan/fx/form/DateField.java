package org.rowan.fx.form;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.Popover;
import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.TypedDates;
import org.rowan.kernel.London;

/** A day, typed as it is said ({@link TypedDates}) or, with Alt and the arrow down, picked in a calendar. */
public final class DateField extends WordField<LocalDate> {
    private final Clock clock;

    public DateField(Clock clock, TypedDates.Side side) {
        super(
                words -> TypedDates.day(words, London.today(clock), side),
                day -> SpokenDates.full(day),
                "This is not a day that Rowan knows. Try 3/4/91, 14 mar or yesterday.");
        this.clock = clock;
        Button open = Buttons.sign(Feather.CALENDAR, "Pick from a calendar (Alt and arrow down)", this::openCalendar);
        open.getStyleClass().add("in-field");
        open.setFocusTraversable(false);
        setRight(Boxes.row(Gap.TIGHT, getRight(), open));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
                openCalendar();
                event.consume();
            }
        });
    }

    /**
     * A day by which a list is narrowed, as short as it can be.
     *
     * @param words shown while it is empty: "From"
     * @param called for a screen reader: "From, day received"
     */
    public static DateField narrowing(String words, String called, ObjectProperty<LocalDate> value, Clock clock) {
        DateField field = new DateField(clock, TypedDates.Side.PAST);
        field.setAccessibleText(called);
        field.setPromptText(words);
        field.setPrefColumnCount(7);
        field.valueProperty().bindBidirectional(value);
        return field;
    }

    private void openCalendar() {
        Calendar calendar = new Calendar(value() == null ? London.today(clock) : value());
        calendar.setAccessibleText("Calendar");
        Popover pop = new Popover(calendar);
        pop.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        pop.setAnimated(false);
        pop.setHeaderAlwaysVisible(false);
        pop.setDetachable(false);
        calendar.valueProperty().addListener((property, before, now) -> {
            valueProperty().set(now);
            pop.hide();
            requestFocus();
        });
        pop.show(this);
        name(calendar, ".back-button", "The month before (Page Up)");
        name(calendar, ".forward-button", "The next month (Page Down)");
        name(calendar, ".calendar-grid", "Days");
        calendar.requestFocus();
    }

    private static void name(Calendar calendar, String part, String words) {
        calendar.applyCss();
        calendar.lookupAll(part).forEach(node -> node.setAccessibleText(words));
    }
}
