package org.rowan.referral.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralRow;

class ReferralsViewModelTest {
    private static final LocalDate TODAY = DeskBench.TODAY;
    private static final int MANY = 100_000;

    @TempDir
    Path folder;

    private DeskBench bench;
    private ReferralsViewModel model;

    @BeforeEach
    void open() {
        bench = new DeskBench(folder);
        bench.waiting("Zoë", 2);
        Referral placed = bench.waiting("Amira", 0);
        bench.referrals.decide(placed, new Decision.Place(null, bench.house.alone.id, TODAY, null));
        Referral outreach = bench.house.referral(TODAY.minusDays(3).atTime(23, 59));
        outreach.serviceId = bench.house.outreach.id;
        outreach.source = "gp";
        bench.referrals.log(outreach, null);
        model = new ReferralsViewModel(bench.behind);
        model.load();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void how_many_there_are_and_who_waits_is_said() {
        assertThat(model.count().get()).isEqualTo("3 referrals, 2 waiting for a decision.");
        assertThat(model.filtered()).isFalse();
    }

    @Test
    void whoever_waits_comes_first_and_among_them_who_waits_longest() {
        assertThat(shown()).containsExactly("No name taken", "Zoë Khan", "Amira Khan");
    }

    @Test
    void beginnings_of_name_source_and_service_find_a_referral_whatever_the_accents() {
        model.typed.set("zoe kh");
        assertThat(shown()).containsExactly("Zoë Khan");
        assertThat(model.count().get()).isEqualTo("1 of 3 referrals fit.");
        model.typed.set("gen prac");
        assertThat(shown()).containsExactly("No name taken");
        model.typed.set("outr");
        assertThat(shown()).containsExactly("No name taken");
        model.typed.set("mira");
        assertThat(shown()).isEmpty();
    }

    @Test
    void state_and_service_narrow_the_list() {
        model.decision.set(Referral.PENDING);
        assertThat(shown()).containsExactly("No name taken", "Zoë Khan");
        model.service.set(bench.house.refuge.id);
        assertThat(shown()).containsExactly("Zoë Khan");
        model.clearFilter();
        assertThat(shown()).hasSize(3);
    }

    @Test
    void both_ends_of_the_days_asked_for_are_included() {
        model.from.set(TODAY.minusDays(3));
        model.to.set(TODAY.minusDays(3));
        assertThat(shown()).containsExactly("No name taken");
        model.from.set(TODAY.minusDays(2));
        model.to.set(TODAY);
        assertThat(shown()).hasSize(2);
    }

    @Test
    void the_list_is_in_the_order_asked_for() {
        model.order.set(Comparator.comparing(line -> line.row().who()));
        assertThat(shown()).containsExactly("Amira Khan", "No name taken", "Zoë Khan");
        model.order.set(null);
        assertThat(shown()).first().isEqualTo("No name taken");
    }

    @Test
    void a_hundred_thousand_referrals_are_filtered_while_somebody_types() {
        Setting setting = Setting.read(bench.behind);
        List<ReferralLine> lines = IntStream.range(0, MANY)
                .mapToObj(i -> ReferralLine.of(row(i), setting))
                .toList();
        ReferralFilter filter = new ReferralFilter("kha pol", Referral.PENDING, null, null, null);
        long before = System.nanoTime();
        List<ReferralLine> found = filter.of(lines, null);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
        assertThat(found).hasSize(MANY / 20);
    }

    private ReferralRow row(int i) {
        return new ReferralRow(
                i,
                bench.house.refuge.id,
                TODAY.atTime(9, 0).minusHours(i),
                i % 2 == 0 ? "police" : "self",
                (long) i,
                "Given" + i,
                i % 10 == 0 ? "Khan" : "Other",
                1,
                0,
                null,
                i % 20 == 0 ? Referral.PENDING : Referral.WITHDRAWN,
                null,
                null,
                null);
    }

    private List<String> shown() {
        return model.shown().get().stream().map(line -> line.row().who()).toList();
    }

    @Test
    void what_narrows_the_list_can_be_chosen_again() {
        model.typed.set("zoe");
        model.decision.set(Referral.PENDING);
        model.service.set(bench.house.refuge.id);
        model.from.set(TODAY.minusDays(10));
        model.to.set(TODAY);
        ReferralsViewModel again = new ReferralsViewModel(bench.behind);
        again.load();
        again.choose(model.chosen());
        assertThat(again.shown().get()).isNotEmpty().isEqualTo(model.shown().get());
        assertThat(again.chosen()).isEqualTo(model.chosen());
    }
}
