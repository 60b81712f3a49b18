package org.rowan.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rowan.exchange.CaseFiles;
import org.rowan.exchange.CommunityFiles;
import org.rowan.exchange.ExchangeFiles;
import org.rowan.exchange.ExchangeSet;
import org.rowan.exchange.FileSpec;
import org.rowan.kernel.Progress;

class GeneratedYearTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "3, 50", "4, 3000"})
    void a_generated_year_is_without_fault_whatever_its_size(long seed, int referrals) {
        Path year = new GeneratedYear(seed, referrals).writeTo(folder.resolve("year"));

        try (ExchangeSet set = ExchangeSet.open(year)) {
            assertThat(set.check(Clock.systemUTC(), Progress.SILENT).first()).isEmpty();
            assertThat(set.records(ExchangeFiles.REFERRALS)).isEqualTo(referrals);
            assertThat(set.records(ExchangeFiles.NOTES)).isEqualTo(3L * referrals);
            assertThat(set.records(ExchangeFiles.STAYS)).isEqualTo(set.records(ExchangeFiles.SUPPORT));
            assertThat(set.records(CaseFiles.GIVEN)).isEqualTo(3 * set.records(ExchangeFiles.SUPPORT));
            assertThat(set.records(CommunityFiles.CONTACTS)).isEqualTo(referrals);
            if (referrals > 500) {
                assertThat(ExchangeFiles.HELD.stream()
                                .filter(file -> !file.name().equals("voids")))
                        .allSatisfy(file -> assertThat(set.records(file)).isPositive());
            }
        }
    }

    @Test
    void the_same_seed_gives_the_same_bytes() {
        Path one = new GeneratedYear(7, 200).writeTo(folder.resolve("one"));
        Path same = new GeneratedYear(7, 200).writeTo(folder.resolve("same"));

        for (FileSpec file : ExchangeFiles.HELD) {
            assertThat(one.resolve(file.fileName())).hasSameBinaryContentAs(same.resolve(file.fileName()));
        }
    }
}
