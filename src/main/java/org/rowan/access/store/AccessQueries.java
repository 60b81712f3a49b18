package org.rowan.access.store;

import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rowan.people.Person;
import org.rowan.store.StoredRecord;
import org.rowan.store.Tx;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/** Finds every record about a person: what refers to her, and what refers to a support period or a referral of hers. */
public final class AccessQueries {
    private AccessQueries() {}

    /** By the name of its kind, then in the order in which they were made; kinds that come later are found like those of today. */
    public static Map<String, List<StoredRecord>> about(Tx tx, long personId) {
        Map<CasePart, List<Long>> hers = Map.of(
                CasePart.PERSON, List.of(personId),
                CasePart.SUPPORT,
                        ids(tx, "select distinct supportId from Membership where personId = :person", personId),
                CasePart.REFERRAL, ids(tx, "select id from Referral where personId = :person", personId));
        Map<String, List<StoredRecord>> found = new TreeMap<>();
        for (EntityType<?> kind : tx.session().getFactory().getMetamodel().getEntities()) {
            List<StoredRecord> rows = of(tx, kind, hers);
            if (!rows.isEmpty()) {
                found.put(kind.getName(), rows);
            }
        }
        return found;
    }

    private static List<Long> ids(Tx tx, String query, long personId) {
        return tx.session()
                .createSelectionQuery(query, Long.class)
                .setParameter("person", personId)
                .list();
    }

    private static List<StoredRecord> of(Tx tx, EntityType<?> kind, Map<CasePart, List<Long>> hers) {
        if (!StoredRecord.class.isAssignableFrom(kind.getJavaType()) || holdsFiles(kind.getJavaType())) {
            return List.of();
        }
        List<String> conditions = new ArrayList<>();
        part(kind).ifPresent(part -> conditions.add("id in (:" + part + ")"));
        links(kind)
                .forEach(link -> conditions.add(link.getName() + " in (:"
                        + link.getAnnotation(CaseOf.class).value() + ")"));
        if (conditions.isEmpty()) {
            return List.of();
        }
        String where = String.join(" or ", conditions);
        var query = tx.session()
                .createSelectionQuery(
                        "from " + kind.getName() + " where " + where + " order by id",
                        kind.getJavaType().asSubclass(StoredRecord.class));
        hers.forEach((part, ids) -> {
            if (where.contains(":" + part)) {
                // no record has this id: an empty list is no condition in every dialect
                query.setParameterList(part.name(), ids.isEmpty() ? List.of(-1L) : ids);
            }
        });
        return List.copyOf(query.list());
    }

    /** The contents of files are no words, and large: the record that names a file tells of it. */
    public static boolean holdsFiles(Class<?> kind) {
        return Arrays.stream(kind.getFields()).anyMatch(field -> field.getType() == byte[].class);
    }

    private static Optional<CasePart> part(EntityType<?> kind) {
        return Arrays.stream(CasePart.values())
                .filter(part -> part.kind().equals(kind.getName()))
                .findFirst();
    }

    private static Stream<Field> links(EntityType<?> kind) {
        return Arrays.stream(kind.getJavaType().getFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && field.isAnnotationPresent(CaseOf.class));
    }

    /** The other people of her case, whatever they are to her. */
    public static List<Person> others(Tx tx, long personId) {
        return tx.ofCase(Person.class, CasePart.PERSON, personId).stream()
                .filter(other -> other.id != personId && !Long.valueOf(personId).equals(other.mergedInto))
                .toList();
    }

    /** The times of support that she shares with another adult. */
    public static Set<Long> sharedWithAdults(Tx tx, long personId) {
        return Set.copyOf(ids(
                tx,
                "select distinct o.supportId from Membership o join Membership m on m.supportId = o.supportId"
                        + " where m.personId = :person and o.personId <> :person and o.role = 'adult'",
                personId));
    }

    /** What a unit or a service is called; null where there is none of that id. */
    public static String nameOf(Tx tx, String kind, long id) {
        return tx.session()
                .createSelectionQuery("select name from " + kind + " where id = :id", String.class)
                .setParameter("id", id)
                .uniqueResult();
    }
}
