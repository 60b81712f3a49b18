package org.rowan.returns.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
import org.rowan.fx.SpokenDates;
import org.rowan.fx.Tasks;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.returns.release.Made;
import org.rowan.returns.release.ReturnServices;
import org.rowan.returns.tables.Gap;
import org.rowan.returns.tables.Place;
import org.rowan.returns.tables.RecordsUnder;
import org.rowan.returns.words.ReturnWords;

/** A quarter's return on its way: its gaps, compared, looked at, signed. */
final class ReturnViewModel {
    private static final int QUARTERS = 12;
    private static final Set<String> OF_UNITS = Set.of("R1", "R1v");

    /** The way of a return. */
    enum Stage {
        GAPS(1, "Gaps"),
        COMPARE(2, "Compare"),
        LOOK(3, "Look"),
        SIGN(4, "Sign");

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
                case GAPS -> COMPARE;
                case COMPARE -> LOOK;
                case LOOK, SIGN -> SIGN;
            };
        }

        String words() {
            return words;
        }
    }

    private final ReturnServices services;
    private final Tasks tasks;
    private final Clock clock;
    private final SignViewModel signing;
    private final SettleViewModel settling;
    private final CompareViewModel comparing;
    private final ObjectProperty<FinancialQuarter> quarter = new SimpleObjectProperty<>(this, "quarter");
    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(this, "stage", Stage.GAPS);
    private final BooleanProperty counting = new SimpleBooleanProperty(this, "counting");
    private final ReadOnlyObjectWrapper<Made> made = new ReadOnlyObjectWrapper<>(this, "made");
    private final ReadOnlyObjectWrapper<Problem> refused = new ReadOnlyObjectWrapper<>(this, "refused");
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper(this, "line", "");
    private final Chosen looked = new Chosen();
    private final Chosen compared = new Chosen();
    private final ObservableList<QuarterReferrals> referrals = FXCollections.observableArrayList();

    /** Which table is in sight and of which service, so that it still is when the figures have changed. */
    static final class Chosen {
        private String table;
        private String scope;

        void table(String now) {
            table = now;
        }

        void scope(String now) {
            scope = now;
        }

        /** The table of before, where it is still among these; else the usual one. */
        String table(List<String> known, String usual) {
            return known.contains(table) ? table : usual;
        }

        String scope(List<String> known, String usual) {
            return known.contains(scope) ? scope : usual;
        }
    }

    ReturnViewModel(ReturnServices services, Tasks tasks, Clock clock) {
        this.services = services;
        this.tasks = tasks;
        this.clock = clock;
        this.signing = new SignViewModel(services, tasks, this::showSigned);
        this.settling = new SettleViewModel(services, tasks, this::count);
        this.comparing = new CompareViewModel(services.comparing(), tasks);
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
        refused.set(null);
        count(this::show).busy(counting).start();
    }

    /** Another window has changed records: shown only where that makes another return of it. */
    void countAgain() {
        count(outcome -> {
                    if (!outcome.equals(made.get())) {
                        refused.set(null);
                        show(outcome);
                    }
                })
                .start();
    }

    /** What is counted last holds. */
    private Tasks.Piece<Made> count(Consumer<Made> then) {
        FinancialQuarter asked = quarter.get();
        return tasks.look(this, () -> services.returns().make(asked)).then(then).otherwise(problem -> {
            made.set(null);
            line.set("");
            refused.set(problem);
        });
    }

    /** A count that was begun before is heard no more: it would show the return as it was. */
    private void showSigned(Made outcome) {
        show(outcome);
        countAgain();
    }

    private void show(Made outcome) {
        FinancialQuarter asked = outcome.name().quarter();
        line.set(ReturnWords.months(asked)
                + (asked.to().isBefore(today())
                        ? "."
                        : ", which ends on " + SpokenDates.day(asked.to(), today()) + ": what is counted so far."));
        made.set(outcome);
        signing.follow(outcome);
        settling.look(asked);
        comparing.compare(asked);
        tasks.of(() -> year(outcome)).then(referrals::setAll).start();
    }

    /** The quarters of the year so far, for the chart. */
    private List<QuarterReferrals> year(Made last) {
        List<QuarterReferrals> year = new ArrayList<>();
        FinancialQuarter asked = last.name().quarter();
        for (int number = 1; number < asked.quarter(); number++) {
            FinancialQuarter before = new FinancialQuarter(asked.startYear(), number);
            year.add(
                    QuarterReferrals.of(before, services.returns().count(before).figures()));
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

    /** Whether the quarter is over but for its last day, so that it can be signed. */
    boolean isOver() {
        return !today().isBefore(made.get().name().quarter().to());
    }

    /** The records under an exact figure. */
    Optional<RecordsUnder> recordsUnder(Place place) {
        return services.returns().recordsUnder(made.get().name().quarter(), place);
    }

    LocalDate today() {
        return London.today(clock);
    }

    /** In the step in which each table is looked at. */
    Chosen looked() {
        return looked;
    }

    /** In the step in which it is compared. */
    Chosen compared() {
        return compared;
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

    SignViewModel signing() {
        return signing;
    }

    SettleViewModel settling() {
        return settling;
    }

    CompareViewModel comparing() {
        return comparing;
    }

    /** What was counted; null until it is, or where it cannot be. */
    ReadOnlyObjectProperty<Made> made() {
        return made.getReadOnlyProperty();
    }

    /** Why it could not be counted. */
    ReadOnlyObjectProperty<Problem> refused() {
        return refused.getReadOnlyProperty();
    }

    ReadOnlyStringProperty line() {
        return line.getReadOnlyProperty();
    }

    ObservableList<QuarterReferrals> referrals() {
        return referrals;
    }
}
