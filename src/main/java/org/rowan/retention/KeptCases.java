package org.rowan.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rowan.erasure.ErasureRequest;
import org.rowan.erasure.store.ErasureQueries;
import org.rowan.people.Person;
import org.rowan.referral.Referral;
import org.rowan.retention.store.RetentionQueries;
import org.rowan.retention.store.RetentionQueries.Member;
import org.rowan.retention.store.RetentionQueries.Referred;
import org.rowan.retention.store.RetentionQueries.Supported;
import org.rowan.store.Tx;
import org.rowan.store.sight.CasePart;
import org.rowan.support.Membership;

/** The cases that one reader sees, each as a whole, with the days that count for how long it is kept. */
final class KeptCases {
    private final Tx tx;
    private final RetentionRule rule;
    private final Map<Long, Long> cases;
    private final RetentionQueries.Days days;
    private final Map<Long, List<Member>> members;
    private final Map<Long, ErasureRequest> asked = new HashMap<>();
    private final Set<Long> held;

    /** The parts of one case; of the people those alone who have a time of support or a referral. */
    private record Whole(
            List<Supported> supports, List<Referred> referrals, Set<Long> people, List<LocalDate> attended) {
        Whole() {
            this(new ArrayList<>(), new ArrayList<>(), new TreeSet<>(), new ArrayList<>());
        }

        boolean goesOn() {
            return supports.stream().anyMatch(support -> support.ended() == null)
                    || referrals.stream()
                            .anyMatch(referral -> referral.decision().equals(Referral.PENDING));
        }
    }

    private KeptCases(Tx tx, RetentionRule rule, Map<Long, Long> cases, RetentionQueries.Days days) {
        this.tx = tx;
        this.rule = rule;
        this.cases = cases;
        this.days = days;
        members = days.members().stream().collect(Collectors.groupingBy(Member::supportId));
        held = ErasureQueries.holds(tx).stream()
                .map(hold -> cases.get(hold.anchor()))
                .collect(Collectors.toSet());
        ErasureQueries.waiting(tx).forEach(request -> asked.put(cases.get(request.anchor()), request));
    }

    /** The cases that are due, those that have been so for longest first. */
    static List<DueCase> due(Tx tx, RetentionRule rule, LocalDate today) {
        return new KeptCases(tx, rule, tx.sight().caseOfEach(), RetentionQueries.all(tx)).due(today);
    }

    /** Until when the case of a record is kept, however many others there are; nothing while it goes on. */
    static Optional<KeptUntil> kept(Tx tx, RetentionRule rule, CasePart part, long id) {
        List<List<Long>> records = tx.sight().recordsOfCase(part, id);
        Map<Long, Long> one =
                records.stream().flatMap(List::stream).collect(Collectors.toMap(record -> record, record -> id));
        return new KeptCases(tx, rule, one, RetentionQueries.of(tx, records)).kept(id);
    }

    private List<DueCase> due(LocalDate today) {
        return wholes().values().stream()
                .filter(whole -> !whole.goesOn())
                // birth dates can only make it later: those of most people are never read
                .filter(whole -> kept(whole, Map.of(), false)
                        .filter(kept -> kept.isOver(today))
                        .isPresent())
                .map(this::whole)
                .flatMap(Optional::stream)
                .filter(due -> due.kept().isOver(today))
                .sorted(Comparator.comparing((DueCase due) -> due.kept().from()).thenComparingLong(DueCase::id))
                .toList();
    }

    private Optional<KeptUntil> kept(long id) {
        return Optional.ofNullable(wholes().get(cases.get(id))).flatMap(whole -> kept(whole, people(whole), true));
    }

    private Map<Long, Person> people(Whole whole) {
        return RetentionQueries.people(tx, whole.people).stream()
                .collect(Collectors.toMap(person -> person.id, person -> person));
    }

    private Optional<DueCase> whole(Whole whole) {
        Map<Long, Person> people = people(whole);
        List<Long> first = people.keySet().stream().sorted().limit(1).toList();
        CasePart part = first.isEmpty() ? CasePart.REFERRAL : CasePart.PERSON;
        long id = first.isEmpty() ? whole.referrals.getFirst().id() : first.getFirst();
        return kept(whole, people, true)
                .map(kept -> new DueCase(
                        part,
                        id,
                        first.isEmpty() ? "" : people.get(id).fullName(),
                        Math.max(0, people.size() - 1),
                        kept,
                        Optional.ofNullable(asked.get(cases.get(id))),
                        held.contains(cases.get(id))));
    }

    private Optional<KeptUntil> kept(Whole whole, Map<Long, Person> people, boolean children) {
        return KeptUntil.of(
                        rule,
                        whole.supports.stream()
                                .map(support -> new KeptUntil.Support(
                                        support.started(),
                                        support.ended(),
                                        children
                                                ? of(support).stream()
                                                        .map(member -> member(member, people.get(member.personId())))
                                                        .toList()
                                                : List.of()))
                                .toList(),
                        whole.referrals.stream()
                                .map(referral -> new KeptUntil.Referral(
                                        referral.decided(), referral.decision().equals(Referral.PLACED)))
                                .toList())
                .map(kept -> whole.attended.stream()
                        .map(day -> KeptUntil.attended(rule, day))
                        .reduce(kept, KeptUntil::later));
    }

    private static KeptUntil.Member member(Member member, Person person) {
        return new KeptUntil.Member(member.role().equals(Membership.CHILD), person == null ? null : person.dateOfBirth);
    }

    private List<Member> of(Supported support) {
        return members.getOrDefault(support.id(), List.of());
    }

    private Map<Long, Whole> wholes() {
        Map<Long, Whole> wholes = new HashMap<>();
        for (Supported support : days.supports()) {
            if (!tx.isErased(support.id())) {
                Whole whole = wholes.computeIfAbsent(cases.get(support.id()), none -> new Whole());
                whole.supports.add(support);
                of(support).forEach(member -> whole.people.add(member.personId()));
            }
        }
        for (Referred referral : days.referrals()) {
            if (!tx.isErased(referral.id())) {
                Whole whole = wholes.computeIfAbsent(cases.get(referral.id()), none -> new Whole());
                whole.referrals.add(referral);
                Optional.ofNullable(referral.personId()).ifPresent(whole.people::add);
            }
        }
        days.attended()
                .forEach(last -> Optional.ofNullable(wholes.get(cases.get(last.personId())))
                        .ifPresent(whole -> whole.attended.add(last.day())));
        return wholes;
    }
}
