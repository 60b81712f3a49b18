package org.rowan.bedboard.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.beans.InvalidationListener;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** Which days of the time line are in sight, and where each lies: the same for every row. */
final class TimeAxis {
    private static final double LEAST_EM = 0.8;
    private static final int FEWEST = 14;
    /** How many days before the chosen one are in sight where not all days are. */
    private static final int BEFORE = 7;

    private final BedsViewModel model;
    /** The first day in sight, counted from the first that was read. */
    private final IntegerProperty first = new SimpleIntegerProperty(this, "first");

    private final IntegerProperty shown = new SimpleIntegerProperty(this, "shown", BedsViewModel.NIGHTS);
    private final DoubleProperty left = new SimpleDoubleProperty(this, "left");
    private final DoubleProperty width = new SimpleDoubleProperty(this, "width");

    TimeAxis(BedsViewModel model) {
        this.model = model;
        model.first().addListener((property, before, now) -> begin());
        model.night().addListener((property, before, now) -> follow());
    }

    /** A row has been laid out: where in the window its bars begin, and how wide they are together. */
    void take(double from, double wide, double em) {
        left.set(from);
        width.set(wide);
        int days = (int) Math.clamp(Math.floor(wide / (LEAST_EM * em)), FEWEST, BedsViewModel.NIGHTS);
        if (days != shown.get()) {
            shown.set(days);
            begin();
        }
    }

    private void begin() {
        scrollTo(index(model.night().get()) - BEFORE);
    }

    private void follow() {
        int night = index(model.night().get());
        if (night < first.get()) {
            scrollTo(night);
        } else if (night >= first.get() + shown.get()) {
            scrollTo(night - shown.get() + 1);
        }
    }

    void scroll(int days) {
        scrollTo(first.get() + days);
    }

    private void scrollTo(int day) {
        first.set(Math.clamp(day, 0, BedsViewModel.NIGHTS - shown.get()));
    }

    private int index(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(model.first().get(), day);
    }

    LocalDate firstDay() {
        return model.first().get().plusDays(first.get());
    }

    int days() {
        return shown.get();
    }

    /** Where a day begins, from the left end of the bars; at one of their ends where it is out of sight. */
    double at(LocalDate day) {
        return Math.clamp(index(day) - first.get(), 0, shown.get()) * width.get() / shown.get();
    }

    LocalDate dayAt(double x) {
        int day = (int) Math.floor(x * shown.get() / Math.max(1, width.get()));
        return firstDay().plusDays(Math.clamp(day, 0, shown.get() - 1));
    }

    double left() {
        return left.get();
    }

    double width() {
        return width.get();
    }

    /** Hears whenever days come to lie elsewhere. */
    void whenMoved(InvalidationListener listener) {
        first.addListener(listener);
        shown.addListener(listener);
        left.addListener(listener);
        width.addListener(listener);
    }
}
