package org.rowan.audit.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rowan.people.Person;
import org.rowan.store.AuditEntry;
import org.rowan.store.Tx;

/** Whom the records are about of which entries tell. */
public final class AuditNames {
    private static final String PERSON = "Person";
    private static final String SUPPORT = "SupportPeriod";
    private static final String OF_HOUSEHOLDS =
            "select m.supportId, min(m.personId) from Membership m where m.role = 'adult' and m.supportId in (:ids)"
                    + " group by m.supportId";

    private AuditNames() {}

    /** Names by the ids of the records; without those that tell of nobody, or of somebody without a name. */
    public static Map<Long, String> of(Tx tx, List<AuditEntry> entries) {
        Map<Long, Long> people = new HashMap<>();
        Map<String, Set<Long>> byKind = entries.stream()
                .filter(entry -> entry.kind != null && entry.recordId != null)
                .collect(Collectors.groupingBy(
                        entry -> entry.kind, Collectors.mapping(entry -> entry.recordId, Collectors.toSet())));
        byKind.forEach((kind, ids) -> people.putAll(people(tx, kind, ids)));
        Map<Long, String> names = names(tx, people.values());
        Map<Long, String> found = new HashMap<>();
        people.forEach((record, person) -> {
            String name = names.getOrDefault(person, "");
            if (!name.isEmpty()) {
                found.put(record, name);
            }
        });
        return found;
    }

    private static Map<Long, Long> people(Tx tx, String kind, Set<Long> ids) {
        if (kind.equals(PERSON)) {
            return ids.stream().collect(Collectors.toMap(id -> id, id -> id));
        }
        if (kind.equals(SUPPORT)) {
            return pairs(tx, OF_HOUSEHOLDS, ids);
        }
        if (has(tx, kind, "personId")) {
            return referred(tx, kind, "personId", ids);
        }
        if (!has(tx, kind, "supportId")) {
            return Map.of();
        }
        Map<Long, Long> supports = referred(tx, kind, "supportId", ids);
        Map<Long, Long> first = supports.isEmpty() ? Map.of() : pairs(tx, OF_HOUSEHOLDS, Set.copyOf(supports.values()));
        Map<Long, Long> people = new HashMap<>();
        supports.forEach((record, support) -> people.put(record, first.get(support)));
        return people;
    }

    private static Map<Long, Long> referred(Tx tx, String kind, String field, Set<Long> ids) {
        return pairs(
                tx, "select id, %1$s from %2$s where %1$s is not null and id in (:ids)".formatted(field, kind), ids);
    }

    private static Map<Long, Long> pairs(Tx tx, String query, Set<Long> ids) {
        Map<Long, Long> pairs = new HashMap<>();
        tx.session()
                .createSelectionQuery(query, Object[].class)
                .setParameterList("ids", ids)
                .list()
                .forEach(row -> pairs.put((Long) row[0], (Long) row[1]));
        return pairs;
    }

    private static boolean has(Tx tx, String kind, String field) {
        return tx.session().getFactory().getMetamodel().getEntities().stream()
                .filter(entity -> entity.getName().equals(kind))
                .anyMatch(entity -> entity.getAttributes().stream()
                        .anyMatch(attribute -> attribute.getName().equals(field)));
    }

    private static Map<Long, String> names(Tx tx, Collection<Long> people) {
        Set<Long> ids = people.stream().filter(id -> id != null).collect(Collectors.toSet());
        Map<Long, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            tx.session()
                    .createSelectionQuery(
                            "select id, givenName, familyName from Person where id in (:ids)", Object[].class)
                    .setParameterList("ids", ids)
                    .list()
                    .forEach(row -> names.put((Long) row[0], Person.fullName((String) row[1], (String) row[2])));
        }
        return names;
    }
}
