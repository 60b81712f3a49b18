package org.rowan.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rowan.community.Attendance;
import org.rowan.kernel.CodesField;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.people.Likeness;
import org.rowan.people.MergedLink;
import org.rowan.people.Person;
import org.rowan.people.PersonField;
import org.rowan.people.PersonMerge;
import org.rowan.people.store.PeopleQueries;
import org.rowan.store.Store;
import org.rowan.store.Tx;
import org.rowan.support.store.PersonLinks;

/**
 * Joins two records that are of one person, and takes them apart again. What is joined is not thrown together: each reference that
 * changes is noted, and the record that is joined away stays as it was.
 */
public final class SamePerson {
    /** Stands among the fields that were filled where the joining changed that a birth date was refused. */
    private static final String REFUSED = "birth_date_refused";

    private final Store store;

    public SamePerson(Store store) {
        this.store = store;
    }

    /**
     * Makes all that is known of two records stand under one. Where the kept record has no answer, the other's is taken over;
     * where both have one, the kept record's stands.
     *
     * @return the joining, by which it can be taken apart
     * @throws Problem of kind INPUT if they can't be one: both are members of one household, or one was joined away already
     */
    public PersonMerge join(long keptId, long mergedId) {
        return store.write(Right.KEEP_CASES, tx -> join(tx, keptId, mergedId));
    }

    /** As {@link #join(long, long)}, as part of something else that is decided. */
    static PersonMerge join(Tx tx, long keptId, long mergedId) {
        Person kept = tx.get(Person.class, keptId);
        Person merged = tx.get(Person.class, mergedId);
        requireTwo(tx, kept, merged);
        PersonMerge merge = new PersonMerge();
        merge.keptId = keptId;
        merge.mergedId = mergedId;
        merge.filled = CodesField.join(fill(kept, merged));
        tx.insert(merge);
        PeopleQueries.between(tx, keptId, mergedId).forEach(likeness -> answer(tx, likeness));
        for (PersonLinks.Reference reference : PersonLinks.to(tx, mergedId)) {
            move(tx, merge, reference);
        }
        PeopleQueries.apart(tx, keptId, mergedId).forEach(tx::delete);
        merged.mergedInto = keptId;
        tx.update(merged);
        tx.update(kept);
        tx.note("joined to", Person.class.getSimpleName(), keptId, null);
        return merge;
    }

    /** Nobody needs to be asked any more whether the two are one. */
    private static void answer(Tx tx, Likeness likeness) {
        likeness.answer = Likeness.SAME;
        likeness.answeredAt = tx.clock().instant();
        likeness.answeredBy = tx.user();
        tx.update(likeness);
    }

    private static void requireTwo(Tx tx, Person kept, Person merged) {
        if (kept.id.equals(merged.id)) {
            throw Problem.with("person_id", "This is one record already. Choose the other one.");
        }
        if (kept.isMerged() || merged.isMerged()) {
            throw Problem.with(
                    "person_id",
                    "One of the two was joined with another record already. Open that one, and look again.");
        }
        if (PersonLinks.shareHousehold(tx, kept.id, merged.id)) {
            throw Problem.with(
                    "person_id",
                    "Both are members of one household, so they are counted as two people there. They can't be joined.");
        }
    }

    private static void move(Tx tx, PersonMerge merge, PersonLinks.Reference reference) {
        if (reference.row() instanceof Likeness likeness && Likeness.SAME.equals(likeness.answer)) {
            return;
        }
        MergedLink link = new MergedLink();
        link.mergeId = merge.id;
        link.kind = reference.kind();
        link.field = reference.field();
        link.recordId = reference.row().id;
        if (reference.row() instanceof Attendance attendance
                && PersonLinks.attends(tx, merge.keptId, attendance.sessionId)) {
            link.asideSession = attendance.sessionId;
            link.asideAt = attendance.createdAt;
            link.asideBy = attendance.createdBy;
            tx.delete(attendance);
        } else {
            PersonLinks.refer(tx, reference, merge.keptId);
        }
        tx.insert(link);
    }

    /** @return the fields that were filled */
    private static List<String> fill(Person kept, Person merged) {
        List<String> filled = new ArrayList<>();
        // council and ward are one answer
        boolean sameHome =
                kept.homeAuthority == null ? kept.homeWard == null : kept.homeAuthority.equals(merged.homeAuthority);
        boolean refused = kept.birthDateRefused;
        for (PersonField field : PersonField.ALL) {
            Object other = field.get().apply(merged);
            if (field.get().apply(kept) == null && other != null && (sameHome || !field.isOfHome())) {
                field.set().accept(kept, other);
                filled.add(field.name());
            }
        }
        kept.birthDateRefused |= merged.birthDateRefused && kept.dateOfBirth == null;
        if (kept.birthDateRefused != refused) {
            filled.add(REFUSED);
        }
        return filled;
    }

    /**
     * Takes two records apart again. Each has what it had; what was recorded since the joining stays with the one that was kept.
     *
     * @throws Problem of kind INPUT if the kept record was itself joined with another since: that is taken apart first
     */
    public void takeApart(long mergeId) {
        store.change(Right.KEEP_CASES, tx -> {
            PersonMerge merge = tx.get(PersonMerge.class, mergeId);
            if (merge.undone) {
                return;
            }
            Person kept = tx.get(Person.class, merge.keptId);
            Person merged = tx.get(Person.class, merge.mergedId);
            if (kept.isMerged()) {
                throw Problem.with(
                        "person_id",
                        "This record was joined with a further one since. Take that apart first, on the page of the further one.");
            }
            for (MergedLink link : PeopleQueries.links(tx, mergeId)) {
                putBack(tx, merge, link);
            }
            boolean refused = refusedBefore(merge, kept, merged);
            CodesField.split(merge.filled).forEach(name -> empty(name, kept, merged));
            kept.birthDateRefused = refused;
            merged.mergedInto = null;
            merge.undone = true;
            tx.update(kept);
            tx.update(merged);
            tx.update(merge);
        });
    }

    private static void putBack(Tx tx, PersonMerge merge, MergedLink link) {
        if (link.asideSession == null) {
            PersonLinks.to(tx, merge.keptId).stream()
                    .filter(reference -> reference.row().id == link.recordId
                            && reference.kind().equals(link.kind)
                            && reference.field().equals(link.field))
                    .findFirst()
                    .ifPresent(reference -> PersonLinks.refer(tx, reference, merge.mergedId));
        } else {
            Attendance attendance = new Attendance();
            attendance.id = link.recordId;
            attendance.personId = merge.mergedId;
            attendance.sessionId = link.asideSession;
            attendance.createdAt = link.asideAt;
            attendance.createdBy = link.asideBy;
            tx.putBack(attendance);
        }
    }

    /** Whether the kept record says that she refused her birth date once it is taken apart; as it is, if the day was changed since. */
    private static boolean refusedBefore(PersonMerge merge, Person kept, Person merged) {
        boolean changed = CodesField.has(merge.filled, REFUSED) && Objects.equals(kept.dateOfBirth, merged.dateOfBirth);
        return changed ? kept.dateOfBirth != null : kept.birthDateRefused;
    }

    /** What was taken over goes again, unless it was changed since. */
    private static void empty(String name, Person kept, Person merged) {
        PersonField.ALL.stream()
                .filter(field -> field.name().equals(name))
                .filter(field ->
                        Objects.equals(field.get().apply(kept), field.get().apply(merged)))
                .forEach(field -> field.set().accept(kept, null));
    }
}
