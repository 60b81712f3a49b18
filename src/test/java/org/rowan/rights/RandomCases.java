package org.rowan.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.rowan.bedboard.Stay;
import org.rowan.casefile.ChildContact;
import org.rowan.casefile.ChildSituation;
import org.rowan.casefile.ChildWellbeing;
import org.rowan.casefile.CourtHearing;
import org.rowan.casefile.CourtOrder;
import org.rowan.casefile.MaracReferral;
import org.rowan.casefile.MoveOnContact;
import org.rowan.casefile.Proceeding;
import org.rowan.casefile.RiskAssessment;
import org.rowan.casefile.SafetyPlan;
import org.rowan.notes.Correction;
import org.rowan.notes.Note;
import org.rowan.people.ContactWay;
import org.rowan.people.Person;
import org.rowan.people.RecoursePeriod;
import org.rowan.referral.Referral;
import org.rowan.store.Store;
import org.rowan.store.StoredRecord;
import org.rowan.store.Tx;
import org.rowan.store.sight.SightRule;
import org.rowan.support.Colleagues;
import org.rowan.support.Membership;
import org.rowan.support.Need;
import org.rowan.support.PlanStep;
import org.rowan.support.SmallRefuge;
import org.rowan.support.SupportPeriod;
import org.rowan.support.WaitingPeriod;
import org.rowan.support.store.SupportQueries;

/**
 * Random households, some of which share people, with random lock-outs and restrictions; and, worked out plainly in memory, what
 * of it somebody must not see. Every text of a person's case begins with {@link #MARK}.
 */
final class RandomCases {
    static final String MARK = "Zqx";
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);
    private static final int PEOPLE = 18;

    private final Random random;
    private final SmallRefuge refuge;
    /** Every record of a case, and for people, referrals and support periods what each belongs together with. */
    final Map<Long, StoredRecord> records = new HashMap<>();

    private final Map<Long, Set<Long>> joined = new HashMap<>();
    private final Map<Long, Set<Long>> partsOf = new HashMap<>();
    private final List<SightRule> rules = new ArrayList<>();
    private final List<Long> people = new ArrayList<>();

    RandomCases(Random random, SmallRefuge refuge) {
        this.random = random;
        this.refuge = refuge;
    }

    /** Ids are so large from the next sign-in on that no count is taken for one. */
    static void largeIds(Store store) {
        store.change(tx -> tx.session()
                .createNativeMutationQuery("alter sequence record_id restart with 7000001")
                .executeUpdate());
    }

    void fill(Store store) {
        store.change(tx -> {
            for (int i = 0; i < PEOPLE; i++) {
                Person person = SmallRefuge.person(MARK + "given" + (100 + i), MARK + "family" + (100 + i));
                person.dateOfBirth = TODAY.minusYears(20 + i);
                people.add(part(tx.insert(person)));
                RecoursePeriod recourse = new RecoursePeriod();
                recourse.personId = person.id;
                recourse.starts = TODAY;
                recourse.status = "no";
                of(tx.insert(recourse), person.id);
                ContactWay way = new ContactWay();
                way.personId = person.id;
                way.kind = "phone";
                way.reach = MARK + "phone" + i;
                way.safe = i % 2 == 0 ? ContactWay.UNSAFE : ContactWay.SAFE;
                of(tx.insert(way), person.id);
            }
            for (int i = 0; i < PEOPLE / 2; i++) {
                household(tx);
            }
        });
        store.change(tx -> {
            for (int i = 0; i < 6; i++) {
                rule(tx);
            }
        });
    }

    private void household(Tx tx) {
        Referral referral = refuge.referral(TODAY.minusDays(random.nextInt(60)).atTime(9, 0));
        referral.personId = random.nextInt(5) == 0 ? null : anybody();
        referral.note = MARK + "told";
        referral.decision = random.nextBoolean() ? Referral.PENDING : Referral.PLACED;
        referral.decided = referral.isPending() ? null : referral.received.toLocalDate();
        part(tx.insert(referral), referral.personId);
        if (referral.isPending()) {
            return;
        }
        SupportPeriod support = new SupportPeriod();
        support.serviceId = refuge.refuge.id;
        support.referralId = random.nextInt(4) == 0 ? null : referral.id;
        support.keyWorker = "zoe";
        support.started = referral.decided;
        part(tx.insert(support), support.referralId);
        for (int i = 0; i <= random.nextInt(3); i++) {
            Membership member = new Membership();
            member.supportId = support.id;
            member.personId = anybody();
            member.role = i == 0 ? Membership.ADULT : Membership.CHILD;
            join(support.id, member.personId);
            of(tx.insert(member), support.id, member.personId);
            Need need = new Need();
            need.supportId = support.id;
            need.personId = member.personId;
            need.need = "housing";
            need.identified = support.started;
            of(tx.insert(need), support.id, member.personId);
        }
        Note note = new Note();
        note.supportId = support.id;
        note.noted = support.started.atTime(10, 0);
        note.author = "zoe";
        note.kind = "phone";
        note.text = MARK + "note";
        of(tx.insert(note), support.id);
        file(tx, support);
        Stay stay = new Stay();
        stay.supportId = support.id;
        stay.unitId = refuge.family.id;
        stay.movedIn = support.started;
        stay.movedOut = random.nextBoolean() ? null : support.started.plusDays(1);
        of(tx.insert(stay), support.id);
    }

    /** What a case file holds beside needs and notes, of the member who joined last. */
    private void file(Tx tx, SupportPeriod support) {
        long person = SupportQueries.members(tx, support.id).getLast().personId;
        RiskAssessment risk = new RiskAssessment();
        risk.supportId = support.id;
        risk.personId = person;
        risk.assessed = support.started;
        risk.tool = MARK + "tool";
        risk.level = "high";
        of(tx.insert(risk), support.id, person);
        MaracReferral referred = new MaracReferral();
        referred.supportId = support.id;
        referred.personId = person;
        referred.referred = support.started;
        referred.reason = MARK + "reason";
        of(tx.insert(referred), support.id, person);
        SafetyPlan plan = new SafetyPlan();
        plan.supportId = support.id;
        plan.personId = person;
        plan.agreed = support.started;
        plan.review = support.started;
        plan.codeWord = MARK + "word";
        of(tx.insert(plan), support.id, person);
        Need need = new Need();
        need.supportId = support.id;
        need.personId = person;
        need.need = "debt";
        need.identified = support.started;
        need.goal = MARK + "goal";
        need.why = MARK + "why";
        of(tx.insert(need), support.id, person);
        PlanStep step = new PlanStep();
        step.supportId = support.id;
        step.needId = need.id;
        step.what = MARK + "what";
        step.who = MARK + "who";
        step.dueBy = support.started;
        of(tx.insert(step), support.id);
        Proceeding proceeding = new Proceeding();
        proceeding.supportId = support.id;
        proceeding.kind = "family";
        proceeding.began = support.started;
        proceeding.about = MARK + "about";
        of(tx.insert(proceeding), support.id);
        CourtHearing hearing = new CourtHearing();
        hearing.supportId = support.id;
        hearing.proceedingId = proceeding.id;
        hearing.listed = support.started.atTime(10, 0);
        hearing.court = MARK + "court";
        of(tx.insert(hearing), support.id);
        CourtOrder order = new CourtOrder();
        order.supportId = support.id;
        order.personId = person;
        order.kind = "non_molestation";
        order.starts = support.started;
        order.ends = support.started;
        order.terms = MARK + "terms";
        of(tx.insert(order), support.id, person);
        MoveOnContact after = new MoveOnContact();
        after.supportId = support.id;
        after.months = 1;
        after.asked = support.started;
        after.outcome = "reached";
        after.said = MARK + "said";
        of(tx.insert(after), support.id);
        ChildSituation situation = new ChildSituation();
        situation.supportId = support.id;
        situation.personId = person;
        situation.since = support.started;
        situation.school = MARK + "school";
        situation.socialWorker = MARK + "worker";
        of(tx.insert(situation), support.id, person);
        ChildWellbeing wellbeing = new ChildWellbeing();
        wellbeing.supportId = support.id;
        wellbeing.personId = person;
        wellbeing.asked = support.started;
        wellbeing.stage = "start";
        wellbeing.said = MARK + "said";
        of(tx.insert(wellbeing), support.id, person);
        ChildContact contact = new ChildContact();
        contact.supportId = support.id;
        contact.personId = person;
        contact.kind = "supervised";
        contact.withWhom = MARK + "whom";
        contact.terms = MARK + "terms";
        contact.starts = support.started;
        of(tx.insert(contact), support.id, person);
        WaitingPeriod waiting = new WaitingPeriod();
        waiting.supportId = support.id;
        waiting.starts = support.started;
        waiting.reason = "no_offer";
        of(tx.insert(waiting), support.id);
        of(tx.insert(Correction.of(support.id, risk, MARK + "was", MARK + "why")), support.id);
    }

    private void rule(Tx tx) {
        SightRule rule = new SightRule();
        rule.personId = anybody();
        rule.kind = random.nextInt(3) == 0 ? SightRule.RESTRICTED : SightRule.SHUT_OUT;
        rule.userName = rule.is(SightRule.SHUT_OUT) ? random.nextBoolean() ? Colleagues.BO : Colleagues.CY : null;
        rule.reason = MARK + "reason";
        rule.checkedUsers = Colleagues.BO;
        rules.add(tx.insert(rule));
        of(rule, rule.personId);
        if (rule.is(SightRule.RESTRICTED)) {
            named(tx, rule, Colleagues.ANN);
            if (random.nextBoolean()) {
                named(tx, rule, random.nextBoolean() ? Colleagues.BO : Colleagues.CY);
            }
        }
    }

    /** Ann, who makes the rules, is named by each restriction. */
    private void named(Tx tx, SightRule restriction, String user) {
        SightRule named = new SightRule();
        named.personId = restriction.personId;
        named.kind = SightRule.NAMED;
        named.userName = user;
        named.reason = MARK + "reason";
        rules.add(tx.insert(named));
        of(named, named.personId);
    }

    private Long anybody() {
        return people.get(random.nextInt(people.size()));
    }

    private Long part(StoredRecord row, Long... with) {
        records.put(row.id, row);
        partsOf.put(row.id, new HashSet<>(Set.of(row.id)));
        joined.computeIfAbsent(row.id, none -> new HashSet<>());
        Stream.of(with).filter(id -> id != null).forEach(id -> join(row.id, id));
        return row.id;
    }

    private void of(StoredRecord row, Long... parts) {
        records.put(row.id, row);
        partsOf.put(row.id, new HashSet<>(List.of(parts)));
    }

    private void join(Long one, Long other) {
        joined.computeIfAbsent(one, none -> new HashSet<>()).add(other);
        joined.computeIfAbsent(other, none -> new HashSet<>()).add(one);
    }

    /** The ids of all records that a user must not see: key worker Bo, or manager Cy. */
    Set<Long> hiddenFrom(String user) {
        Set<Long> parts = new HashSet<>();
        for (SightRule rule : rules) {
            boolean shut = rule.is(SightRule.SHUT_OUT) && rule.userName.equals(user);
            boolean kept = rule.is(SightRule.RESTRICTED)
                    && rules.stream()
                            .noneMatch(other -> other.is(SightRule.NAMED)
                                    && other.userName.equals(user)
                                    && other.personId.equals(rule.personId));
            if (shut || kept) {
                spread(rule.personId, parts);
            }
        }
        Set<Long> hidden = new HashSet<>();
        partsOf.forEach((record, of) -> {
            if (of.stream().anyMatch(parts::contains)) {
                hidden.add(record);
            }
        });
        return hidden;
    }

    private void spread(Long from, Set<Long> into) {
        if (into.add(from)) {
            joined.get(from).forEach(next -> spread(next, into));
        }
    }

    /** The texts of what must not be seen. */
    Set<String> texts(Set<Long> hidden) {
        Set<String> texts = new HashSet<>();
        hidden.stream()
                .map(records::get)
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .forEach(person -> {
                    texts.add(person.givenName + " " + person.familyName);
                    texts.add(person.familyName);
                });
        return texts;
    }
}
