package org.rowan.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.kernel.Progress;

class BrokenSetsTest {
    static List<CSVRecord> expected() throws IOException {
        try (var reader = Files.newBufferedReader(GoodSet.BAD.resolve("expected.csv"), UTF_8)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expected")
    void a_broken_set_has_the_one_fault_that_it_was_broken_for(CSVRecord row) {
        String fault = String.join(":", row.get("file"), row.get("line"), row.get("column"), row.get("fault"));

        assertThat(GoodSet.faults(GoodSet.BAD.resolve(row.get("folder"))))
                .isEqualTo(row.get("fault").equals("none") ? List.of() : List.of(fault));
    }

    @Test
    void every_broken_set_is_expected() throws IOException {
        try (Stream<Path> sets = Files.list(GoodSet.BAD)) {
            assertThat(sets.map(set -> set.getFileName().toString()).filter(name -> !name.equals("expected.csv")))
                    .containsExactlyInAnyOrderElementsOf(
                            expected().stream().map(row -> row.get("folder")).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"provider-a", "provider-b", "provider-c"})
    void the_example_years_are_without_fault(String provider) {
        try (ExchangeSet set = ExchangeSet.open(GoodSet.EXAMPLES.resolve(provider))) {
            assertThat(GoodSet.words(set.check(GoodSet.NOW, Progress.SILENT))).isEmpty();
            assertThat(set.records(ExchangeFiles.REFERRALS)).isPositive();
        }
    }
}
