package org.rowan.returns.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rowan.bedboard.Units;
import org.rowan.disclosure.Figure;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.London;
import org.rowan.people.People;
import org.rowan.referral.ReferralDesk;
import org.rowan.returns.release.Made;
import org.rowan.returns.release.ReturnServices;
import org.rowan.returns.tables.Gap;
import org.rowan.returns.tables.Place;
import org.rowan.returns.tables.RecordsUnder;
import org.rowan.returns.words.ReturnWords;
import org.rowan.store.Store;
import org.rowan.support.ExampleStores;
import org.rowan.support.Placing;
import org.rowan.support.Refusals;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.TestStores;

class ReturnViewModelTest {
    @TempDir
    static Path folder;

    private static Store store;
    private ReturnViewModel model;

    @BeforeAll
    static void open() {
        store = ExampleStores.with(folder.resolve("store"), "provider-a");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void count() {
        model = new ReturnViewModel(ReturnServices.of(store), Refusals.here(), store.clock());
        model.count();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2020-21/Q3",
        "2021-02-28, 2020-21/Q3",
        "2021-03-01, 2020-21/Q4",
        "2021-03-31, 2020-21/Q4",
        "2021-04-01, 2020-21/Q4",
        "2021-05-31, 2020-21/Q4",
        "2021-06-01, 2021-22/Q1"
    })
    void the_quarter_most_likely_wanted_is_the_last_one_or_the_one_that_ends_this_month(
            LocalDate today, String quarter) {
        assertThat(ReturnViewModel.usual(today)).isEqualTo(FinancialQuarter.parse(quarter));
    }

    @Test
    void open_gaps_stand_first_the_largest_before_the_others() {
        assertThat(model.openGaps()).isNotEmpty().allMatch(gap -> gap.missing() > 0);
        assertThat(model.openGaps()).isSortedAccordingTo((one, other) -> Long.compare(other.missing(), one.missing()));
        assertThat(model.closedGaps() + model.openGaps().size())
                .isEqualTo(model.made().get().counted().gaps().size());
    }

    @Test
    void behind_each_gap_are_as_many_records_as_it_counts_and_each_opens_its_page() {
        List<Long> opened = new ArrayList<>();
        ReturnRecords records = records(opened);
        for (Gap gap : model.openGaps()) {
            opened.clear();
            records.of(gap).forEach(record -> record.open().run());
            assertThat(opened).as(gap.what()).containsExactlyInAnyOrderElementsOf(gap.records());
        }
        assertThat(model.openGaps()).extracting(Gap::about).contains(Gap.About.PERSON, Gap.About.REFERRAL);
    }

    @Test
    void under_a_figure_are_the_records_that_it_counts_and_what_is_not_shown_is_said() {
        ReturnRecords records = records(new ArrayList<>());
        Place received = new Place("R2", "safe_accommodation", "source", "total", "received");
        RecordsUnder under = model.recordsUnder(received).orElseThrow();
        assertThat(records.under(under)).hasSize((int) under.total()).allMatch(found -> found.open() != null);
        assertThat(records.under(under.showing(id -> id.equals(under.ids().getFirst()))))
                .extracting(ReturnRecords.Found::words)
                .hasSize(2)
                .endsWith("Some records are not shown.");
        Place nights = new Place("R1", "safe_accommodation", "commissioned", "total", "nights_occupied");
        assertThat(records.under(model.recordsUnder(nights).orElseThrow()))
                .extracting(ReturnRecords.Found::words)
                .as("a unit with its nights")
                .anyMatch(words -> words.matches(".+: \\d+"));
        Place times = new Place("R10", "safe_accommodation", "support_given", "advocacy", "times");
        assertThat(model.recordsUnder(times).map(records::under).orElse(List.of()))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void the_picture_of_the_year_ends_with_the_quarter_and_adds_up() {
        assertThat(model.referrals())
                .extracting(quarter -> quarter.quarter().quarter())
                .containsExactly(1, 2, 3, 4);
        assertThat(model.referrals().stream()
                        .mapToLong(QuarterReferrals::received)
                        .sum())
                .as("referrals of the published year")
                .isEqualTo(241);
        assertThat(model.referrals().stream()
                        .mapToLong(QuarterReferrals::forCapacity)
                        .sum())
                .isEqualTo(2);
    }

    @Test
    void the_council_sees_only_rows_that_are_published_and_the_provider_sees_all_that_count() {
        List<Figure> figures = model.made().get().counted().figures();
        for (String table : model.made().get().published().withheld()) {
            for (String scope :
                    figures.stream().map(Figure::serviceKind).distinct().toList()) {
                assertThat(Sheet.published(model.made().get().published().rows(), table, scope))
                        .isEmpty();
            }
        }
        long shown = ReturnWords.tables(figures).stream()
                .flatMap(table ->
                        figures.stream().map(Figure::serviceKind).distinct().map(scope -> table + " " + scope))
                .flatMap(key -> Sheet.exact(figures, key.split(" ", 2)[0], key.split(" ", 2)[1]).stream())
                .mapToLong(sheet -> (long) (sheet.lines().size() + sheet.empty())
                        * sheet.measures().size())
                .sum();
        assertThat(shown).isEqualTo(figures.size());
    }

    @Test
    void a_quarter_that_goes_on_is_said_to_be_counted_so_far() {
        assertThat(model.line().get())
                .isEqualTo("January to March 2021, which ends on Wed 31 Mar: what is counted so far.");
        model.quarter().set(FinancialQuarter.parse("2020-21/Q3"));
        assertThat(model.line().get()).isEqualTo("October to December 2020.");
    }

    @Test
    void what_another_window_records_makes_another_return_and_what_it_reads_alone_makes_none(@TempDir Path place) {
        try (Store small = TestStores.another().create(place, TestStores.USER, TestStores.passphrase())) {
            SmallRefuge refuge = new SmallRefuge(small);
            model = new ReturnViewModel(ReturnServices.of(small), Refusals.here(), small.clock());
            model.count();
            Made before = model.made().get();
            model.countAgain();
            assertThat(model.made().get()).isSameAs(before);
            new ReferralDesk(small, new Placing())
                    .log(
                            refuge.referral(
                                    small.clock().instant().atZone(London.ZONE).toLocalDateTime()),
                            null);
            model.countAgain();
            assertThat(model.made().get()).isNotEqualTo(before);
            assertThat(model.referrals().getLast().received()).isEqualTo(1);
        }
    }

    @Test
    void a_quarter_of_which_nothing_is_recorded_is_called_out() {
        assertThat(model.nothingRecorded()).isFalse();
        model.quarter().set(FinancialQuarter.parse("2018-19/Q1"));
        assertThat(model.nothingRecorded()).isTrue();
    }

    private static ReturnRecords records(List<Long> opened) {
        return new ReturnRecords(
                new People(store),
                new ReferralDesk(store, new Placing()),
                new Support(store),
                new Units(store),
                new ReturnRecords.Steps(opened::add, opened::add, opened::add, opened::add, null));
    }
}
