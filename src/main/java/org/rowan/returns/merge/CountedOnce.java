package org.rowan.returns.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.RollUps;
import org.rowan.disclosure.audit.Audit;
import org.rowan.kernel.Problem;

/**
 * Adds to the totals of households and people what they are when those who moved from provider to provider are counted once.
 * They are groups like any other: who moved, who did not, who came with the first adult of a household that moved. What would
 * tell too much falls away; where few moved altogether, they are subtracted as a range. Quarters say nothing beside their
 * year, kinds nothing beside their roll-up, since one could be taken from the other.
 */
final class CountedOnce {
    private static final String FIRST = "first_in_year";
    static final String ONCE = "first_in_year_once";
    static final String MOVED = "moved_over";

    private final List<MovedOver> moved;
    private final String year;
    private final int k;
    private final List<PublishedRow> told = new ArrayList<>();
    private final List<String> unused = new ArrayList<>();

    CountedOnce(List<MovedOver> moved, String year, int k) {
        this.moved = moved;
        this.year = year;
        this.k = k;
    }

    /**
     * The rows, each total followed by what is left of it.
     *
     * @throws Problem of kind INPUT if a line is about no total, stands there twice, or has numbers that cannot be
     */
    List<MergedRow> of(List<MergedRow> rows) {
        List<MergedRow> all = new ArrayList<>(rows);
        requireOnceEach();
        for (MovedOver some : moved) {
            requireEnough(some);
        }
        for (MovedOver some : together()) {
            Optional<MergedRow> households = total(rows, some, "R5");
            Optional<MergedRow> people = total(rows, some, "R4");
            requirePossible(some, households, people);
            if (isInsideAnother(some)) {
                unused.add(line(some)
                        + ": its year, or the sum of its services, is given, and one could be taken from the other");
            } else {
                List<MergedRow> once = once(some, households, people);
                if (once.isEmpty()) {
                    unused.add(line(some) + ": it would tell of few people, so that the totals count who moved twice");
                }
                for (MergedRow row : once) {
                    String table = row.where().table();
                    all.add(all.indexOf((table.equals("R5") ? households : people).orElseThrow()) + 1, row);
                }
            }
        }
        return all;
    }

    /** What the lines say, as questions that an audit can ask. */
    List<PublishedRow> told() {
        return told;
    }

    /** Lines of which nothing could be said, each with why. */
    List<String> unused() {
        return unused;
    }

    private static String line(MovedOver some) {
        return some.provider() + ", " + some.period() + ", " + some.serviceKind();
    }

    /** What all providers say of a period and a service. */
    private List<MovedOver> together() {
        List<MovedOver> sums = new ArrayList<>();
        for (MovedOver some : moved) {
            Optional<MovedOver> same =
                    sums.stream().filter(some::isAboutTheSameAs).findFirst();
            same.ifPresentOrElse(sum -> sums.set(sums.indexOf(sum), sum.and(some)), () -> sums.add(some));
        }
        return sums;
    }

    /** Nobody needs to know how few: where it is said, a provider has told too much already. */
    private void requireEnough(MovedOver some) {
        if (some.few() == 0 && some.people() < k) {
            throw refused(some, "tells of fewer than " + k + " people. Write few in place of both numbers");
        }
    }

    private void requireOnceEach() {
        Set<List<String>> seen = new HashSet<>();
        for (MovedOver some : moved) {
            if (!seen.add(List.of(some.provider(), some.period(), some.serviceKind()))) {
                throw refused(some, "stands there twice. Give one line for it");
            }
        }
    }

    private static Optional<MergedRow> total(List<MergedRow> rows, MovedOver some, String table) {
        return rows.stream()
                .filter(row -> row.where().period().equals(some.period())
                        && row.where().serviceKind().equals(some.serviceKind())
                        && row.where().table().equals(table)
                        && row.where().category().equals(Figure.TOTAL)
                        && row.where().measure().equals(FIRST))
                .findFirst();
    }

    private static void requirePossible(MovedOver some, Optional<MergedRow> households, Optional<MergedRow> people) {
        if (households.isEmpty() && people.isEmpty()) {
            throw refused(some, "is about no total in these returns. Check the period and the code of the service");
        }
        if (some.people() < some.households()) {
            throw refused(some, "has fewer people than households. Check the two numbers");
        }
        if (isMore(some.households(), households) || isMore(some.people(), people)) {
            throw refused(some, "has more who moved than were counted at all. Check the two numbers");
        }
    }

    private static boolean isMore(long number, Optional<MergedRow> total) {
        return total.map(MergedRow::amount)
                .filter(amount -> !amount.isOpen() && number > amount.most())
                .isPresent();
    }

    private boolean isInsideAnother(MovedOver some) {
        return moved.stream()
                .anyMatch(other -> (other.period().equals(year)
                                && !some.period().equals(year)
                                && other.serviceKind().equals(some.serviceKind()))
                        || other.serviceKind().equals(RollUps.of(some.serviceKind())));
    }

    private List<MergedRow> once(MovedOver some, Optional<MergedRow> households, Optional<MergedRow> people) {
        long few = some.few() * (k - 1L);
        if (some.people() == 0) {
            return Stream.of(households, people)
                    .flatMap(Optional::stream)
                    .map(row -> less(row, 0, few))
                    .toList();
        }
        for (boolean withPeople : new boolean[] {true, false}) {
            List<PublishedRow> said = said(some, households, withPeople ? people : Optional.empty());
            if (Audit.findings(List.of(new Release(CityReturn.EVERYBODY, CityReturn.EVERYBODY, year, k, said)))
                    .holds()) {
                told.addAll(said);
                return Stream.of(
                                households.map(row -> told(row, some.households(), few)),
                                people.filter(row -> withPeople).map(row -> told(row, some.people(), few)))
                        .flatMap(Optional::stream)
                        .flatMap(List::stream)
                        .toList();
            }
        }
        return List.of();
    }

    /** Who moved and who is left, of households and of people, and those beside the first adult of each household. */
    private List<PublishedRow> said(MovedOver some, Optional<MergedRow> households, Optional<MergedRow> people) {
        List<PublishedRow> said = new ArrayList<>();
        households.ifPresent(row ->
                parts(said, row, "households", some.households(), row.amount().least()));
        people.ifPresent(
                row -> parts(said, row, "people", some.people(), row.amount().least()));
        people.ifPresent(row -> parts(said, row, "first of a household among those", some.households(), some.people()));
        return said;
    }

    private static void parts(List<PublishedRow> said, MergedRow row, String whose, long part, long whole) {
        said.add(told(row, whose, "moved", part));
        said.add(told(row, whose, "others", whole - part));
        said.add(told(row, whose, Figure.TOTAL, whole));
    }

    private static PublishedRow told(MergedRow row, String whose, String category, long value) {
        MergedRow.Where where = row.where();
        return new PublishedRow(
                where.period(),
                "",
                where.serviceKind(),
                whose + " who moved over",
                "",
                category,
                "",
                "",
                new Cell.Shown(Math.max(0, value)));
    }

    private static List<MergedRow> told(MergedRow row, long number, long few) {
        MergedRow once = less(row, number, few);
        return few > 0 ? List.of(once) : List.of(once, as(row, MOVED, Amount.exactly(number)));
    }

    /** @param few how many more there may be */
    private static MergedRow less(MergedRow row, long number, long few) {
        Amount sum = row.amount();
        long most = sum.isOpen() ? sum.most() : sum.most() - number;
        return as(row, ONCE, new Amount(Math.max(0, sum.least() - number - few), most, sum.missing()));
    }

    private static MergedRow as(MergedRow row, String measure, Amount amount) {
        MergedRow.Where where = row.where();
        return new MergedRow(
                new MergedRow.Where(
                        where.period(),
                        where.table(),
                        where.serviceKind(),
                        where.dimension(),
                        where.level(),
                        where.category(),
                        measure,
                        where.unit()),
                amount,
                row.providers());
    }

    private static Problem refused(MovedOver some, String why) {
        return Problem.of(
                Problem.Kind.INPUT,
                "Of those who moved over, the line for %s %s. Nothing was written.".formatted(line(some), why));
    }
}
