package org.rowan.returns.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.fx.Saving;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.Tasks;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.returns.release.Made;
import org.rowan.returns.release.QuarterlyReturn;
import org.rowan.returns.tables.Gap;
import org.rowan.returns.words.ReturnWords;

/** A quarter's return on its way: complete, checked, looked at, exported. */
final class ReturnViewModel {
    private static final int QUARTERS = 12;
    private static final Set<String> OF_UNITS = Set.of("R1", "R1v");

    /** The way of a return. */
    enum Stage {
        COMPLETE(1, "Complete"),
        CHECK(2, "Check"),
        LOOK(3, "Look"),
        EXPORT(4, "Export");

        private final int number;
        private final String words;

        Stage(int number, String words) {
            this.number = number;
            this.words = words;
        }

        int number() {
            return number;
        }

        /** The one after it; the last one has none but itself. */
        Stage next() {
            return switch (this) {
                case COMPLETE -> CHECK;
                case CHECK -> LOOK;
                case LOOK, EXPORT -> EXPORT;
            };
        }

        String words() {
            return words;
        }
    }

    private final QuarterlyReturn returns;
    private final Tasks tasks;
    private final Clock clock;
    private final Saving writing;
    private final ObjectProperty<FinancialQuarter> quarter = new SimpleObjectProperty<>(this, "quarter");
    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(this, "stage", Stage.COMPLETE);
    private final BooleanProperty counting = new SimpleBooleanProperty(this, "counting");
    private final ReadOnlyObjectWrapper<Made> made = new ReadOnlyObjectWrapper<>(this, "made");
    private final ReadOnlyObjectWrapper<Problem> refused = new ReadOnlyObjectWrapper<>(this, "refused");
    private final ReadOnlyObjectWrapper<Path> written = new ReadOnlyObjectWrapper<>(this, "written");
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper(this, "line", "");
    private final ObservableList<QuarterReferrals> referrals = FXCollections.observableArrayList();

    ReturnViewModel(QuarterlyReturn returns, Tasks tasks, Clock clock) {
        this.returns = returns;
        this.tasks = tasks;
        this.clock = clock;
        this.writing = new Saving(tasks);
        quarter.set(usual(today()));
        quarter.addListener((property, before, now) -> count());
    }

    /** The quarter that is most likely wanted: the one under way in its last month, else the last that has ended. */
    static FinancialQuarter usual(LocalDate today) {
        FinancialQuarter now = FinancialQuarter.of(today);
        return today.isBefore(now.from().plusMonths(2)) ? now.previous() : now;
    }

    /** The quarters to choose from, the newest first. */
    List<FinancialQuarter> quarters() {
        return Stream.iterate(FinancialQuarter.of(today()), FinancialQuarter::previous)
                .limit(QUARTERS)
                .toList();
    }

    /** Counts the quarter from the records as they are now. */
    void count() {
        FinancialQuarter asked = quarter.get();
        refused.set(null);
        tasks.of(() -> returns.make(asked))
                .busy(counting)
                .then(outcome -> {
                    if (asked.equals(quarter.get())) {
                        show(outcome);
                    }
                })
                .otherwise(problem -> {
                    made.set(null);
                    line.set("");
                    refused.set(problem);
                })
                .start();
    }

    private void show(Made outcome) {
        written.set(null);
        FinancialQuarter asked = outcome.name().quarter();
        line.set(ReturnWords.months(asked)
                + (asked.to().isBefore(today())
                        ? "."
                        : ", which ends on " + SpokenDates.day(asked.to(), today()) + ": what is counted so far."));
        made.set(outcome);
        tasks.of(() -> year(outcome)).then(referrals::setAll).start();
    }

    /** The quarters of the year so far, for the chart. */
    private List<QuarterReferrals> year(Made last) {
        List<QuarterReferrals> year = new ArrayList<>();
        FinancialQuarter asked = last.name().quarter();
        for (int number = 1; number < asked.quarter(); number++) {
            FinancialQuarter before = new FinancialQuarter(asked.startYear(), number);
            year.add(QuarterReferrals.of(before, returns.make(before).counted().figures()));
        }
        year.add(QuarterReferrals.of(asked, last.counted().figures()));
        return year;
    }

    /** Whether the records of the quarter are empty but for the units, so that the return would be one of zeros. */
    boolean nothingRecorded() {
        return made.get().counted().figures().stream()
                .filter(figure -> !OF_UNITS.contains(figure.table()))
                .allMatch(figure -> figure.value() == 0);
    }

    /** What is not recorded and would change this return, the most first. */
    List<Gap> openGaps() {
        return made.get().counted().gaps().stream()
                .filter(gap -> gap.missing() > 0)
                .sorted(Comparator.comparingLong(Gap::missing).reversed())
                .toList();
    }

    long closedGaps() {
        return made.get().counted().gaps().stream()
                .filter(gap -> gap.missing() == 0)
                .count();
    }

    void writePackage(Path folder) {
        Made now = made.get();
        writing.run(() -> returns.writePackage(now, folder), written::set);
    }

    void writeExact(Path folder) {
        Made now = made.get();
        writing.run(() -> returns.writeExact(now, folder), written::set);
    }

    LocalDate today() {
        return London.today(clock);
    }

    ObjectProperty<FinancialQuarter> quarter() {
        return quarter;
    }

    ObjectProperty<Stage> stage() {
        return stage;
    }

    BooleanProperty counting() {
        return counting;
    }

    Saving writing() {
        return writing;
    }

    /** What was counted; null until it is, or where it cannot be. */
    ReadOnlyObjectProperty<Made> made() {
        return made.getReadOnlyProperty();
    }

    /** Why it could not be counted. */
    ReadOnlyObjectProperty<Problem> refused() {
        return refused.getReadOnlyProperty();
    }

    /** The file that was written last, null where none was since the count. */
    ReadOnlyObjectProperty<Path> written() {
        return written.getReadOnlyProperty();
    }

    ReadOnlyStringProperty line() {
        return line.getReadOnlyProperty();
    }

    ObservableList<QuarterReferrals> referrals() {
        return referrals;
    }
}
