package org.rowan.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.export.ExactFile;
import org.rowan.returns.export.ReturnName;
import org.rowan.returns.facts.Facts;
import org.rowan.returns.tables.ReturnPeriod;

/** The exact figures of the example year are those of the reference count, to the byte. */
class ExpectedFiguresTest {
    private static final int FIRST_FEW = 20;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "provider-a, 2020-21/Q1", "provider-a, 2020-21/Q2", "provider-a, 2020-21/Q3", "provider-a, 2020-21/Q4",
        "provider-b, 2020-21/Q1", "provider-b, 2020-21/Q2", "provider-b, 2020-21/Q3", "provider-b, 2020-21/Q4"
    })
    void exact_figures_of_a_quarter_are_those_of_the_reference_count(String provider, String quarter)
            throws IOException {
        FinancialQuarter period = FinancialQuarter.parse(quarter);
        Facts facts = ExampleFacts.of(provider);
        Path exact = ExactFile.write(
                folder,
                new ReturnName(facts.provider().code(), period),
                CountedReturn.of(facts, ReturnPeriod.of(period)).figures());

        List<String> expected = expectedLines(provider, period);
        List<String> counted = Files.readAllLines(exact);
        assertThat(differences(expected, counted)).isEmpty();
        assertThat(counted).isEqualTo(expected);
    }

    /** The reference file, all of it. */
    private static List<String> expectedLines(String provider, FinancialQuarter period) throws IOException {
        String file = "/expected/%s-%s-Q%d.csv".formatted(provider, period.year(), period.quarter());
        try (var in = ExpectedFiguresTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** The first cells that are missing, too many or different, in words. */
    private static List<String> differences(List<String> expected, List<String> counted) throws IOException {
        Map<String, String> wanted = cells(expected);
        Map<String, String> found = cells(counted);
        List<String> differences = new ArrayList<>();
        wanted.forEach((cell, value) -> {
            if (!found.containsKey(cell)) {
                differences.add("missing   " + cell + " = " + value);
            } else if (!found.get(cell).equals(value)) {
                differences.add("different " + cell + " = " + found.get(cell) + ", expected " + value);
            }
        });
        found.forEach((cell, value) -> {
            if (!wanted.containsKey(cell)) {
                differences.add("extra     " + cell + " = " + value);
            }
        });
        return differences.subList(0, Math.min(FIRST_FEW, differences.size()));
    }

    private static Map<String, String> cells(List<String> lines) throws IOException {
        Map<String, String> cells = new LinkedHashMap<>();
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(String.join("\n", lines)))) {
            for (CSVRecord row : parser) {
                String cell = String.join(" / ", row.toList().subList(0, 6));
                assertThat(cells.put(cell, row.get("value") + row.get("marker")))
                        .as(cell)
                        .isNull();
            }
        }
        return cells;
    }
}
