package org.rowan.disclosure.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Disclosure;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Published;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.Terms;
import org.rowan.disclosure.audit.Audit;
import org.rowan.disclosure.ledger.LedgerEntry;
import org.rowan.disclosure.ledger.LedgerInMemory;

/** Where too much is told beside what others have published, and nothing of the draft can be made coarser. */
class ServiceFactsAloneTest {
    private static final String PERIOD = "2020-21/Q1";
    private static final String KIND = "floating";

    private final LedgerInMemory ledger = new LedgerInMemory();
    private final List<Figure> figures = List.of(
            figure("R5", "children", "open_end", "household", 30), figure("R16", "grant_kind", "grants", "grant", 10));

    @Test
    void grants_of_which_a_leaflet_leaves_two_stay_inside_and_service_facts_leave() {
        assertThat(publish().rows()).extracting(PublishedRow::table).contains("R16");
        outside(leaflet("deposit", new Cell.Shown(8)), leaflet("travel", new Cell.Marked("[c]")));
        Published published = publish();
        assertThat(published.rows()).extracting(PublishedRow::table).containsOnly("R5");
        assertThat(published.rules()).isEqualTo(Disclosure.RULES);
        assertThat(published.withheld()).contains("R16");
        assertThat(Audit.findings(Stream.concat(
                                        ledger.entries().stream().map(LedgerEntry::release),
                                        Stream.of(new Release("p", "p", PERIOD, 5, published.rows())))
                                .toList())
                        .holds())
                .isTrue();
    }

    @Test
    void what_a_leaflet_tells_by_itself_does_not_silence_the_return() {
        outside(
                new PublishedRow(PERIOD, "", KIND, "pets", "", "dog", "", "", new Cell.Shown(2)),
                new PublishedRow(PERIOD, "", KIND, "pets", "", "cat", "", "", new Cell.Marked("[c]")));
        assertThat(publish().rows()).extracting(PublishedRow::table).contains("R16");
    }

    private void outside(PublishedRow... rows) {
        ledger.append(LedgerEntry.Kind.OUTSIDE, new Release("leaflet", "p", PERIOD, new Terms(5, 1, 0), List.of(rows)));
    }

    private Published publish() {
        return Protection.publish(new Request("p", PERIOD, figures, List.of(), Declaration.usual(), ledger.entries()));
    }

    private static PublishedRow leaflet(String category, Cell cell) {
        return new PublishedRow(PERIOD, "", KIND, "R16 grant_kind grants", "", category, "", "grant", cell);
    }

    private static Figure figure(String table, String dimension, String measure, String unit, long value) {
        return new Figure(PERIOD, table, KIND, dimension, Figure.TOTAL, measure, unit, value);
    }
}
