package org.rowan.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Published;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.ladder.Protection;
import org.rowan.disclosure.ladder.Request;
import org.rowan.disclosure.ledger.LedgerEntry;
import org.rowan.disclosure.ledger.LedgerInMemory;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.export.ReturnContents;
import org.rowan.returns.export.ReturnName;
import org.rowan.returns.export.Stand;
import org.rowan.returns.facts.Facts;
import org.rowan.returns.tables.ReturnPeriod;

/** The four returns of a provider's year 2020-21, each protected beside those before it, ready to be written. */
public final class ExampleReturns {
    private static final int YEAR = 2020;
    private static final Map<String, List<ReturnContents>> USUAL = new ConcurrentHashMap<>();

    private ExampleReturns() {}

    private static final Stand FINAL =
            new Stand(Stand.Status.FINAL, 1, Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /** @param provider {@code provider-a}, with people by year as is usual */
    public static List<ReturnContents> of(String provider) {
        return USUAL.computeIfAbsent(provider, code -> of(code, ExampleFacts.of(code), Declaration.usual()));
    }

    /** The last quarter, in which the year's tables travel. */
    public static ReturnContents last(String provider) {
        return of(provider).getLast();
    }

    public static List<ReturnContents> of(String provider, Facts facts, Declaration declaration) {
        LedgerInMemory ledger = new LedgerInMemory();
        List<ReturnContents> returns = new ArrayList<>();
        Optional<Release> before = Optional.empty();
        for (int number = 1; number <= 4; number++) {
            FinancialQuarter quarter = new FinancialQuarter(YEAR, number);
            Published published = Protection.publish(new Request(
                    provider,
                    quarter.toString(),
                    figures(facts, ReturnPeriod.of(quarter)),
                    number == 4 ? figures(facts, ReturnPeriod.yearOf(quarter)) : List.of(),
                    declaration,
                    ledger.entries()));
            ReturnName name = new ReturnName(provider, quarter);
            returns.add(new ReturnContents(name, published, before, ReturnGuide.explained(), FINAL));
            Release release = new Release(name.id(1), provider, quarter.toString(), published.k(), published.rows());
            ledger.append(LedgerEntry.Kind.RETURN, release);
            before = Optional.of(release);
        }
        return List.copyOf(returns);
    }

    private static List<Figure> figures(Facts facts, ReturnPeriod period) {
        return CountedReturn.of(facts, period).figures();
    }
}
