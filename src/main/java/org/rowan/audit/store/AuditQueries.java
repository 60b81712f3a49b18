package org.rowan.audit.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.query.SelectionQuery;
import org.rowan.audit.AuditFilter;
import org.rowan.kernel.London;
import org.rowan.store.AuditEntry;
import org.rowan.store.Tx;
import org.rowan.store.sight.CasePart;

/** Entries of the audit, the newest first. */
public final class AuditQueries {
    private static final String RULES = "SightRule";

    private AuditQueries() {}

    public static List<AuditEntry> of(Tx tx, String kind, long recordId, int most) {
        return tx.session()
                .createSelectionQuery(
                        "from AuditEntry where kind = :kind and recordId = :id order by seq desc", AuditEntry.class)
                .setParameter("kind", kind)
                .setParameter("id", recordId)
                .setMaxResults(most)
                .list();
    }

    public static List<AuditEntry> newest(Tx tx, int most) {
        return page(tx, AuditFilter.ALL, Long.MAX_VALUE, most);
    }

    /** Entries with numbers below {@code before}. */
    public static List<AuditEntry> page(Tx tx, AuditFilter filter, long before, int most) {
        List<String> where = new ArrayList<>(List.of("seq < :before"));
        Map<String, Object> values = new TreeMap<>(Map.of("before", before));
        if (filter.from() != null) {
            add(where, values, "at >= :from", "from", beginning(filter.from()));
        }
        if (filter.to() != null) {
            add(where, values, "at < :to", "to", beginning(filter.to().plusDays(1)));
        }
        if (filter.user() != null) {
            add(where, values, "userName = :user", "user", filter.user());
        }
        if (filter.record() != null) {
            add(where, values, "recordId = :record", "record", filter.record());
        }
        if (filter.doing() != null) {
            add(where, values, "action in (:actions)", "actions", filter.doing().actions());
            if (filter.doing().aboutRules() != null) {
                String is = filter.doing().aboutRules() ? "kind = :rules" : "(kind is null or kind <> :rules)";
                add(where, values, is, "rules", RULES);
            }
        }
        SelectionQuery<AuditEntry> query = tx.session()
                .createSelectionQuery(
                        "from AuditEntry where " + String.join(" and ", where) + " order by seq desc", AuditEntry.class)
                .setMaxResults(most);
        values.forEach((name, value) -> {
            if (value instanceof Collection<?> many) {
                query.setParameterList(name, many);
            } else {
                query.setParameter(name, value);
            }
        });
        return query.list();
    }

    private static void add(
            List<String> where, Map<String, Object> values, String condition, String name, Object value) {
        where.add(condition);
        values.put(name, value);
    }

    private static java.time.Instant beginning(LocalDate day) {
        return day.atStartOfDay(London.ZONE).toInstant();
    }

    /** Entries about any record of the case of one, and about records of it that are no more. */
    public static List<AuditEntry> ofCase(Tx tx, CasePart part, long id) {
        tx.requireThere(part, id);
        Map<Long, AuditEntry> found = new TreeMap<>();
        for (List<Long> some : tx.sight().recordsOfCase(part, id)) {
            tx.session()
                    .createSelectionQuery(
                            "from AuditEntry where (recordId in (:ids) and kind in (:kinds)) or caseId in (:ids)",
                            AuditEntry.class)
                    .setParameterList("ids", some)
                    .setParameterList("kinds", tx.sight().kindsOfCases())
                    .list()
                    .forEach(entry -> found.put(entry.seq, entry));
        }
        return List.copyOf(found.values());
    }

    public static List<String> users(Tx tx) {
        return tx.session()
                .createSelectionQuery("select distinct userName from AuditEntry order by userName", String.class)
                .list();
    }

    public static long count(Tx tx) {
        return tx.session()
                .createSelectionQuery("select count(*) from AuditEntry", Long.class)
                .getSingleResult();
    }
}
