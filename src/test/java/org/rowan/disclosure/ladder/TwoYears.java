package org.rowan.disclosure.ladder;

import java.util.List;
import java.util.Set;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Published;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.ledger.LedgerEntry;
import org.rowan.disclosure.ledger.LedgerInMemory;

/** Eight quarters of a simulated provider, with people by quarter: what a ledger has after two years. */
public final class TwoYears {
    private static final Declaration BY_QUARTER =
            new Declaration(5, Set.of("safe_accommodation", "community"), Set.of(), Set.of(), Set.of());

    private final Simulated provider;
    private final LedgerInMemory ledger;

    /** @param people about how many come in a quarter */
    public TwoYears(int people) {
        provider = new Simulated(people, people, 2);
        ledger = GuaranteeTest.released(provider, BY_QUARTER);
    }

    public List<Release> releases() {
        return ledger.entries().stream().map(LedgerEntry::release).toList();
    }

    /** Protects the last quarter once more, beside the seven before it. */
    public Published protectTheLast() {
        return Protection.publish(new Request(
                "p",
                Simulated.name(1) + "/Q4",
                provider.quarter(1, 4),
                provider.year(1),
                BY_QUARTER,
                ledger.entries().subList(0, 7)));
    }
}
