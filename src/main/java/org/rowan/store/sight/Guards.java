package org.rowan.store.sight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * Marks the parts of every case that has rules with the case's number, so that a query asks for nothing but a number. Written
 * in the transaction that changes the rules or the shape of such a case; reading works nothing out.
 *
 * <p>To be called on sessions that hide nothing.
 */
final class Guards {
    /** Ids in one query. */
    private static final int MANY = 500;

    private final CaseMap cases;
    private final StatelessSession session;

    Guards(CaseMap cases, StatelessSession session) {
        this.cases = cases;
        this.session = session;
    }

    /** The rules in force. */
    static List<SightRule> rules(StatelessSession session) {
        return session.createSelectionQuery("from SightRule where endedAt is null", SightRule.class)
                .list();
    }

    /** The numbers of the cases that somebody does not see. */
    static Set<Long> hiddenFrom(Reader reader, Collection<SightRule> rules) {
        return rules.stream().collect(Collectors.groupingBy(rule -> rule.guardId)).entrySet().stream()
                .filter(of -> !SightPolicy.of(reader, of.getValue()).sees())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether one of these is a part of a case with rules. */
    boolean anyGuarded(Collection<Long> parts) {
        for (CasePart part : cases.parts()) {
            for (List<Long> some : inSteps(parts)) {
                long found = session.createNativeQuery(
                                "select count(*) from " + part.table() + " where guard_id is not null and id in (:ids)",
                                Long.class)
                        .setParameterList("ids", some)
                        .getSingleResult();
                if (found > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Finds the cases of all rules in force anew, and marks their parts; whatever else is marked is so no more. */
    void renew() {
        List<SightRule> rules = rules(session);
        Map<CasePart, Map<Long, Long>> wanted = new EnumMap<>(CasePart.class);
        cases.parts().forEach(part -> wanted.put(part, new HashMap<>()));
        for (SightRule rule : rules) {
            if (!wanted.get(rule.part()).containsKey(rule.anchor())) {
                caseOf(rule.part(), rule.anchor())
                        .forEach((part, ids) ->
                                ids.forEach(id -> wanted.get(part).put(id, rule.anchor())));
            }
        }
        wanted.forEach(this::mark);
        for (SightRule rule : rules) {
            Long guard = wanted.get(rule.part()).get(rule.anchor());
            if (!Objects.equals(rule.guardId, guard)) {
                session.createNativeMutationQuery("update sight_rule set guard_id = :guard where id = :id")
                        .setParameter("guard", guard)
                        .setParameter("id", rule.id)
                        .executeUpdate();
            }
        }
    }

    /** The ids of all parts of the case of one. */
    private Map<CasePart, Set<Long>> caseOf(CasePart part, Long id) {
        Map<CasePart, Set<Long>> found = new EnumMap<>(CasePart.class);
        found.put(part, new HashSet<>(Set.of(id)));
        Map<CasePart, Set<Long>> fresh = new EnumMap<>(CasePart.class);
        fresh.put(part, Set.of(id));
        while (!fresh.isEmpty()) {
            Map<CasePart, Set<Long>> next = new EnumMap<>(CasePart.class);
            for (CaseMap.Edge edge : cases.edges()) {
                follow(edge, fresh, found, next);
                follow(edge.turned(), fresh, found, next);
            }
            fresh = next;
        }
        return found;
    }

    /** The number of the case of each part, by its id: that of one of its parts. */
    Map<Long, Long> ofEach() {
        Map<Long, Long> nearer = new HashMap<>();
        for (CasePart part : cases.parts()) {
            session.createNativeQuery("select id from " + part.table(), Long.class)
                    .list()
                    .forEach(id -> nearer.put(id, id));
        }
        for (CaseMap.Edge edge : cases.edges()) {
            session.createNativeQuery(
                            "select %1$s, %2$s from %3$s where %1$s is not null and %2$s is not null"
                                    .formatted(edge.one(), edge.other(), edge.table()),
                            Object[].class)
                    .list()
                    .forEach(row -> nearer.put(last(nearer, (Long) row[0]), last(nearer, (Long) row[1])));
        }
        nearer.keySet().forEach(id -> last(nearer, id));
        return nearer;
    }

    /** Where the way from a part to the number of its case ends; the way is made shorter as it is gone. */
    private static Long last(Map<Long, Long> nearer, Long id) {
        Long at = id;
        while (!nearer.get(at).equals(at)) {
            nearer.put(at, nearer.get(nearer.get(at)));
            at = nearer.get(at);
        }
        nearer.put(id, at);
        return at;
    }

    /** The ids of all records of the case of a part, in steps. */
    List<List<Long>> recordsOf(CasePart part, Long id) {
        Map<CasePart, Set<Long>> parts = caseOf(part, id);
        Set<Long> records = new HashSet<>();
        parts.values().forEach(records::addAll);
        for (CaseMap.Reference reference : cases.references()) {
            for (List<Long> some : inSteps(parts.getOrDefault(reference.part(), Set.of()))) {
                records.addAll(session.createNativeQuery(
                                "select id from %s where %s in (:ids)".formatted(reference.table(), reference.column()),
                                Long.class)
                        .setParameterList("ids", some)
                        .list());
            }
        }
        return inSteps(records);
    }

    private void follow(
            CaseMap.Edge edge,
            Map<CasePart, Set<Long>> from,
            Map<CasePart, Set<Long>> found,
            Map<CasePart, Set<Long>> next) {
        Set<Long> known = found.computeIfAbsent(edge.otherPart(), none -> new HashSet<>());
        for (List<Long> some : inSteps(from.getOrDefault(edge.onePart(), Set.of()))) {
            session
                    .createNativeQuery(
                            "select distinct %s from %s where %s in (:ids)"
                                    .formatted(edge.other(), edge.table(), edge.one()),
                            Long.class)
                    .setParameterList("ids", some)
                    .list()
                    .stream()
                    .filter(Objects::nonNull)
                    .filter(known::add)
                    .forEach(id -> next.computeIfAbsent(edge.otherPart(), none -> new HashSet<>())
                            .add(id));
        }
    }

    private void mark(CasePart part, Map<Long, Long> wanted) {
        Map<Long, Long> marked = new HashMap<>();
        session.createNativeQuery(
                        "select id, guard_id from " + part.table() + " where guard_id is not null", Object[].class)
                .addScalar("id", Long.class)
                .addScalar("guard_id", Long.class)
                .list()
                .forEach(row -> marked.put((Long) row[0], (Long) row[1]));
        Map<Long, List<Long>> changes = new HashMap<>();
        marked.keySet().stream()
                .filter(id -> !wanted.containsKey(id))
                .forEach(id ->
                        changes.computeIfAbsent(null, none -> new ArrayList<>()).add(id));
        wanted.forEach((id, guard) -> {
            if (!guard.equals(marked.get(id))) {
                changes.computeIfAbsent(guard, none -> new ArrayList<>()).add(id);
            }
        });
        changes.forEach((guard, ids) -> inSteps(ids)
                .forEach(some -> session.createNativeMutationQuery(
                                "update " + part.table() + " set guard_id = :guard where id in (:ids)")
                        .setParameter("guard", guard, org.hibernate.type.StandardBasicTypes.LONG)
                        .setParameterList("ids", some)
                        .executeUpdate()));
    }

    /** The number that a part bears. */
    Optional<Long> of(CasePart part, long id) {
        return session
                .createNativeQuery(
                        "select guard_id from " + part.table() + " where id = :id and guard_id is not null", Long.class)
                .setParameter("id", id)
                .list()
                .stream()
                .findFirst();
    }

    /** The ids of the parts of some cases. */
    Set<Long> partsOf(CasePart part, Set<Long> guards) {
        Set<Long> ids = new HashSet<>();
        for (List<Long> some : inSteps(guards)) {
            ids.addAll(session.createNativeQuery(
                            "select id from " + part.table() + " where guard_id in (:guards)", Long.class)
                    .setParameterList("guards", some)
                    .list());
        }
        return ids;
    }

    static List<List<Long>> inSteps(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<List<Long>> steps = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MANY) {
            steps.add(all.subList(from, Math.min(from + MANY, all.size())));
        }
        return steps;
    }
}
