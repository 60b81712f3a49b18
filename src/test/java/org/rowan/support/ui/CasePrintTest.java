package org.rowan.support.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.audit.Audit;
import org.rowan.casefile.SafetyPlan;
import org.rowan.fx.Printout;
import org.rowan.people.ContactWay;
import org.rowan.people.ContactWays;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportFile;
import org.rowan.support.SupportPeriod;
import org.rowan.support.TestStores;

/** What of a case stands on paper. */
class CasePrintTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);

    @TempDir
    Path folder;

    private Store store;
    private Support support;
    private long id;
    private long woman;

    @BeforeEach
    void open() {
        store = TestStores.created(folder);
        SmallRefuge house = new SmallRefuge(store);
        support = new Support(store);
        ReferralDesk desk = new ReferralDesk(store, new Placing());
        Referral referral = house.referral(TODAY.atTime(9, 30));
        referral.children = 1;
        desk.log(referral, SmallRefuge.person("Amira", "Khan"));
        desk.decide(desk.open(referral.id).referral(), new Decision.Place(TODAY, house.stepFree.id, TODAY, "Ann"));
        id = support.openOn(TODAY).getFirst().id();
        SupportFile file = support.open(id);
        woman = file.first().id;
        file.support().mustNotKnow = "Her cousin Farida.";
        support.amend(file.support());
        ContactWay phone = new ContactWay();
        phone.personId = woman;
        phone.kind = "phone";
        phone.reach = "07700 900123";
        phone.safe = ContactWay.UNSAFE;
        new ContactWays(store).save(phone);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private CasePrint paper() {
        return new CasePrint(support.file().of(id), TODAY.atTime(12, 0));
    }

    private static List<String> words(Printout paper) {
        return paper.parts().stream()
                .flatMap(part -> switch (part) {
                    case Printout.Part.Heading(String words) -> Stream.of(words);
                    case Printout.Part.Line(String words) -> Stream.of(words);
                    case Printout.Part.Row(List<String> cells) -> Stream.of(String.join(": ", cells));
                })
                .toList();
    }

    @Test
    void the_front_page_begins_with_what_is_not_safe_and_never_shows_where_an_unsafe_way_leads() {
        Printout front = paper().front(List.of(new CaseDue(
                names -> "Ring " + names.apply("Amira") + " back",
                "after the school run",
                "in 2 days",
                false,
                () -> {})));
        assertThat(front.title()).isEqualTo("Amira Khan and 1 child");
        assertThat(front.warnings())
                .containsExactly(
                        "Not safe to reach Amira by: phone.", "Must not know where they are: Her cousin Farida.");
        assertThat(words(front))
                .containsSequence("Household", "Amira Khan: adult")
                .contains("In 2 days: Ring Amira back: after the school run");
        assertThat(front.parts().toString() + front.warnings()).doesNotContain("900123");
    }

    @Test
    void the_safety_plan_stands_on_paper_as_it_was_agreed() {
        assertThat(paper().hasPlan()).isFalse();
        SafetyPlan plan = new SafetyPlan();
        plan.supportId = id;
        plan.personId = woman;
        plan.agreed = TODAY;
        plan.review = TODAY.plusMonths(3);
        plan.ifHeComes = "Lock the kitchen, ring 999.";
        support.file().add(plan);
        assertThat(words(paper().safetyPlans()))
                .hasSize(3)
                .startsWith("Amira")
                .anyMatch(words -> words.endsWith(": Lock the kitchen, ring 999."));
        assertThat(paper().safetyPlans().warnings()).hasSize(2);
    }

    @Test
    void the_audit_says_which_page_of_which_case_was_printed() {
        support.file().printed(id, "front page");
        assertThat(new Audit(store).of(SupportPeriod.class, id, 1))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.action).isEqualTo("case printed");
                    assertThat(entry.detail).isEqualTo("front page");
                });
    }
}
