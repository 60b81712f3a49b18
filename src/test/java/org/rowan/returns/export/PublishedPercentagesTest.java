package org.rowan.returns.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.CountedReturn;
import org.rowan.returns.ExampleFacts;
import org.rowan.returns.tables.ReturnPeriod;

/**
 * The percentages that Coventry's papers publish of April 2020 to March 2021, worked out of EXACT files of the year. Three of
 * them come out of the records alone: legal needs and substance misuse put several needs together, which one person may
 * have, and a file of figures does not say how many have any; recourse is told there of everybody who was ever recorded, and
 * a return counts those of its period.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedPercentagesTest {
    private final Map<String, Map<List<String>, Long>> files = new HashMap<>();

    @BeforeAll
    void write(@TempDir Path folder) throws IOException {
        FinancialQuarter last = new FinancialQuarter(2020, 4);
        for (String provider : List.of("provider-a", "provider-b", "provider-c")) {
            Path file = ExactFile.write(
                    folder,
                    new ReturnName(provider, last),
                    CountedReturn.of(ExampleFacts.of(provider), ReturnPeriod.yearOf(last))
                            .figures());
            files.put(provider, read(file));
        }
    }

    @ParameterizedTest(name = "{7} %: {0} {3} {4}")
    @CsvSource({
        // "declined, no capacity: 2 (1%)", "10 (8%)", "24 (30%)"
        "provider-a, R3, safe_accommodation, reason_group, capacity, not_placed, referrals safe_accommodation, 1",
        "provider-b, R3, refuge, reason_group, capacity, not_placed, referrals refuge, 8",
        "provider-c, R3, specialist, reason_group, capacity, not_placed, referrals specialist, 30",
        // "client declined the offer: 75 (31%)"
        "provider-a, R3, safe_accommodation, reason_group, survivor_choice, not_placed, referrals safe_accommodation, 31",
        // "placed: 39 (31%)", "48 (61%)"
        "provider-b, R2, refuge, source, total, placed, referrals refuge, 31",
        "provider-c, R2, specialist, source, total, placed, referrals specialist, 61",
        // "housing need: 39 of 52 (75%)", "mental health need: 25 of 52 (48%)", "family support need: 11 of 52 (21%)"
        "provider-a, R9, safe_accommodation, need, housing, identified, adults, 75",
        "provider-a, R9, safe_accommodation, need, mental_health, identified, adults, 48",
        "provider-a, R9, safe_accommodation, need, family_parenting, identified, adults, 21",
        // "mental health: 49% of residents", "alcohol 8%, drugs 6%", "physical health 17%; offending 4%"
        "provider-b, R9, safe_accommodation, need, mental_health, identified, residents, 49",
        "provider-b, R9, safe_accommodation, need, alcohol, identified, residents, 8",
        "provider-b, R9, safe_accommodation, need, drugs, identified, residents, 6",
        "provider-b, R9, safe_accommodation, need, physical_health, identified, residents, 17",
        "provider-b, R9, safe_accommodation, need, offending, identified, residents, 4",
        // "from outside Coventry: 33 of 52 (63%)": all but those in the area
        "provider-a, R8, safe_accommodation, area, outside, supported, households, 63",
        // "NRPF: 33 of 48 (69%)" of whom it is recorded
        "provider-c, R6, safe_accommodation, characteristic, nrpf, supported, recourse recorded, 69"
    })
    void a_published_percentage_comes_out(
            String provider,
            String table,
            String scope,
            String dimension,
            String category,
            String measure,
            String of,
            long percent) {
        Map<List<String>, Long> exact = files.get(provider);
        long part = category.equals("outside")
                ? exact.get(List.of(table, scope, dimension, "total", measure))
                        - exact.get(List.of(table, scope, dimension, "in_area", measure))
                : exact.get(List.of(table, scope, dimension, category, measure));
        assertThat(Math.round(100.0 * part / whole(exact, of))).isEqualTo(percent);
    }

    @Test
    void needs_that_the_papers_put_together_come_out_of_the_records() throws IOException {
        long adults = whole(files.get("provider-a"), "adults");
        assertThat(adults).isEqualTo(52);
        // "legal need: 28 of 52 (54%)", "substance misuse need: 5 of 52 (10%)"
        assertThat(adultsWithAny("legal_family", "legal_civil", "legal_criminal"))
                .isEqualTo(28)
                .satisfies(
                        legal -> assertThat(Math.round(100.0 * legal / adults)).isEqualTo(54));
        assertThat(adultsWithAny("alcohol", "drugs"))
                .isEqualTo(5)
                .satisfies(misuse ->
                        assertThat(Math.round(100.0 * misuse / adults)).isEqualTo(10));
    }

    @Test
    void recourse_of_everybody_ever_recorded_comes_out_of_the_records() throws IOException {
        // "NRPF: 18 of 271 recorded people (7%)"
        assertThat(people(rows("recourse"), row -> true)).hasSize(271);
        assertThat(people(rows("recourse"), row -> row.get("status").equals("no")))
                .hasSize(18);
    }

    private static long adultsWithAny(String... needs) throws IOException {
        Set<String> open = rows("support").stream()
                .filter(row -> isInTheYear(row, "started", "ended"))
                .map(row -> row.get("support_id"))
                .collect(Collectors.toSet());
        Set<String> adults =
                people(rows("members"), row -> row.get("role").equals("adult") && open.contains(row.get("support_id")));
        Set<String> having = people(
                rows("needs"),
                row -> List.of(needs).contains(row.get("need"))
                        && open.contains(row.get("support_id"))
                        && isInTheYear(row, "identified", "closed"));
        having.retainAll(adults);
        return having.size();
    }

    private static boolean isInTheYear(CSVRecord row, String from, String to) {
        return row.get(from).compareTo("2021-03-31") <= 0
                && (row.get(to).isEmpty() || row.get(to).compareTo("2020-04-01") >= 0);
    }

    private static Set<String> people(List<CSVRecord> rows, Predicate<CSVRecord> which) {
        return rows.stream().filter(which).map(row -> row.get("person_id")).collect(Collectors.toSet());
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        Path set = Path.of("src/main/resources/org/rowan/examples/provider-a");
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(set.resolve(file + ".csv")))) {
            return parser.getRecords();
        }
    }

    private static long whole(Map<List<String>, Long> exact, String of) {
        String safe = "safe_accommodation";
        return switch (of) {
            case "adults" -> exact.get(List.of("R9", safe, "needs_count", "total", "identified"));
            case "residents" ->
                Stream.of("women", "men", "trans_adults", "not_known")
                        .mapToLong(category ->
                                exact.get(List.of("R4", "refuge", "person_category", category, "supported")))
                        .sum();
            case "households" -> exact.get(List.of("R8", safe, "area", "total", "supported"));
            case "recourse recorded" ->
                exact.get(List.of("R7", safe, "recourse", "total", "supported"))
                        - exact.get(List.of("R7", safe, "recourse", "not_known", "supported"));
            default -> exact.get(List.of("R2", of.substring("referrals ".length()), "source", "total", "received"));
        };
    }

    private static Map<List<String>, Long> read(Path file) throws IOException {
        Map<List<String>, Long> figures = new HashMap<>();
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(file))) {
            parser.stream()
                    .filter(row -> !row.get("unit").equals("pound"))
                    .forEach(row -> figures.put(
                            List.of(
                                    row.get("table"),
                                    row.get("service_kind"),
                                    row.get("dimension"),
                                    row.get("category"),
                                    row.get("measure")),
                            Long.valueOf(row.get("value"))));
        }
        return figures;
    }
}
