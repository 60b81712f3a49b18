package org.rowan.disclosure.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.Terms;
import org.rowan.disclosure.audit.Audit;
import org.rowan.disclosure.audit.AuditReport;
import org.rowan.disclosure.ledger.LedgerEntry;
import org.rowan.disclosure.ledger.LedgerInMemory;

/** Every rule of "What a return shows" of which the auditor, who knows none of them, has to notice that it was broken. */
final class BrokenRules {
    static final List<String> SCOPES = List.of(Careless.SAFE, "community");
    static final String FIRST = "first_in_year";

    /**
     * @param rule its number
     * @param what in words, what was done instead
     * @param breaks does it to a return; empty-handed where that return gives no occasion
     */
    record Broken(int rule, String what, Breaking breaks) {
        @Override
        public String toString() {
            return "rule %d: %s".formatted(rule, what);
        }
    }

    /** Breaks a rule in a history. */
    interface Breaking {
        /** @return what the auditor says; empty where the history gives no occasion */
        Optional<AuditReport> in(Simulated history);
    }

    static final List<Broken> ALL = List.of(
            new Broken(1, "a smaller number than was agreed", BrokenRules::smallerNumber),
            new Broken(2, "a ward of one household", more(BrokenPeople::ward)),
            new Broken(3, "the year's tables beside those of its quarters", BrokenRules::yearBesideQuarters),
            new Broken(
                    4,
                    "detail of everybody supported beside those first counted",
                    fewChildren("supported", BrokenPeople::supported)),
            new Broken(5, "how many women there are, where R4 says adults (M1)", more(BrokenPeople::women)),
            new Broken(
                    5,
                    "everybody supported, with few children carried over (M9)",
                    fewChildren("supported", BrokenPeople::carriedOver)),
            new Broken(
                    5,
                    "those who came and went, with few children among them",
                    fewChildren("ended", BrokenPeople::flows)),
            new Broken(5, "as many children as the lines of households need (M7)", more(BrokenPeople::rooms)),
            new Broken(6, "the finest level although a line is small", more(BrokenLines::finest)),
            new Broken(6, "the large lines of a level without the small", more(BrokenLines::largeLines)),
            new Broken(6, "noughts, as harmless", more(BrokenLines::noughts)),
            new Broken(7, "a yes of fewer than k", more(careless -> BrokenLines.items(careless, true))),
            new Broken(7, "a yes although few did not say yes", more(careless -> BrokenLines.items(careless, false))),
            new Broken(7, "met beside identified, with few unmet (M6)", more(BrokenLines::met)),
            new Broken(7, "a question in two tables (M3)", more(BrokenLines::younger)),
            new Broken(7, "a part beside its whole, with few left of it", more(BrokenLines::atLeastOne)),
            new Broken(8, "kinds of which one is small (M5)", more(BrokenLines::kinds)),
            new Broken(8, "people by kind, where few moved from one to another", BrokenRules::peopleByKind),
            new Broken(9, "two grants", more(BrokenPeople::grants)),
            new Broken(11, "a second version with one woman more", BrokenRules::oneWomanMore),
            new Broken(
                    11,
                    "everybody supported, beside last quarter's end, where few children came since",
                    BrokenRules::besideLastQuarter),
            new Broken(11, "the year counted from records beside its quarters", BrokenRules::yearFromRecords),
            new Broken(12, "without a look at what others have published", BrokenRules::besideALeaflet));

    private BrokenRules() {}

    private static Breaking more(UnaryOperator<Careless> said) {
        return history -> {
            Careless careless = said.apply(new Careless(history.quarter(0, 2)));
            return careless.audit();
        };
    }

    /** Of those supported, or of those who went, only two are children who were not first counted in the quarter. */
    private static Breaking fewChildren(String measure, UnaryOperator<Careless> said) {
        return history -> {
            List<Figure> figures = history.quarter(0, 2);
            Counted counted = new Counted(Careless.PERIOD, figures);
            List<Figure> few = figures.stream()
                    .map(figure -> isFlow(figure, measure) ? with(figure, few(figure, counted)) : figure)
                    .toList();
            Careless careless = said.apply(new Careless(few));
            return careless.audit();
        };
    }

    private static boolean isFlow(Figure figure, String measure) {
        return figure.table().equals("R4")
                && Set.of("children", Figure.TOTAL).contains(figure.category())
                && figure.measure().equals(measure);
    }

    private static long few(Figure figure, Counted counted) {
        Counted.Column flow = new Counted.Column("R4", figure.serviceKind(), "person_category", figure.measure());
        Counted.Column first = new Counted.Column("R4", figure.serviceKind(), "person_category", FIRST);
        long others =
                figure.measure().equals("supported") ? counted.cells(first).get("children") : 0;
        long less = counted.cells(flow).get("children") - others - 2;
        return figure.value() - less;
    }

    private static Figure with(Figure figure, long value) {
        return new Figure(
                figure.period(),
                figure.table(),
                figure.serviceKind(),
                figure.dimension(),
                figure.category(),
                figure.measure(),
                figure.unit(),
                value);
    }

    private static Optional<AuditReport> smallerNumber(Simulated history) {
        Declaration three = new Declaration(3, Set.copyOf(SCOPES), Set.of(), Set.of(), Set.of());
        var rows = Protection.publish(
                        new Request("p", Careless.PERIOD, history.quarter(0, 2), List.of(), three, List.of()))
                .rows();
        return Optional.of(Audit.findings(List.of(Careless.release(rows))));
    }

    private static Optional<AuditReport> yearBesideQuarters(Simulated history) {
        LedgerInMemory quarters = GuaranteeTest.released(history, Careless.BY_QUARTER);
        LedgerInMemory year = GuaranteeTest.released(history, Declaration.usual());
        return Optional.of(Audit.findings(List.of(
                quarters.entries().getFirst().release(),
                quarters.entries().get(1).release(),
                quarters.entries().get(2).release(),
                new Release(
                        "both",
                        "p",
                        "2020-21/Q4",
                        Terms.first(5),
                        year.entries().getLast().release().rows()))));
    }

    private static Optional<AuditReport> oneWomanMore(Simulated history) {
        List<Figure> figures = history.quarter(0, 2);
        List<Figure> more = figures.stream()
                .map(figure -> figure.table().equals("R4")
                                && figure.serviceKind().equals(Careless.SAFE)
                                && Set.of("women", Figure.TOTAL).contains(figure.category())
                                && figure.measure().equals(FIRST)
                        ? with(figure, figure.value() + 1)
                        : figure)
                .toList();
        Careless first = new Careless(figures);
        if (first.shown("R4", Careless.SAFE, "person_category", Figure.TOTAL, FIRST)
                .isEmpty()) {
            return Optional.empty();
        }
        Release second =
                new Release("second", "p", Careless.PERIOD, new Terms(5, 1, 2), Careless.protect(more, List.of()));
        return Optional.of(Audit.findings(List.of(Careless.release(first.well()), second)));
    }

    /** Two people were in both kinds. */
    private static Optional<AuditReport> peopleByKind(Simulated history) {
        Careless careless = new Careless(history.quarter(0, 2));
        OptionalLong people = careless.shown("R4", Careless.SAFE, "person_category", Figure.TOTAL, FIRST);
        if (people.isEmpty()) {
            return Optional.empty();
        }
        long refuge = people.getAsLong() / 2;
        return careless.people("refuge", refuge)
                .people("dispersed", people.getAsLong() + 2 - refuge)
                .audit();
    }

    /** So many were there at the end of the quarter before that those who came since are an adult a household and two more. */
    private static Optional<AuditReport> besideLastQuarter(Simulated history) {
        Careless careless = new Careless(history.quarter(0, 2));
        OptionalLong people = careless.shown("R4", Careless.SAFE, "person_category", Figure.TOTAL, "supported");
        OptionalLong households = careless.shown("R5", Careless.SAFE, "children", Figure.TOTAL, "started");
        if (people.isEmpty() || households.isEmpty()) {
            return Optional.empty();
        }
        List<PublishedRow> withoutFlows = careless.well().stream()
                .filter(row ->
                        !row.table().equals("R4") || Set.of(FIRST, "supported").contains(row.measure()))
                .toList();
        Careless end = careless.flow("open_end", people.getAsLong() - households.getAsLong() - 2);
        return Optional.of(Audit.findings(List.of(
                Careless.release(withoutFlows),
                Careless.release(
                        end.added().stream().map(row -> row.in("2020-21/Q1")).toList()))));
    }

    /** One woman was entered late: the year has her, the quarters, which are out, have not. */
    private static Optional<AuditReport> yearFromRecords(Simulated history) {
        List<Release> releases = new ArrayList<>(GuaranteeTest.released(history, Careless.BY_QUARTER).entries().stream()
                .map(LedgerEntry::release)
                .toList());
        Counted year = new Counted("2020-21", history.year(0));
        long people = year.cells(new Counted.Column("R4", Careless.SAFE, "person_category", FIRST))
                .get(Figure.TOTAL);
        Careless careless = new Careless(history.quarter(0, 2));
        careless.say("R4", Careless.SAFE, "person_category", Figure.TOTAL, Figure.TOTAL, FIRST, people + 1);
        releases.add(new Release(
                "year",
                "p",
                "2020-21/Q4",
                Terms.first(5),
                careless.added().stream().map(row -> row.in("2020-21")).toList()));
        return Optional.of(Audit.findings(releases));
    }

    private static Optional<AuditReport> besideALeaflet(Simulated history) {
        Careless careless = new Careless(history.quarter(0, 2));
        var own = careless.shown("R2", Careless.SAFE, "source", "own", "received");
        if (own.isEmpty()) {
            return Optional.empty();
        }
        return careless.say("R2", Careless.SAFE, "source", "1", "self", "received", own.getAsLong() - 2)
                .audit();
    }
}
