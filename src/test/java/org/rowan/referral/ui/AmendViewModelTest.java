package org.rowan.referral.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.fx.Meanwhile;
import org.rowan.kernel.Problem;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.support.TestStores;

class AmendViewModelTest {
    @TempDir
    Path folder;

    private DeskBench bench;
    private final AtomicInteger saved = new AtomicInteger();

    @BeforeEach
    void open() {
        bench = new DeskBench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void what_was_recorded_is_mended_and_the_decision_stays() {
        Referral referral = bench.waiting("Amira", 2);
        bench.referrals.decide(referral, new Decision.NotPlace(null, "pets", List.of(), null));
        AmendViewModel model = amend(referral);
        model.draft().children.set(3);
        model.draft().needs.add("debt");
        model.save();
        Referral now = bench.referrals.open(referral.id).referral();
        assertThat(now.children).isEqualTo(3);
        assertThat(now.needs).isEqualTo("debt");
        assertThat(now.reason).isEqualTo("pets");
        assertThat(now.personId).isEqualTo(referral.personId);
        assertThat(saved).hasValue(1);
    }

    @Test
    void what_is_typed_while_the_referral_is_read_stands() {
        Referral referral = bench.waiting("Amira", 2);
        AmendViewModel model = new AmendViewModel(bench.behind, referral.id, saved::incrementAndGet);
        bench.whileRead = () -> model.draft().note.set("Her sister rang.");
        model.load();
        assertThat(model.draft().note.get()).isEqualTo("Her sister rang.");
        assertThat(model.draft().children.get()).isEqualTo(2);
        assertThat(model.typed()).containsOnlyKeys("note");
    }

    @Test
    void saved_without_a_change_nothing_of_it_differs() {
        Referral referral = bench.waiting("Amira", 2);
        referral.note = "Told: oldest boy 4; Pets.\nHer sister may ring.";
        referral.otherReasons = null;
        bench.referrals.amend(referral);
        amend(referral).save();
        Referral now = bench.referrals.open(referral.id).referral();
        assertThat(now)
                .usingRecursiveComparison()
                .ignoringFields("version", "changedAt")
                .isEqualTo(referral);
    }

    @Test
    void a_name_that_is_learnt_later_is_added() {
        Referral referral = bench.house.referral(DeskBench.TODAY.atTime(9, 0));
        bench.referrals.log(referral, null);
        AmendViewModel model = amend(referral);
        model.draft().givenName.set("Zofia");
        model.save();
        assertThat(bench.referrals.open(referral.id).person().givenName).isEqualTo("Zofia");
        assertThat(bench.people.find("zof", 5)).hasSize(1);
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten() {
        Referral referral = bench.waiting("Amira", 2);
        AmendViewModel mine = amend(referral);
        AmendViewModel hers = amend(referral);
        hers.draft().children.set(5);
        hers.draft().risk.set("high");
        hers.save();
        mine.draft().children.set(1);
        mine.draft().note.set("Her sister rang.");
        mine.save();
        Meanwhile meanwhile = mine.meanwhile().get();
        assertThat(meanwhile.by()).isEqualTo(TestStores.USER);
        assertThat(meanwhile.lines())
                .containsExactlyInAnyOrder(
                        new Meanwhile.Line("children", "1", "5", true), new Meanwhile.Line("risk", "", "high", false));
        assertThat(mine.draft().children.get()).as("what was typed stays").isEqualTo(1);
        mine.save();
        assertThat(bench.referrals.open(referral.id).referral().children)
                .as("nobody has said yet which holds")
                .isEqualTo(5);
        assertThat(saved).hasValue(1);

        meanwhile.choose(meanwhile.lines().getFirst(), false);
        assertThat(meanwhile.lines()).as("nothing more is asked").isEmpty();
        assertThat(meanwhile.isAsSaved()).as("the note is hers alone").isFalse();
        mine.save();
        Referral now = bench.referrals.open(referral.id).referral();
        assertThat(now.children).isEqualTo(5);
        assertThat(now.risk).isEqualTo("high");
        assertThat(now.note).isEqualTo("Her sister rang.");
        assertThat(saved).hasValue(2);
    }

    @Test
    void who_was_recognised_is_still_the_one_once_the_referral_was_changed_meanwhile() {
        Referral referral = nameless();
        AmendViewModel mine = amend(referral);
        mine.recognise().link(known("Zofia"));
        AmendViewModel hers = amend(referral);
        hers.draft().risk.set("high");
        hers.save();
        mine.save();
        List.copyOf(mine.meanwhile().get().lines())
                .forEach(line -> mine.meanwhile().get().choose(line, false));
        mine.save();
        assertThat(bench.referrals.open(referral.id).person().givenName).isEqualTo("Zofia");
        assertThat(bench.people.find("zof", 5)).as("nobody is recorded twice").hasSize(1);
    }

    @Test
    void who_was_recognised_is_still_the_one_after_the_window_was_locked() {
        Referral referral = nameless();
        AmendViewModel before = amend(referral);
        before.recognise().link(known("Zofia"));
        AmendViewModel after = new AmendViewModel(bench.behind, referral.id, () -> {});
        after.putBack(before.typed());
        after.load();
        after.save();
        assertThat(bench.referrals.open(referral.id).person().givenName).isEqualTo("Zofia");
        assertThat(bench.people.find("zof", 5)).as("nobody is recorded twice").hasSize(1);
    }

    @Test
    void whom_somebody_else_named_meanwhile_stands_and_it_is_said() {
        Referral referral = nameless();
        Returning zofia = known("Zofia");
        Returning amira = known("Amira");
        AmendViewModel mine = amend(referral);
        mine.recognise().link(zofia);
        AmendViewModel hers = amend(referral);
        hers.recognise().link(amira);
        hers.save();
        mine.save();
        assertThat(mine.problems()).isNotEmpty();
        assertThat(mine.draft().linked.get().person().givenName).isEqualTo("Amira");
        assertThat(bench.referrals.open(referral.id).person().givenName).isEqualTo("Amira");
    }

    private Referral nameless() {
        Referral referral = bench.house.referral(DeskBench.TODAY.atTime(9, 0));
        bench.referrals.log(referral, null);
        return referral;
    }

    private Returning known(String given) {
        Referral before = bench.waiting(given, 1);
        return new Recognising(bench.behind).known(before.personId);
    }

    @Test
    void a_fault_names_its_field() {
        AmendViewModel model = amend(bench.waiting("Amira", 2));
        model.draft().received.set(DeskBench.TODAY.plusDays(1).atTime(9, 0));
        model.save();
        assertThat(model.problems()).extracting(Problem::field).containsExactly("received");
        assertThat(saved).hasValue(0);
    }

    private AmendViewModel amend(Referral referral) {
        AmendViewModel model = new AmendViewModel(bench.behind, referral.id, saved::incrementAndGet);
        model.load();
        return model;
    }

    @Test
    void what_was_mended_and_not_stored_goes_over_what_is_recorded_by_then() {
        Referral referral = bench.waiting("Amira", 2);
        AmendViewModel model = amend(referral);
        assertThat(model.typed()).isEmpty();
        model.draft().children.set(3);
        model.draft().risk.set(null);
        Map<String, String> typed = model.typed();
        referral.homeAuthority = "E08000025";
        bench.referrals.amend(bench.referrals.open(referral.id).referral());
        AmendViewModel again = new AmendViewModel(bench.behind, referral.id, () -> {});
        again.putBack(typed);
        assertThat(again.typed()).isEqualTo(typed);
        again.load();
        assertThat(again.typed()).isEqualTo(typed);
        again.save();
        assertThat(bench.referrals.open(referral.id).referral().children).isEqualTo(3);
    }
}
