package org.rowan.sight.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rowan.people.Person;
import org.rowan.sight.RuledCase;
import org.rowan.store.Tx;
import org.rowan.store.sight.CasePart;
import org.rowan.store.sight.SightRule;

/** Finds rules, and the person or referral on which a rule of a case is made. */
public final class SightQueries {
    private SightQueries() {}

    /** The rules in force, the newest first. */
    public static List<SightRule> inForce(Tx tx) {
        return tx.session()
                .createSelectionQuery("from SightRule where endedAt is null order by id desc", SightRule.class)
                .list();
    }

    /** The cases with rules that say something about who sees them, the latest ruled first. */
    public static List<RuledCase> cases(Tx tx) {
        Map<Long, List<SightRule>> cases = new LinkedHashMap<>();
        inForce(tx).stream()
                .filter(rule -> !rule.is(SightRule.LOOKED_PAST))
                .forEach(rule -> cases.computeIfAbsent(rule.guardId, none -> new ArrayList<>())
                        .add(rule));
        Map<Long, String> names =
                names(tx, cases.values().stream().map(List::getFirst).toList());
        return cases.values().stream()
                .map(rules -> new RuledCase(names.get(rules.getFirst().id), rules))
                .toList();
    }

    /** The person by whom a case is known: who is referred, or the first of the household. */
    public static Optional<Long> person(Tx tx, CasePart part, long id) {
        return switch (part) {
            case PERSON -> Optional.of(id);
            case REFERRAL -> first(tx, "select personId from Referral where id = :id and personId is not null", id);
            case SUPPORT -> first(tx, "select personId from Membership where supportId = :id order by role, id", id);
        };
    }

    /** The referral by which a case of nobody is known. */
    public static Optional<Long> referral(Tx tx, CasePart part, long id) {
        return switch (part) {
            case PERSON -> Optional.empty();
            case REFERRAL -> Optional.of(id);
            case SUPPORT ->
                first(tx, "select referralId from SupportPeriod where id = :id and referralId is not null", id);
        };
    }

    private static Optional<Long> first(Tx tx, String query, long id) {
        return tx
                .session()
                .createSelectionQuery(query, Long.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .list()
                .stream()
                .findFirst();
    }

    /** The names of the people on whom rules were made, by the rules' ids; empty where none is recorded. */
    public static Map<Long, String> names(Tx tx, Collection<SightRule> rules) {
        Map<Long, String> byPerson = new HashMap<>();
        List<Long> people = rules.stream()
                .map(rule -> rule.personId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!people.isEmpty()) {
            tx.session()
                    .createSelectionQuery(
                            "select id, givenName, familyName from Person where id in (:ids)", Object[].class)
                    .setParameterList("ids", people)
                    .list()
                    .forEach(row -> byPerson.put((Long) row[0], Person.fullName((String) row[1], (String) row[2])));
        }
        Map<Long, String> names = new HashMap<>();
        rules.forEach(rule -> names.put(rule.id, byPerson.getOrDefault(rule.personId, "")));
        return names;
    }
}
