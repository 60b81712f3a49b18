package org.rowan.returns.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Profile;
import org.rowan.disclosure.PublishedRow;
import org.rowan.exchange.SetImport;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.returns.export.AloneReason;
import org.rowan.store.Store;
import org.rowan.support.ExampleStores;
import org.rowan.support.MovedClock;
import org.rowan.support.TestStores;

/** What is settled with the council for a year, before it begins. */
class DeclarationsTest {
    private static final FinancialQuarter THIS = FinancialQuarter.parse("2020-21/Q1");
    private static final FinancialQuarter NEXT = FinancialQuarter.parse("2021-22/Q1");

    @TempDir
    private Path folder;

    private final MovedClock clock = new MovedClock(Instant.parse("2021-03-15T12:00:00Z"));
    private Store store;
    private Declarations declarations;

    @BeforeEach
    void open() {
        store = TestStores.created(folder.resolve("store"), clock);
        new SetImport(store).load(ExampleStores.set("provider-a"), Progress.SILENT);
        declarations = new Declarations(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whoever_does_not_choose_gets_the_usual_from_the_year_before() {
        Declared usual = declarations.of(NEXT);
        assertThat(usual.origin()).isEqualTo(Declared.Origin.USUAL);
        assertThat(usual.declaration()).isEqualTo(declarations.usual(NEXT));
        assertThat(usual.declaration().k()).isEqualTo(5);
        assertThat(usual.declaration().profile()).isEqualTo(Profile.LADDER);
    }

    @Test
    void before_the_year_it_can_be_chosen_and_chosen_again_and_after_its_first_day_not() {
        declarations.declare(NEXT, with(7, Profile.LADDER));
        declarations.declare(NEXT, with(10, Profile.BLOCKS));
        assertThat(declarations.of(NEXT).origin()).isEqualTo(Declared.Origin.IN_TIME);
        assertThat(declarations.of(NEXT).declaration()).isEqualTo(with(10, Profile.BLOCKS));
        clock.on(Duration.ofDays(17));
        assertThat(declarations.isOpen(NEXT)).isFalse();
        assertThatThrownBy(() -> declarations.declare(NEXT, with(7, Profile.LADDER)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("stays as it is");
    }

    @Test
    void in_a_ledger_s_first_year_it_can_be_chosen_late_but_once() {
        assertThat(declarations.isOpen(THIS)).isTrue();
        declarations.declare(THIS, with(7, Profile.LADDER));
        assertThat(declarations.of(THIS).origin()).isEqualTo(Declared.Origin.LATE);
        assertThat(declarations.isOpen(THIS)).isFalse();
        clock.on(Duration.ofDays(30));
        assertThatThrownBy(() -> declarations.declare(NEXT, with(7, Profile.LADDER)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("the usual way holds");
    }

    @Test
    void what_was_signed_holds_for_the_rest_of_the_year_and_a_clock_put_back_changes_nothing() {
        new ReleaseLedger(store).begin(LedgerCover.Earlier.NOTHING);
        new Signing(store).sign(THIS, Optional.of(AloneReason.ONE_PERSON));
        assertThat(declarations.isOpen(THIS)).isFalse();
        clock.on(Duration.ofDays(-700));
        assertThatThrownBy(() -> declarations.declare(THIS, with(7, Profile.LADDER)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("stays as it is");
    }

    /** What was entered late of the year before would change what is usual. */
    @Test
    void the_first_package_that_is_written_settles_the_year_with_or_without_a_ledger() {
        QuarterlyReturn returns = new QuarterlyReturn(store);
        returns.writePackage(returns.make(THIS), folder.resolve("out"));
        Declaration kept = declarations.of(THIS).declaration();
        assertThat(declarations.isOpen(THIS)).isFalse();
        store.change(
                Right.KEEP_CASES,
                tx -> tx.session()
                        .createMutationQuery("update Service set opened = :later where opened < :later")
                        .setParameter("later", LocalDate.of(2020, 4, 1))
                        .executeUpdate());
        assertThat(declarations.usual(THIS)).isNotEqualTo(kept);
        assertThat(declarations.of(THIS).declaration()).isEqualTo(kept);
        returns.writePackage(returns.make(THIS), folder.resolve("again"));
        assertThat(folder.resolve("again/return_provider-a_2020-21_Q1_v1.zip"))
                .hasSameBinaryContentAs(folder.resolve("out/return_provider-a_2020-21_Q1_v1.zip"));
    }

    @Test
    void the_form_that_was_settled_is_the_form_that_is_written() {
        new ReleaseLedger(store).begin(LedgerCover.Earlier.NOTHING);
        declarations.declare(THIS, with(5, Profile.ROUNDED));
        List<PublishedRow> rounded =
                new QuarterlyReturn(store).make(THIS).published().rows();
        assertThat(rounded)
                .filteredOn(
                        row -> row.dimension().equals("source") && row.measure().equals("received"))
                .isNotEmpty()
                .allMatch(row -> row.cell() instanceof Cell.Shown(long value) && value % 5 == 0);
    }

    @Test
    void on_the_council_s_template_every_line_of_a_table_has_its_place() {
        new ReleaseLedger(store).begin(LedgerCover.Earlier.NOTHING);
        declarations.declare(THIS, with(5, Profile.BLOCKS));
        assertThat(new QuarterlyReturn(store).make(THIS).published().rows())
                .filteredOn(row -> row.dimension().equals("source")
                        && row.serviceKind().equals("safe_accommodation")
                        && row.level().equals("1"))
                .hasSize(24)
                .anyMatch(row -> row.cell() instanceof Cell.Marked);
    }

    @Test
    void people_come_by_quarter_from_six_hundred_first_counted_in_the_year_before() {
        assertThat(UsualDeclaration.of(people(599, 300)).quarterlyPeople()).isEmpty();
        assertThat(UsualDeclaration.of(people(600, 300)).quarterlyPeople()).containsExactly("safe_accommodation");
    }

    @Test
    void where_no_child_was_supported_adults_alone_are_counted() {
        assertThat(UsualDeclaration.of(people(40, 0)).adultsOnly()).containsExactly("safe_accommodation");
        assertThat(UsualDeclaration.of(people(40, 1)).adultsOnly()).isEmpty();
        assertThat(UsualDeclaration.of(people(0, 0)).adultsOnly()).isEmpty();
    }

    @Test
    void small_kinds_are_shown_together_with_the_next_smallest_if_they_are_few() {
        assertThat(UsualDeclaration.of(units(20, 8, 6)).mergedKinds()).isEmpty();
        assertThat(UsualDeclaration.of(units(20, 8, 4)).mergedKinds())
                .containsExactlyInAnyOrder("specialist", "dispersed");
        assertThat(UsualDeclaration.of(units(20, 3, 4)).mergedKinds())
                .containsExactlyInAnyOrder("specialist", "dispersed");
    }

    private static List<Figure> people(long all, long children) {
        return List.of(
                figure("R4", "safe_accommodation", "total", "first_in_year", all),
                figure("R4", "safe_accommodation", "children", "first_in_year", children));
    }

    private static List<Figure> units(long refuge, long dispersed, long specialist) {
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("R1", "refuge", "total", "units_end", refuge));
        figures.add(figure("R1", "dispersed", "total", "units_end", dispersed));
        figures.add(figure("R1", "specialist", "total", "units_end", specialist));
        return figures;
    }

    private static Figure figure(String table, String scope, String category, String measure, long value) {
        return new Figure("2019-20", table, scope, "any", category, measure, "any", value);
    }

    private static Declaration with(int k, Profile profile) {
        return new Declaration(k, Set.of(), Set.of(), Set.of(), Set.of(), profile);
    }
}
