package org.rowan.support.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.casefile.RiskAssessment;
import org.rowan.fx.Saving;
import org.rowan.fx.Tasks;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.people.Person;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.returns.release.QuarterlyReturn;
import org.rowan.returns.tables.Gap;
import org.rowan.store.Store;
import org.rowan.support.Membership;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportPeriod;
import org.rowan.support.TestStores;

/** The gap of a return that is closed on the page of risk: the level of an adult that nobody has assessed. */
class RiskGapTest {
    private static final FinancialQuarter QUARTER = FinancialQuarter.of(LocalDate.of(2021, 3, 15));
    private static final LocalDate STARTED = LocalDate.of(2021, 3, 5);

    @TempDir
    Path folder;

    private Store store;
    private Support support;
    private long caseId;
    private Person her;

    @BeforeEach
    void aHousehold() {
        store = TestStores.created(folder);
        SmallRefuge house = new SmallRefuge(store);
        support = new Support(store);
        ReferralDesk desk = new ReferralDesk(store, new Placing());
        Referral referral = desk.log(house.referral(STARTED.atTime(9, 30)), SmallRefuge.person("Amira", "Khan"));
        desk.decide(referral, new Decision.Place(STARTED, house.family.id, STARTED, "Ann"));
        caseId = support.openOn(STARTED).getFirst().id();
        her = support.open(caseId).first();
        Membership child = new Membership();
        child.supportId = caseId;
        child.role = Membership.CHILD;
        support.addMember(child, SmallRefuge.person("Idris", "Khan"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void an_adult_whose_risk_nobody_has_assessed_is_a_gap_and_a_child_is_none() {
        assertThat(gap().sentence()).isEqualTo("Level of risk not recorded, of adults supported");
        assertThat(gap().about()).isEqualTo(Gap.About.PERSON);
        assertThat(gap().missing()).isEqualTo(1);
        assertThat(gap().records()).containsExactly(her.id);
    }

    @Test
    void a_form_without_a_level_is_refused_and_leaves_the_gap_and_one_with_a_level_closes_it() {
        RiskAssessment risk = new RiskAssessment();
        risk.supportId = caseId;
        risk.personId = her.id;
        risk.assessed = STARTED;
        RecordViewModel<RiskAssessment> form = new RecordViewModel<>(
                new Saving(Tasks.here(problem -> {})),
                risk,
                (row, why) -> support.file().add(row));
        StringProperty level = form.text(r -> r.level, (r, v) -> r.level = v);
        form.save(() -> {});
        assertThat(form.saving().refused().get().field()).isEqualTo("level");
        assertThat(gap().records()).containsExactly(her.id);
        level.set("high");
        form.save(() -> {});
        assertThat(form.saving().refused().get()).isNull();
        assertThat(gap().missing()).isZero();
    }

    @Test
    void that_she_was_not_assessed_leaves_the_gap_open_while_she_is_there_and_closes_it_once_she_has_left() {
        RiskAssessment none = new RiskAssessment();
        none.supportId = caseId;
        none.personId = her.id;
        none.assessed = STARTED;
        none.level = "not_known";
        support.file().add(none);
        assertThat(gap().records()).as("a level can be judged").containsExactly(her.id);
        leaves();
        assertThat(gap().missing()).as("nobody can any more").isZero();
    }

    @Test
    void whoever_has_left_without_a_word_on_her_risk_is_a_gap_until_somebody_says_that_it_was_not_assessed() {
        leaves();
        assertThat(gap().records()).containsExactly(her.id);
    }

    private void leaves() {
        SupportPeriod period = support.open(caseId).support();
        period.ended = STARTED.plusDays(5);
        period.planned = true;
        period.destination = "401";
        support.end(period);
    }

    private Gap gap() {
        return new QuarterlyReturn(store)
                .count(QUARTER).gaps().stream()
                        .filter(gap -> gap.what().equals("risk"))
                        .findFirst()
                        .orElseThrow();
    }
}
