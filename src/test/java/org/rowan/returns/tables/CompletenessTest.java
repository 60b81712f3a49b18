package org.rowan.returns.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.ExampleFacts;

class CompletenessTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void what_is_missing_about_people_is_what_the_reference_count_says(int quarter) throws IOException {
        Counting counting =
                new Counting(ExampleFacts.of("provider-b"), ReturnPeriod.of(new FinancialQuarter(2020, quarter)));
        Map<String, Long> expected = recordedFields(quarter);
        for (Scope scope : counting.scopes().rollUps()) {
            List<Gap> gaps = Completeness.ofPeople(counting, scope).stream()
                    .filter(gap -> expected.containsKey(scope.name() + " " + gap.what() + " people"))
                    // the reference asks children too; here nobody is sent to ask a child
                    .filter(gap -> !gap.what().equals("orientation"))
                    .toList();
            assertThat(gaps).hasSize(10);
            for (Gap gap : gaps) {
                String field = scope.name() + " " + gap.what();
                assertThat(gap.of()).as(field).isEqualTo(expected.get(field + " people"));
                assertThat(gap.of() - gap.missing()).as(field).isEqualTo(expected.get(field + " recorded"));
            }
        }
    }

    @Test
    void referrals_and_moves_have_their_gaps_too() {
        Counting counting = new Counting(ExampleFacts.of("provider-a"), ReturnPeriod.of(new FinancialQuarter(2020, 4)));
        List<Gap> gaps = Completeness.of(counting);
        assertThat(gaps).extracting(Gap::what).contains("decision", "source", "reason", "destination", "planned");
        assertThat(gaps).allSatisfy(gap -> assertThat(gap.missing()).isBetween(0L, gap.of()));
        assertThat(gaps.stream().filter(gap -> gap.what().equals("sex")).toList())
                .singleElement()
                .satisfies(gap -> assertThat(gap.of()).isPositive());
    }

    /** Table R0 of the reference count. */
    private static Map<String, Long> recordedFields(int quarter) throws IOException {
        Map<String, Long> fields = new HashMap<>();
        String file = "/expected/provider-b-2020-21-Q%d.csv".formatted(quarter);
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(
                        CompletenessTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            for (CSVRecord row : parser) {
                if (row.get("table").equals("R0")) {
                    fields.put(
                            row.get("service_kind") + " " + row.get("category") + " " + row.get("measure"),
                            Long.valueOf(row.get("value")));
                }
            }
        }
        return fields;
    }
}
