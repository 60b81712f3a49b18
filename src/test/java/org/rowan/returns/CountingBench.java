package org.rowan.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.facts.Facts;
import org.rowan.returns.tables.ReturnPeriod;

/** A provider with 100,000 referrals and 50,000 support periods is counted while one waits. */
@Tag("bench")
class CountingBench {
    @Test
    void a_hundred_thousand_referrals_are_counted_in_two_seconds() {
        Facts facts = RandomFacts.of(1, 50_000, 100_000);
        ReturnPeriod period = ReturnPeriod.of(new FinancialQuarter(2020, 4));
        Duration best = Duration.ofDays(1);
        for (int run = 0; run < 3; run++) {
            Instant start = Instant.now();
            assertThat(CountedReturn.of(facts, period).isBalanced()).isTrue();
            Duration taken = Duration.between(start, Instant.now());
            System.out.println("counted in " + taken.toMillis() + " ms, heap used "
                    + (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / (1 << 20) + " MB");
            best = taken.compareTo(best) < 0 ? taken : best;
        }
        assertThat(best).isLessThan(Duration.ofSeconds(2));
    }
}
