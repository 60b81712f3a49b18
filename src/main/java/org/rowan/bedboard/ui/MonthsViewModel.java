package org.rowan.bedboard.ui;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.bedboard.MonthOfNights;
import org.rowan.bedboard.MonthlyNights;
import org.rowan.fx.Tasks;
import org.rowan.kernel.FinancialQuarter;

/** The nights of the units by month: of one service or of all, of the last year or an earlier one. */
final class MonthsViewModel {
    static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int YEARS = 5;
    private static final int MONTHS = 12;

    private final MonthlyNights counting;
    private final Tasks tasks;
    private final BooleanProperty busy;
    private final List<Span> spans = new ArrayList<>();
    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(this, "span");
    private final ObjectProperty<House> house = new SimpleObjectProperty<>(this, "house", House.ALL);
    private final ObservableList<House> houses = FXCollections.observableArrayList(House.ALL);
    private final ObjectProperty<List<MonthOfNights>> shown = new SimpleObjectProperty<>(this, "shown");
    private MonthlyNights.Counted counted;

    /** The months that are looked at. */
    record Span(String words, YearMonth first, YearMonth last) {}

    /**
     * A service that is looked at.
     *
     * @param id null for all of them together
     */
    record House(Long id, String name) {
        static final House ALL = new House(null, "All services");
    }

    MonthsViewModel(MonthlyNights counting, Tasks tasks, BooleanProperty busy, YearMonth now) {
        this.counting = counting;
        this.tasks = tasks;
        this.busy = busy;
        spans.add(new Span("Last 12 months", now.minusMonths(MONTHS - 1L), now));
        FinancialQuarter year = FinancialQuarter.of(now.atDay(1));
        for (int i = 0; i < YEARS; i++) {
            YearMonth first = YearMonth.from(year.yearFrom()).minusYears(i);
            spans.add(new Span(FinancialQuarter.of(first.atDay(1)).year(), first, first.plusMonths(MONTHS - 1L)));
        }
        span.set(spans.getFirst());
        span.addListener((property, before, chosen) -> load());
        house.addListener((property, before, chosen) -> show());
    }

    void load() {
        Span asked = span.get();
        tasks.look(this, () -> counting.count(asked.first(), asked.last()))
                .busy(busy)
                .then(answer -> {
                    if (asked.equals(span.get())) {
                        counted = answer;
                        offer();
                        show();
                    }
                })
                .start();
    }

    private void offer() {
        List<House> known = new ArrayList<>(List.of(House.ALL));
        counted.nights().stream()
                .filter(nights -> nights.open() > 0)
                .map(MonthOfNights::serviceId)
                .distinct()
                .forEach(id -> known.add(new House(id, counted.names().get(id))));
        House chosen = house.get();
        houses.setAll(known);
        house.set(known.contains(chosen) ? chosen : House.ALL);
    }

    private void show() {
        if (counted != null && house.get() != null) {
            shown.set(months(house.get().id()));
        }
    }

    private List<MonthOfNights> months(Long service) {
        return counted.households().keySet().stream()
                .sorted()
                .map(month -> month(month, service))
                .filter(month -> month.open() > 0)
                .toList();
    }

    private MonthOfNights month(YearMonth month, Long service) {
        List<MonthOfNights> nights = counted.nights().stream()
                .filter(each -> each.month().equals(month))
                .filter(each -> service == null || Objects.equals(each.serviceId(), service))
                .toList();
        return new MonthOfNights(
                month,
                service == null ? 0 : service,
                nights.stream().mapToInt(MonthOfNights::open).sum(),
                nights.stream().mapToInt(MonthOfNights::occupied).sum(),
                nights.stream().mapToInt(MonthOfNights::notUsable).sum(),
                nights.stream().mapToInt(MonthOfNights::held).sum(),
                service == null
                        ? counted.households().get(month)
                        : nights.stream().mapToInt(MonthOfNights::households).sum());
    }

    /** The year in two sentences. */
    static String summary(List<MonthOfNights> months) {
        if (months.isEmpty()) {
            return "No unit was open in these months.";
        }
        int open = months.stream().mapToInt(MonthOfNights::open).sum();
        int occupied = months.stream().mapToInt(MonthOfNights::occupied).sum();
        int notUsable = months.stream().mapToInt(MonthOfNights::notUsable).sum();
        int held = months.stream().mapToInt(MonthOfNights::held).sum();
        String span = LONG.format(months.getFirst().month())
                + (months.size() == 1
                        ? ""
                        : " to " + LONG.format(months.getLast().month()));
        String whole =
                "%s: units were open for %,d nights. On %,d somebody stayed (%s), %,d were void (%s), %,d held (%s), %,d free (%s)."
                        .formatted(
                                span,
                                open,
                                occupied,
                                share(occupied, open),
                                notUsable,
                                share(notUsable, open),
                                held,
                                share(held, open),
                                open - occupied - notUsable - held,
                                share(open - occupied - notUsable - held, open));
        MonthOfNights most = months.stream().max(MonthsViewModel::byShare).orElseThrow();
        MonthOfNights least = months.stream().min(MonthsViewModel::byShare).orElseThrow();
        return months.size() < 2
                ? whole
                : whole
                        + " Fullest was %s (%s), emptiest %s (%s)."
                                .formatted(
                                        LONG.format(most.month()),
                                        share(most.occupied(), most.open()),
                                        LONG.format(least.month()),
                                        share(least.occupied(), least.open()));
    }

    private static int byShare(MonthOfNights one, MonthOfNights other) {
        return Long.compare((long) one.occupied() * other.open(), (long) other.occupied() * one.open());
    }

    /** In whole per cent; "-" of nothing. */
    static String share(int part, int whole) {
        return whole == 0 ? "-" : Math.round(100.0 * part / whole) + " %";
    }

    List<Span> spans() {
        return List.copyOf(spans);
    }

    ObjectProperty<Span> span() {
        return span;
    }

    ObservableList<House> houses() {
        return houses;
    }

    ObjectProperty<House> house() {
        return house;
    }

    /** What was counted last, in order, without months in which no unit was open; null until then. */
    ReadOnlyObjectProperty<List<MonthOfNights>> shown() {
        return shown;
    }
}
