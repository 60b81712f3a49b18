package org.rowan.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rowan.consent.store.ConsentQueries;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.people.Person;
import org.rowan.store.Store;
import org.rowan.store.Tx;
import org.rowan.store.sight.CasePart;

/** What people have agreed to. Whatever shares something asks here first; taking back removes nothing. */
public final class Consents {
    private final Store store;

    public Consents(Store store) {
        this.store = store;
    }

    /**
     * The people of a case with what they have agreed to.
     *
     * @param people by their ids, with their names, empty where none is recorded
     * @param all the newest first
     */
    public record OfCase(Map<Long, String> people, List<Consent> all) {
        public String name(Consent consent) {
            return people.getOrDefault(consent.personId, "");
        }

        @Override
        public String toString() {
            return all.size() + " consents";
        }
    }

    /** @throws Problem of kind CONFLICT if there is no such record, for this user at least */
    public OfCase of(CasePart part, long id) {
        return store.read(Right.SEE_CASES, tx -> {
            tx.requireThere(part, id);
            Map<Long, String> people = ConsentQueries.people(tx, part, id).stream()
                    .collect(Collectors.toMap(
                            person -> person.id, Person::fullName, (one, other) -> one, java.util.TreeMap::new));
            return new OfCase(people, ConsentQueries.ofCase(tx, part, id));
        });
    }

    /** Whether somebody has agreed to something and not taken it back; {@code agency} is null where nothing is shared. */
    public boolean stands(long personId, Purpose purpose, Agency agency) {
        Consent asked = new Consent();
        asked.personId = personId;
        asked.purpose = purpose.code();
        asked.agency = agency == null ? null : agency.code();
        return store.read(
                Right.SEE_CASES,
                tx -> ConsentQueries.standing(tx, personId).stream().anyMatch(asked::isLike));
    }

    /**
     * She agrees to something.
     *
     * @throws Problem of kind INPUT where something is missing, the day is to come, or she has agreed to the same already
     */
    public void give(Consent consent) {
        store.change(Right.KEEP_CASES, tx -> {
            if (tx.get(Person.class, consent.personId).isMerged() || tx.isErased(consent.personId)) {
                throw Tx.changedMeanwhile();
            }
            requireWhole(tx, consent);
            if (ConsentQueries.standing(tx, consent.personId).stream().anyMatch(consent::isLike)) {
                throw Problem.with(
                        "purpose",
                        "This was agreed to already. If it has changed, enter first that it was taken back.");
            }
            consent.withdrawn = null;
            consent.withdrawnHow = null;
            consent.withdrawnTo = null;
            tx.insert(consent);
        });
    }

    private static void requireWhole(Tx tx, Consent consent) {
        if (consent.purpose == null) {
            throw Problem.with("purpose", "Say what is agreed to.");
        }
        boolean shares = Purpose.of(consent.purpose) == Purpose.SHARING;
        if (shares && consent.agency == null) {
            throw Problem.with("agency", "Say with what kind of agency it may be shared.");
        }
        consent.agency = shares ? Agency.of(consent.agency).code() : null;
        requireDay(tx, "given", consent.given);
        requireHow("given_how", consent.givenHow);
        requireWho("heard_by", consent.heardBy);
    }

    /**
     * She takes it back. What was agreed to and when stays.
     *
     * @param to who heard or read it
     * @throws Problem of kind INPUT where something is missing or the day is not between the other and today; CONFLICT if it was
     *     taken back already
     */
    public void withdraw(long consentId, LocalDate day, String how, String to) {
        store.change(Right.KEEP_CASES, tx -> {
            Consent consent = tx.get(Consent.class, consentId);
            if (!consent.stands()) {
                throw Tx.changedMeanwhile();
            }
            requireDay(tx, "withdrawn", day);
            requireHow("withdrawn_how", how);
            requireWho("withdrawn_to", to);
            // where two records of one person were joined, each may have brought the same
            for (Consent same : ConsentQueries.standing(tx, consent.personId)) {
                if (same.isLike(consent)) {
                    if (day.isBefore(same.given)) {
                        throw Problem.with("withdrawn", "This is before the day on which it was agreed to.");
                    }
                    same.withdrawn = day;
                    same.withdrawnHow = how;
                    same.withdrawnTo = to.strip();
                    tx.update(same);
                }
            }
        });
    }

    private static void requireDay(Tx tx, String field, LocalDate day) {
        if (day == null || day.isAfter(London.today(tx.clock()))) {
            throw Problem.with(field, "Give the day on which it was said or signed: today or before.");
        }
    }

    private static void requireHow(String field, String how) {
        if (!Consent.SPOKEN.equals(how) && !Consent.WRITTEN.equals(how)) {
            throw Problem.with(field, "Say whether it was spoken or written.");
        }
    }

    private static void requireWho(String field, String who) {
        if (who == null || who.isBlank()) {
            throw Problem.with(field, "Say who heard or read it.");
        }
    }

    @Override
    public String toString() {
        return "consents in " + store;
    }
}
