package org.rowan.journeys;

import java.time.LocalDate;
import java.util.List;
import org.rowan.casefile.ChildContact;
import org.rowan.casefile.ChildRecord;
import org.rowan.casefile.ChildSituation;
import org.rowan.casefile.ChildWellbeing;
import org.rowan.casefile.CourtHearing;
import org.rowan.casefile.CourtOrder;
import org.rowan.casefile.Proceeding;
import org.rowan.casefile.SafetyPlan;
import org.rowan.support.CaseFile;
import org.rowan.support.Need;
import org.rowan.support.PlanStep;
import org.rowan.support.Support;

/** Fills the file of a case of the example year, so that its pages can be looked at. */
final class WholeFile {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 31);

    private final CaseFile file;
    private final long supportId;
    private final long woman;

    private WholeFile(Support support, long supportId, long woman) {
        this.file = support.file();
        this.supportId = supportId;
        this.woman = woman;
    }

    static void fill(Support support, long supportId, long woman) {
        WholeFile whole = new WholeFile(support, supportId, woman);
        whole.plan(TODAY.minusDays(90), "Ring 999, then Bea in the office.", TODAY.minusDays(30));
        whole.plan(TODAY.minusDays(86), "Ring 999, then Bea; her mother does not answer at night.", TODAY.plusDays(4));
        whole.courts();
        support.open(supportId).members().stream()
                .filter(member -> member.membership().isChild())
                .findFirst()
                .ifPresent(child -> whole.child(child.person().id));
        whole.steps(support);
    }

    private void plan(LocalDate agreed, String whoToRing, LocalDate review) {
        SafetyPlan plan = new SafetyPlan();
        plan.supportId = supportId;
        plan.personId = woman;
        plan.agreed = agreed;
        plan.review = review;
        plan.ifHeComes = "Lock the kitchen, ring 999, leave by the back door; the bag stands behind it.";
        plan.whoToRing = whoToRing;
        plan.codeWord = "Strawberries: ring the police for her, say nothing to him.";
        plan.safePlaces = "The library in the high street, the café beside it.";
        plan.children = "They know the code word. Only their aunt fetches them; the school has his picture.";
        plan.phoneAndAccounts = "A new number since January; location is off; the shared cloud is closed.";
        file.add(plan);
    }

    private void steps(Support support) {
        List<Need> open = support.open(supportId).needs().stream()
                .filter(need -> need.closed == null)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        Need need = open.getFirst();
        need.goal = "That they can sleep without the light on.";
        support.amendNeed(need);
        step(need, "Ask the school for the counsellor", "Hannah B", TODAY.minusDays(1), null);
        step(need, "Bring the birth certificate", "herself", TODAY.plusDays(6), null);
        step(need, "Tell the health visitor", "Hannah B", TODAY.minusDays(9), TODAY.minusDays(8));
    }

    private void step(Need need, String what, String who, LocalDate dueBy, LocalDate doneOn) {
        PlanStep step = new PlanStep();
        step.supportId = supportId;
        step.needId = need.id;
        step.what = what;
        step.who = who;
        step.dueBy = dueBy;
        step.doneOn = doneOn;
        file.add(step);
    }

    private void child(long child) {
        ChildSituation situation = of(new ChildSituation(), child);
        situation.since = TODAY.minusDays(70);
        situation.schooling = "school";
        situation.school = "Hill Primary; the head knows, and Mrs Adeyemi in the office.";
        situation.socialCare = "in_need";
        situation.socialWorker = "Joe Brand, Coventry, reviews each month.";
        file.add(situation);
        for (int i = 0; i < 2; i++) {
            ChildWellbeing wellbeing = of(new ChildWellbeing(), child);
            wellbeing.asked = TODAY.minusDays(80 - 70 * i);
            wellbeing.stage = i == 0 ? "start" : "between";
            wellbeing.saidBy = i == 0 ? "parent" : "child";
            wellbeing.safe = 2 + 2 * i;
            wellbeing.body = 2 + i;
            wellbeing.feelings = 2;
            wellbeing.others = 3 + i;
            wellbeing.said = i == 0 ? null : "I like the garden. I miss my cat.";
            file.add(wellbeing);
        }
        ChildContact contact = of(new ChildContact(), child);
        contact.withWhom = "the father";
        contact.kind = "supervised";
        contact.basis = "order";
        contact.starts = TODAY.minusDays(40);
        contact.terms = "Saturdays 10:00 to 12:00 in the centre at Foleshill; her aunt brings and fetches.";
        file.add(contact);
    }

    private <R extends ChildRecord> R of(R row, long child) {
        row.supportId = supportId;
        row.personId = child;
        return row;
    }

    private void courts() {
        Proceeding family = new Proceeding();
        family.supportId = supportId;
        family.kind = "family";
        family.court = "Family Court at Coventry";
        family.about = "CV21P00123; Ms Shah acts for her.";
        family.began = TODAY.minusDays(60);
        file.add(family);
        CourtOrder order = new CourtOrder();
        order.supportId = supportId;
        order.personId = woman;
        order.proceedingId = family.id;
        order.kind = "non_molestation";
        order.terms = "He may not come within 100 metres of her or the school, nor write or ring.";
        order.starts = TODAY.minusDays(50);
        order.ends = TODAY.plusDays(9);
        order.served = TODAY.minusDays(48);
        order.allOfThem = true;
        file.add(order);
        CourtHearing hearing = new CourtHearing();
        hearing.supportId = supportId;
        hearing.proceedingId = family.id;
        hearing.listed = TODAY.plusDays(1).atTime(10, 30);
        hearing.court = "Family Court at Coventry";
        hearing.about = "Directions; a screen and an Urdu interpreter are asked for.";
        file.add(hearing);
    }
}
