package org.rowan.disclosure.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Published;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.Terms;
import org.rowan.disclosure.audit.Audit;
import org.rowan.disclosure.audit.AuditReport;
import org.rowan.disclosure.ledger.LedgerEntry;
import org.rowan.disclosure.ledger.LedgerInMemory;

/** Whatever a provider's years were like, nobody can be worked out of its returns laid side by side. */
class GuaranteeTest {
    private static final Set<String> BOTH = Set.of("safe_accommodation", "community");

    @ParameterizedTest
    @ValueSource(ints = {6, 20, 60, 200, 600})
    void over_two_years_of_quarters_every_group_keeps_its_room(int people) {
        history(people, people, 2, new Declaration(5, Set.of(), Set.of(), Set.of(), Set.of()));
        history(people + 1, people, 2, new Declaration(5, BOTH, Set.of(), Set.of(), Set.of()));
    }

    @Test
    @Tag("long")
    void over_thousands_of_quarters_every_group_keeps_its_room() {
        for (long seed = 100; seed < 250; seed++) {
            int people = List.of(6, 20, 60, 200, 600).get((int) (seed % 5));
            int k = List.of(5, 3, 10).get((int) (seed % 3));
            history(seed, people, 2, new Declaration(k, seed % 2 == 0 ? BOTH : Set.of(), Set.of(), Set.of(), Set.of()));
        }
    }

    private static void history(long seed, int people, int years, Declaration declaration) {
        LedgerInMemory ledger = released(new Simulated(seed, people, years), declaration);
        AuditReport report = Audit.findings(
                ledger.entries().stream().map(LedgerEntry::release).toList());
        assertThat(report.contradictory())
                .as("seed %d, %d people", seed, people)
                .isEmpty();
        assertThat(report.findings()).as("seed %d, %d people", seed, people).isEmpty();
    }

    static LedgerInMemory released(Simulated provider, Declaration declaration) {
        LedgerInMemory ledger = new LedgerInMemory();
        for (int year = 0; year < provider.years(); year++) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                String period = Simulated.name(year) + "/Q" + quarter;
                Published published = Protection.publish(new Request(
                        "p",
                        period,
                        provider.quarter(year, quarter),
                        quarter == 4 ? provider.year(year) : List.of(),
                        declaration,
                        ledger.entries()));
                ledger.append(
                        LedgerEntry.Kind.RETURN,
                        new Release(
                                "p " + period,
                                "p",
                                period,
                                new Terms(published.k(), published.base(), 1),
                                published.rows()));
            }
        }
        return ledger;
    }
}
