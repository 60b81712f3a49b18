package org.rowan.disclosure.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Decision;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Published;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.RuleName;
import org.rowan.disclosure.audit.Audit;
import org.rowan.disclosure.ledger.LedgerEntry;
import org.rowan.disclosure.ledger.LedgerInMemory;
import org.rowan.kernel.Problem;

/** The returns of the example year, all tables, as the council gets them. */
class ExampleReturnsTest {
    private static final Declaration QUARTERLY =
            new Declaration(5, Set.of("safe_accommodation", "community"), Set.of(), Set.of(), Set.of());

    private final LedgerInMemory ledger = new LedgerInMemory();

    @ParameterizedTest
    @CsvSource({"a,true", "a,false", "b,true", "b,false"})
    void four_quarters_side_by_side_tell_of_nobody(String provider, boolean quarterly) throws IOException {
        for (int quarter = 1; quarter <= 4; quarter++) {
            Published published = publish(provider, quarter, quarterly ? QUARTERLY : Declaration.usual());
            assertThat(published.rows()).extracting(PublishedRow::table).contains("R0", "R1", "R2", "R3", "R5", "R11");
            assertThat(published.decisions()).isNotEmpty().allSatisfy(decision -> {
                boolean made = decision.shown().equals("1") || decision.shown().equals(Decision.YES);
                assertThat(made || !decision.reason().isEmpty()).isTrue();
            });
            release(provider, quarter, published);
        }
        assertThat(Audit.findings(ledger.entries().stream()
                                .map(LedgerEntry::release)
                                .toList())
                        .holds())
                .isTrue();
    }

    @Test
    void the_same_quarter_again_is_what_was_released_even_if_the_records_have_changed() throws IOException {
        Published first = publish("a", 4, QUARTERLY);
        assertThat(publish("a", 4, QUARTERLY).rows()).isEqualTo(first.rows());
        release("a", 4, first);
        Published other = Protection.publish(
                new Request("a", "2020-21/Q4", figures("b", 4), List.of(), QUARTERLY, ledger.entries()));
        assertThat(other.rows()).isEqualTo(first.rows());
    }

    @Test
    void a_figure_published_elsewhere_lets_the_variable_fall_that_it_would_open() throws IOException {
        Published alone = publish("a", 4, Declaration.usual());
        PublishedRow own = source(alone, "own");
        ledger.append(LedgerEntry.Kind.OUTSIDE, new Release("leaflet", "a", "2020-21/Q4", 5, List.of(self(own))));
        Published beside = publish("a", 4, Declaration.usual());
        assertThat(beside.rows())
                .noneMatch(
                        row -> row.dimension().equals("source") && row.level().equals(own.level()));
        assertThat(beside.decisions())
                .filteredOn(decision -> decision.dimension().equals("source")
                        && decision.scope().equals("safe_accommodation"))
                .extracting(Decision::shown, Decision::rule)
                .containsExactly(tuple("total", RuleName.LEDGER));
    }

    /** All but two of those who came on their own came by themselves: the rest is two. */
    private static PublishedRow self(PublishedRow own) {
        return new PublishedRow(
                own.period(),
                "R2",
                own.serviceKind(),
                "source",
                "1",
                "self",
                "received",
                "referral",
                new Cell.Shown(((Cell.Shown) own.cell()).value() - 2));
    }

    private static PublishedRow source(Published published, String category) {
        return published.rows().stream()
                .filter(row -> row.table().equals("R2")
                        && row.serviceKind().equals("safe_accommodation")
                        && row.measure().equals("received")
                        && row.category().equals(category))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_ledger_from_which_an_entry_was_taken_writes_no_return() throws IOException {
        for (int quarter = 1; quarter <= 2; quarter++) {
            release("a", quarter, publish("a", quarter, QUARTERLY));
        }
        LedgerInMemory robbed = new LedgerInMemory(ledger.entries().subList(1, 2));
        assertThatThrownBy(() -> Protection.publish(
                        new Request("a", "2020-21/Q3", figures("a", 3), List.of(), QUARTERLY, robbed.entries())))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void a_ledger_that_contradicts_itself_writes_no_return() throws IOException {
        Published first = publish("a", 1, QUARTERLY);
        release("a", 1, first);
        PublishedRow total = source(first, "total");
        ledger.append(
                LedgerEntry.Kind.OUTSIDE,
                new Release(
                        "leaflet",
                        "a",
                        "2020-21/Q1",
                        5,
                        List.of(with(total, ((Cell.Shown) total.cell()).value() + 1))));
        assertThatThrownBy(() -> publish("a", 2, QUARTERLY))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("contradict");
    }

    @Test
    void late_records_show_as_an_adjustment_where_the_total_that_they_change_is_shown() throws IOException {
        Figure late = new Figure(
                "2020-21/Q2", "R5", "safe_accommodation", "children", Figure.TOTAL, "adjustment", "household", -1);
        Figure elsewhere =
                new Figure("2020-21/Q2", "R5", "sanctuary", "children", Figure.TOTAL, "adjustment", "household", 1);
        Request request = new Request(
                "a",
                "2020-21/Q2",
                new Request.Counts(figures("a", 2), List.of(), List.of(late, elsewhere)),
                QUARTERLY,
                ledger.entries(),
                new Request.Edition(1, ""));
        assertThat(Protection.publish(request).rows())
                .filteredOn(row -> row.measure().equals("adjustment"))
                .extracting(PublishedRow::serviceKind, PublishedRow::cell)
                .containsExactly(tuple("safe_accommodation", new Cell.Shown(-1)));
    }

    private static PublishedRow with(PublishedRow row, long value) {
        return new PublishedRow(
                row.period(),
                row.table(),
                row.serviceKind(),
                row.dimension(),
                row.level(),
                row.category(),
                row.measure(),
                row.unit(),
                new Cell.Shown(value));
    }

    private Published publish(String provider, int quarter, Declaration declaration) throws IOException {
        return Protection.publish(new Request(
                provider, "2020-21/Q" + quarter, figures(provider, quarter), List.of(), declaration, ledger.entries()));
    }

    private void release(String provider, int quarter, Published published) {
        ledger.append(
                LedgerEntry.Kind.RETURN,
                new Release(provider + quarter, provider, "2020-21/Q" + quarter, published.k(), published.rows()));
    }

    static List<Figure> figures(String provider, int quarter) throws IOException {
        Path file = Path.of("src/test/resources/expected/provider-%s-2020-21-Q%d.csv".formatted(provider, quarter));
        try (var reader = Files.newBufferedReader(file);
                var rows = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return rows.stream()
                    .map(row -> new Figure(
                            "2020-21/Q" + quarter,
                            row.get("table"),
                            row.get("service_kind"),
                            row.get("dimension"),
                            row.get("category"),
                            row.get("measure"),
                            row.get("unit"),
                            (long) Double.parseDouble(row.get("value"))))
                    .toList();
        }
    }
}
