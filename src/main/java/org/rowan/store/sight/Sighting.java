package org.rowan.store.sight;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;
import org.rowan.store.StoredRecord;

/**
 * What one transaction shows and hides. From {@link #narrow} on, every query and every look by id leaves out what belongs to a
 * case that its reader does not see.
 */
public final class Sighting {
    private final StatelessSession session;
    private final CaseMap cases;
    private final Set<Long> touched = new HashSet<>();
    private Set<Long> hidden = Set.of();
    private boolean narrowed;
    private boolean rulesChanged;

    public Sighting(StatelessSession session, CaseMap cases) {
        this.session = session;
        this.cases = cases;
    }

    /** From now on for this reader. */
    public void narrow(Reader reader) {
        narrowed = true;
        hidden = Guards.hiddenFrom(reader, Guards.rules(session));
        hide();
    }

    /** Whether there is anything that this reader does not see. */
    public boolean hidesAnything() {
        return !hidden.isEmpty();
    }

    /** Looks at everybody for a moment, whoever reads. */
    public <T> T ofEverybody(Supplier<T> reading) {
        if (hidden.isEmpty()) {
            return reading.get();
        }
        session.disableFilter(CaseMap.FILTER);
        try {
            return reading.get();
        } finally {
            hide();
        }
    }

    private void hide() {
        if (!hidden.isEmpty()) {
            session.enableFilter(CaseMap.FILTER).setParameterList(CaseMap.HIDDEN, hidden);
        }
    }

    /** Of some records of a kind, by their ids, those that are there and seen. */
    public Set<Long> seenOf(Class<? extends StoredRecord> kind, Collection<Long> ids) {
        if (hidden.isEmpty()) {
            return new HashSet<>(ids);
        }
        Set<Long> seen = new HashSet<>();
        for (List<Long> some : Guards.inSteps(ids)) {
            seen.addAll(session.createSelectionQuery(
                            "select id from " + kind.getSimpleName() + " where id in (:ids)", Long.class)
                    .setParameterList("ids", some)
                    .list());
        }
        return seen;
    }

    /** As {@link #seenOf(Class, Collection)}. */
    public Set<Long> seenOf(CasePart part, Collection<Long> ids) {
        return hidden.isEmpty() ? new HashSet<>(ids) : seenOf(cases.kind(part), ids);
    }

    /** Whether this reader sees the case of a rule. */
    public boolean isSeen(SightRule rule) {
        return !hidden.contains(rule.guardId);
    }

    /** The number of the case of a part; nothing where no rule says anything about it. */
    public Optional<Long> guardOf(CasePart part, long id) {
        return new Guards(cases, session).of(part, id);
    }

    /** Whether another user sees the case of a part, and why. */
    public SightPolicy of(Reader other, CasePart part, long id) {
        return SightPolicy.of(
                other,
                guardOf(part, id)
                        .map(guard -> Guards.rules(session).stream()
                                .filter(rule -> guard.equals(rule.guardId))
                                .toList())
                        .orElse(List.of()));
    }

    /** The ids of all records of the case of a part that this reader sees, in steps small enough for one query. */
    public List<List<Long>> recordsOfCase(CasePart part, long id) {
        return new Guards(cases, session).recordsOf(part, id);
    }

    /** The number of the case of each part, by its id; also of parts that this reader does not see. */
    public Map<Long, Long> caseOfEach() {
        return new Guards(cases, session).ofEach();
    }

    /** The kinds of record that belong to cases, as the audit names them. */
    public List<String> kindsOfCases() {
        return cases.kindsOfCases();
    }

    /** The ids of the parts of cases that this reader does not see. */
    public Set<Long> hiddenOf(CasePart part) {
        return hidden.isEmpty() ? Set.of() : new Guards(cases, session).partsOf(part, hidden);
    }

    /** Whether what a record refers to is there for this reader. For one who sees all, the database says so itself. */
    public boolean sees(StoredRecord row) {
        return !narrowed
                || cases.linksOf(row).allMatch(link -> {
                    Long id = link.of(row);
                    return id == null || isThere(link.part(), id);
                });
    }

    /** Whether a part of a case is there, for this reader at least. */
    public boolean isThere(CasePart part, Long id) {
        return session.createSelectionQuery(
                                "select count(*) from " + cases.kind(part).getSimpleName() + " where id = :id",
                                Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    /** A record was added, is to be changed or removed. */
    public void touched(StoredRecord row) {
        rulesChanged |= row instanceof SightRule;
        if (cases.shapes(row)) {
            touched.addAll(cases.partsOf(row));
        }
    }

    /** Marks the cases anew if what was done can have changed which parts they have; from now on nothing is hidden. */
    public void settle() {
        if (!hidden.isEmpty()) {
            session.disableFilter(CaseMap.FILTER);
            hidden = Set.of();
        }
        if (rulesChanged || !touched.isEmpty()) {
            Guards guards = new Guards(cases, session);
            if (rulesChanged || (!Guards.rules(session).isEmpty() && guards.anyGuarded(touched))) {
                guards.renew();
            }
        }
    }

    /** Marks all cases anew, after so many records came in that nobody has looked at each. */
    public void settleAll() {
        new Guards(cases, session).renew();
    }
}
