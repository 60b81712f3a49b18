package org.rowan.returns.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.exchange.SetImport;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.referral.Referral;
import org.rowan.returns.Comparison;
import org.rowan.returns.export.AloneReason;
import org.rowan.store.Store;
import org.rowan.support.ExampleStores;
import org.rowan.support.MovedClock;
import org.rowan.support.TestStores;

/** A quarter beside the one before: what jumped, why, and what of that the council learns. */
class ComparingTest {
    private static final FinancialQuarter FIRST = FinancialQuarter.parse("2020-21/Q1");
    private static final FinancialQuarter SECOND = FinancialQuarter.parse("2020-21/Q2");
    private static final Set<String> OF_PEOPLE = Set.of("R4", "R6", "R7", "R8", "R9", "R10", "R14", "R15");

    @TempDir
    private Path folder;

    private Store store;
    private Comparing comparing;

    @BeforeEach
    void open() {
        MovedClock clock = new MovedClock(Instant.parse("2021-04-02T12:00:00Z"));
        store = TestStores.created(folder.resolve("store"), clock);
        new SetImport(store).load(ExampleStores.set("provider-a"), Progress.SILENT);
        // in the summer many more ask than in the spring
        for (int i = 0; i < 150; i++) {
            referral(LocalDate.of(2020, 8, 3));
        }
        comparing = new Comparing(store);
        new ReleaseLedger(store).begin(LedgerCover.Earlier.NOTHING);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void what_jumped_is_found_and_nothing_is_compared_with_a_year_without_records() {
        Comparing.Compared compared = comparing.compare(SECOND);
        assertThat(compared.comparison().earlier()).containsExactly(FIRST);
        assertThat(jumps("received")).singleElement().satisfies(change -> {
            assertThat(change.jumped().against()).isEqualTo(FIRST);
            assertThat(change.jumped().now().value())
                    .isGreaterThan(change.jumped().then() + 100);
            assertThat(change.reason()).isEmpty();
        });
        assertThat(comparing.compare(FIRST).comparison().earlier()).isEmpty();
    }

    @Test
    void the_reason_of_a_published_jump_travels_as_a_code_with_the_table_and_the_measure_alone() throws IOException {
        sign(FIRST);
        explain("received", "demand_up");
        JsonNode changes = changes(sign(SECOND));
        assertThat(changes).hasSize(1);
        JsonNode change = changes.get(0);
        assertThat(change.get("table").asText()).isEqualTo("R2");
        assertThat(change.get("measure").asText()).isEqualTo("received");
        assertThat(change.get("against").asText()).isEqualTo("2020-21/Q1");
        assertThat(change.get("reason").asText()).isEqualTo("demand_up");
        assertThat(change.properties())
                .extracting(java.util.Map.Entry::getKey)
                .containsExactly(
                        "table", "service_kind", "dimension", "level", "category", "measure", "against", "reason");
    }

    @Test
    void a_reason_stays_inside_where_the_earlier_figure_was_never_published() throws IOException {
        explain("received", "demand_up");
        assertThat(changes(sign(SECOND))).isEmpty();
    }

    @Test
    void a_reason_stays_inside_where_the_figure_is_about_people_and_not_shown() throws IOException {
        sign(FIRST);
        List<Comparing.Change> people = comparing.compare(SECOND).changes().stream()
                .filter(change -> OF_PEOPLE.contains(change.jumped().now().table()))
                .toList();
        assertThat(people).as("people of a small provider jump too").isNotEmpty();
        people.forEach(change -> explain(change, "season"));
        assertThat(changes(sign(SECOND))).isEmpty();
    }

    @Test
    void all_jumps_of_a_table_are_explained_at_once_and_a_reason_can_be_taken_back() {
        long before = comparing.compare(SECOND).unexplained();
        int explained = comparing.explainTable(SECOND, "R2", "demand_up");
        assertThat(explained).isPositive();
        assertThat(comparing.compare(SECOND).unexplained()).isEqualTo(before - explained);
        Comparison.Jumped jump = jumps("received").getFirst().jumped();
        comparing.explain(SECOND, jump.place(), jump.against(), Optional.empty());
        assertThat(comparing.compare(SECOND).unexplained()).isEqualTo(before - explained + 1);
    }

    @Test
    void only_codes_of_the_list_are_taken_and_nothing_after_the_signature() {
        assertThatThrownBy(() -> explain("received", "because Mrs Khan moved"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("demand_up");
        assertThatThrownBy(() -> comparing.explainTable(SECOND, "R12", "season"))
                .hasMessageContaining("R12");
        sign(FIRST);
        sign(SECOND);
        assertThatThrownBy(() -> explain("received", "season")).hasMessageContaining("signed");
    }

    private List<Comparing.Change> jumps(String measure) {
        return comparing.compare(SECOND).changes().stream()
                .filter(change -> change.jumped().now().table().equals("R2")
                        && change.jumped().now().measure().equals(measure))
                .toList();
    }

    private void explain(String measure, String reason) {
        explain(jumps(measure).getFirst(), reason);
    }

    private void explain(Comparing.Change change, String reason) {
        comparing.explain(SECOND, change.jumped().place(), change.jumped().against(), Optional.of(reason));
    }

    private Path sign(FinancialQuarter quarter) {
        Signing signing = new Signing(store);
        signing.sign(quarter, Optional.of(AloneReason.ONE_PERSON));
        return signing.export(quarter, folder.resolve("out"));
    }

    private static JsonNode changes(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return JsonMapper.builder()
                    .build()
                    .readTree(zip.getInputStream(zip.getEntry("manifest.json")))
                    .get("changes");
        }
    }

    private void referral(LocalDate day) {
        Referral referral = new Referral();
        referral.serviceId = store.read(
                Right.KEEP_CASES,
                tx -> tx.session()
                        .createSelectionQuery("select id from Service where kind = 'refuge'", Long.class)
                        .setMaxResults(1)
                        .getSingleResult());
        referral.received = day.atTime(10, 0);
        referral.source = "police";
        referral.decision = "pending";
        store.write(Right.KEEP_CASES, tx -> tx.insert(referral));
    }
}
