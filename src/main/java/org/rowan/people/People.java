package org.rowan.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.people.store.PeopleQueries;
import org.rowan.store.Store;

/** Who is known to this provider. */
public final class People {
    private static final int LOOKED_AT = 12;

    private final Store store;
    private final NameIndex index = new NameIndex();
    private final ShownNames shown;

    public People(Store store) {
        this.store = store;
        shown = new ShownNames(store);
    }

    /**
     * Reads the names that {@link #find} looks through.
     *
     * @apiNote Reads every person's name: some tenths of a second at 100,000 people, so not on the UI thread.
     */
    public void readNames() {
        index.clear();
        store.read(Right.SEE_CASES, PeopleQueries::known).forEach(index::put);
    }

    /** People whose names begin with the words typed, in any order; at most {@code most}. The audit has whom it showed. */
    public List<NameIndex.Known> find(String typed, int most) {
        List<NameIndex.Known> found = index.find(typed, most);
        shown.tell(found);
        return found;
    }

    /** Who may be the one who is sought, the likeliest first; at most {@code most}. The audit has whom it showed. */
    public List<NameIndex.Alike> alike(NameIndex.Sought sought, int most) {
        List<NameIndex.Alike> found = inIndex(sought, most);
        shown.tell(found.stream().map(NameIndex.Alike::person).toList());
        return found;
    }

    private List<NameIndex.Alike> inIndex(NameIndex.Sought sought, int most) {
        return index.alike(sought, London.today(store.clock()), most);
    }

    /**
     * Records that look as if they were of the same person as one, the likeliest first; without those of whom somebody has said
     * that they are another's.
     */
    public List<NameIndex.Alike> twins(long personId, int most) {
        Person person = store.read(Right.SEE_CASES, tx -> tx.get(Person.class, personId));
        if (person.isMerged()) {
            return List.of();
        }
        Set<Long> others = store.read(Right.SEE_CASES, tx -> PeopleQueries.apartFrom(tx, personId));
        NameIndex.Sought sought = new NameIndex.Sought(person.givenName, person.familyName, person.dateOfBirth, null);
        List<NameIndex.Alike> twins = inIndex(sought, LOOKED_AT).stream()
                .filter(alike -> alike.person().id() != personId)
                .filter(alike -> !others.contains(alike.person().id()))
                .filter(NameIndex.Alike::isTwin)
                .limit(most)
                .toList();
        if (!twins.isEmpty()) {
            shown.tell(twins.stream().map(NameIndex.Alike::person).toList());
        }
        return twins;
    }

    /** Remembers that two records are of two people, however alike they look. Saying it twice changes nothing. */
    public void apart(long one, long other) {
        store.change(Right.KEEP_CASES, tx -> {
            if (one != other && !PeopleQueries.apartFrom(tx, one).contains(other)) {
                tx.insert(PeopleApart.of(one, other));
            }
        });
    }

    /** Takes back that two records are of two people. */
    public void perhapsOne(long one, long other) {
        store.change(Right.KEEP_CASES, tx -> PeopleQueries.apart(tx, one, other).forEach(tx::delete));
    }

    /** The joinings in which a person's record was kept, each with the record that was joined with it; the newest first. */
    public List<Joined> joined(long personId) {
        return store.read(
                Right.SEE_CASES,
                tx -> PeopleQueries.mergesInto(tx, personId).stream()
                        .map(merge -> new Joined(merge, tx.get(Person.class, merge.mergedId)))
                        .toList());
    }

    /** A joining, and the record that stands behind the kept one since. */
    public record Joined(PersonMerge merge, Person person) {
        @Override
        public String toString() {
            return merge.toString();
        }
    }

    public Person open(long personId) {
        return store.look(Right.SEE_CASES, Person.class, personId, tx -> tx.get(Person.class, personId));
    }

    /** Several people at once, in the order of their ids. */
    public List<Person> open(Collection<Long> personIds) {
        List<Person> people = store.read(Right.SEE_CASES, tx -> PeopleQueries.byId(tx, personIds));
        store.noteEach(
                "seen", Person.class, people.stream().map(person -> person.id).toList());
        return people;
    }

    /** The dated answers to whether she may claim public funds, the newest first. */
    public List<RecoursePeriod> recourse(long personId) {
        return store.read(Right.SEE_CASES, tx -> PeopleQueries.recourse(tx, personId));
    }

    /**
     * Records a new person or changes to one.
     *
     * @throws Problem INPUT that names the field, CONFLICT if she was changed since she was read
     */
    public Person save(Person person) {
        Person saved = store.write(Right.KEEP_CASES, tx -> {
            PersonRules.check(person, London.today(tx.clock()));
            if (person.id == null) {
                tx.insert(person);
            } else {
                tx.update(person);
            }
            Likenesses.look(tx, person);
            return person;
        });
        noticed(saved);
        return saved;
    }

    /**
     * Records what a person answered about public funds, from a day on.
     *
     * @throws Problem INPUT that names the field
     */
    public RecoursePeriod addRecourse(RecoursePeriod answer) {
        return store.write(Right.KEEP_CASES, tx -> {
            PersonRules.check(answer, London.today(tx.clock()));
            return tx.insert(answer);
        });
    }

    /** How people can be reached. */
    public ContactWays ways() {
        return new ContactWays(store);
    }

    /** Takes a person out of the search, whose record was joined with another. */
    public void joinedAway(long personId) {
        index.remove(personId);
    }

    /** Takes a person into the search who was recorded as part of something else, a referral for instance. */
    public void noticed(Person person) {
        index.put(new NameIndex.Known(person.id, person.givenName, person.familyName, person.dateOfBirth));
    }

    /** Forgets every name that was read; for signing out. */
    public void forget() {
        index.clear();
    }
}
