package org.rowan.support;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rowan.bedboard.HoldChanges;
import org.rowan.bedboard.Stay;
import org.rowan.bedboard.StayRules;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.store.BedQueries;
import org.rowan.kernel.Codes;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.notes.Correction;
import org.rowan.notes.Note;
import org.rowan.people.Likenesses;
import org.rowan.people.Person;
import org.rowan.people.PersonRules;
import org.rowan.provider.Service;
import org.rowan.store.Store;
import org.rowan.store.Tx;
import org.rowan.support.store.CaseQueries;
import org.rowan.support.store.SupportQueries;

/** Work with a supported household: needs, notes, moves, the end. */
public final class Support {
    private final Store store;

    public Support(Store store) {
        this.store = store;
    }

    /** What the file of a case holds beside needs and notes. */
    public CaseFile file() {
        return new CaseFile(store);
    }

    /** How cases go from one worker to another. */
    public Handovers handovers() {
        return new Handovers(store);
    }

    /** Who is who among the key workers. */
    public KeyWorkers workers() {
        return KeyWorkers.of(store);
    }

    /** Support periods that are open on a day, the longest first. */
    public List<SupportRow> openOn(LocalDate day) {
        return store.read(Right.SEE_CASES, tx -> SupportQueries.rowsOpenOn(tx, day));
    }

    /** All support periods, the newest first. */
    public List<SupportRow> all() {
        return store.read(Right.SEE_CASES, SupportQueries::rows);
    }

    /** The support periods in which a person is a member, the newest first. */
    public List<SupportRow> of(long personId) {
        return store.read(Right.SEE_CASES, tx -> SupportQueries.rowsOf(tx, personId));
    }

    /** The cases of several people that are open today; for each person the newest first. */
    public List<OpenCase> openCases(Collection<Long> personIds) {
        return store.read(Right.SEE_CASES, tx -> SupportQueries.openCases(tx, personIds, London.today(tx.clock())));
    }

    /** The council from which a person came, as the latest referral of hers or of her household says; empty where none does. */
    public Optional<String> homeTold(long personId) {
        return store.read(Right.SEE_CASES, tx -> SupportQueries.homeTold(tx, personId));
    }

    public SupportFile open(long supportId) {
        return store.look(Right.SEE_CASES, SupportPeriod.class, supportId, tx -> SupportQueries.file(tx, supportId));
    }

    /**
     * Records a need of a member.
     *
     * @throws Problem INPUT for an unknown code or a day outside the support period
     */
    public Need addNeed(Need need) {
        return store.write(Right.KEEP_CASES, tx -> {
            SupportPeriod support = tx.get(SupportPeriod.class, need.supportId);
            SupportRules.checkNeed(need, support);
            return tx.insert(need);
        });
    }

    /** Changes a need, above all what came of it; what was said of it before stays readable beside it. */
    public void amendNeed(Need need) {
        store.change(Right.KEEP_CASES, tx -> {
            SupportRules.checkNeed(need, tx.get(SupportPeriod.class, need.supportId));
            Need before = tx.get(Need.class, need.id);
            if (before.supportId != need.supportId) {
                throw Tx.changedMeanwhile();
            }
            if (Changed.isCorrected(before, need)) {
                tx.insert(Correction.of(need.supportId, before, AsTold.withDay(before), null));
            }
            tx.update(need);
        });
    }

    /**
     * Adds a note to a support period or a referral.
     *
     * @throws Problem INPUT for an empty note or one without a time, an author or a kind
     */
    public Note addNote(Note note) {
        return addNote(note, null);
    }

    /**
     * Adds a note and, at once with it, the support that was given.
     *
     * @param given null where none was
     * @throws Problem INPUT as for each alone; then neither is stored
     */
    public Note addNote(Note note, SupportGiven given) {
        complete(note);
        return store.write(Right.KEEP_CASES, tx -> {
            if (given != null) {
                CaseRules.check(tx, given);
                tx.insert(given);
            }
            return tx.insert(note);
        });
    }

    private void complete(Note note) {
        store.require(Right.KEEP_CASES);
        if (note.author == null) {
            note.author = store.user();
        }
        if (note.noted == null) {
            note.noted = London.now(store.clock());
        }
        if (note.text == null || note.text.isBlank()) {
            throw Problem.with("text", "Write what happened, then save.");
        }
        if (note.kind == null || !Codes.standard().list("note_kind").has(note.kind)) {
            throw Problem.with("kind", "Choose what kind of contact it was.");
        }
    }

    /** Adds somebody to the household, recorded with the membership; for a person known already give her id. */
    public Membership addMember(Membership member, Person person) {
        return store.write(Right.KEEP_CASES, tx -> {
            SupportPeriod support = tx.get(SupportPeriod.class, member.supportId);
            if (person.id == null) {
                PersonRules.check(person, London.today(tx.clock()));
                tx.insert(person);
                Likenesses.look(tx, person);
            }
            member.personId = person.id;
            SupportRules.checkMember(member, support);
            PersonRules.requireOneRecord(person);
            SupportRules.requireNew(member, support, SupportQueries.members(tx, member.supportId));
            return tx.insert(member);
        });
    }

    /** Moves a household into another unit on a day; its stays before that day are kept. */
    public Stay move(long supportId, long unitId, LocalDate day) {
        return store.write(Right.KEEP_CASES, tx -> {
            SupportPeriod support = tx.get(SupportPeriod.class, supportId);
            SupportRules.requireWithin("moved_in", day, support);
            if (tx.get(Unit.class, unitId).serviceId != support.serviceId) {
                throw Problem.with("unit_id", "This unit belongs to another service. Choose one of the same service.");
            }
            for (Stay stay : BedQueries.staysOf(tx, supportId)) {
                if (stay.movedOut == null || stay.movedOut.isAfter(day)) {
                    if (!stay.movedIn.isBefore(day)) {
                        throw Problem.with("moved_in", "They already move on or after that day. Choose a later day.");
                    }
                    stay.movedOut = day;
                    tx.update(stay);
                }
            }
            Stay stay = new Stay();
            stay.supportId = supportId;
            stay.unitId = unitId;
            stay.movedIn = day;
            stay.movedOut = support.ended;
            return StayRules.moveIn(tx, stay);
        });
    }

    /**
     * Takes back the last move of a household, which was a mistake: it stays on in the unit that it had left, and a hold that
     * the move had used goes on.
     *
     * @throws Problem INPUT if they have not moved, or something else has the former unit by now
     */
    public void moveBack(long supportId) {
        store.change(Right.KEEP_CASES, tx -> {
            List<Stay> stays = BedQueries.staysOf(tx, supportId);
            Stay last = stays.isEmpty() ? null : stays.removeLast();
            if (stays.isEmpty() || !last.movedIn.equals(stays.getLast().movedOut)) {
                throw Problem.with(
                        "moved_in", "They have not moved from one unit to another, so there is no move to take back.");
            }
            Stay former = stays.getLast();
            tx.delete(last);
            HoldChanges.notUsed(tx, last);
            former.movedOut = last.movedOut;
            StayRules.goOn(tx, former, last.movedIn);
            tx.update(former);
        });
    }

    /**
     * Changes what is recorded of a support period that neither ends it nor hands it over.
     *
     * @throws Problem INPUT if records of the household lie outside its new days, CONFLICT if it was changed since
     */
    public void amend(SupportPeriod support) {
        store.change(Right.KEEP_CASES, tx -> {
            SupportPeriod before = tx.get(SupportPeriod.class, support.id);
            if (before.version == support.version && !Objects.equals(before.keyWorker, support.keyWorker)) {
                throw Problem.with("key_worker", "Another key worker is a handover, which leaves its own note.");
            }
            update(tx, support);
        });
    }

    /** Says whether it is the same support that another provider in the area had begun, so that the council counts them once. */
    public void movedOver(long supportId, boolean from) {
        store.change(Right.KEEP_CASES, tx -> {
            SupportPeriod support = tx.get(SupportPeriod.class, supportId);
            support.fromProviderInArea = from ? Boolean.TRUE : null;
            tx.update(support);
        });
    }

    private static void update(Tx tx, SupportPeriod support) {
        SupportPeriod before = tx.get(SupportPeriod.class, support.id);
        PeriodRules.checkChange(tx, before, support, London.today(tx.clock()));
        tx.update(support);
    }

    /**
     * Takes back an end that was a mistake: support goes on, and so do the stay, the waiting and the needs that ended with it.
     *
     * @throws Problem INPUT if another household is in the unit by now, it was void since, or unit or service have closed
     */
    public void resume(long supportId) {
        store.change(Right.KEEP_CASES, tx -> {
            SupportPeriod support = tx.get(SupportPeriod.class, supportId);
            List<Stay> stays = BedQueries.staysOf(tx, supportId);
            if (support.ended == null) {
                return;
            }
            PeriodRules.requireOpen(tx, "ended", support.serviceId, support.ended);
            tx.insert(Correction.of(supportId, support, AsTold.of(support) + ". That was taken back", null));
            if (!stays.isEmpty() && support.ended.equals(stays.getLast().movedOut)) {
                Stay last = stays.getLast();
                last.movedOut = null;
                StayRules.goOn(tx, last, support.ended);
                tx.update(last);
            }
            ClosedTogether.reopen(tx, support);
            support.ended = null;
            support.planned = null;
            support.destination = null;
            support.destinationAuthority = null;
            support.sanctuaryEnd = null;
            tx.update(support);
        });
    }

    /**
     * Closes a case with one decision: support ends, the last stay and the waiting to move on with it, and what came of its needs
     * is said.
     *
     * @param support as it was read, with the end filled in
     * @param answered needs of it, with what came of them
     * @throws Problem INPUT that names what was not said, CONFLICT if it was changed since
     */
    public void close(SupportPeriod support, List<Need> answered) {
        store.change(Right.KEEP_CASES, tx -> {
            SupportRules.requireEnd(support, tx.get(Service.class, support.serviceId));
            for (Need need : answered) {
                if (need.supportId != support.id) {
                    throw Tx.changedMeanwhile();
                }
                SupportRules.checkNeed(need, support);
                ClosedTogether.remember(tx, support.id, tx.get(Need.class, need.id));
                tx.update(need);
            }
            for (WaitingPeriod waiting : CaseQueries.stillWaiting(tx, support.id)) {
                ClosedTogether.remember(tx, support.id, waiting);
                waiting.ends = waiting.starts.isAfter(support.ended) ? waiting.starts : support.ended;
                tx.update(waiting);
            }
            end(tx, support);
        });
    }

    /**
     * Ends support, with the last stay, or changes how it ended.
     *
     * @param support as it was read, with the end filled in: {@code ended}, {@code planned}, {@code destination}
     * @throws Problem INPUT if records of the household lie after that day, CONFLICT if it was changed since
     */
    public void end(SupportPeriod support) {
        store.change(Right.KEEP_CASES, tx -> end(tx, support));
    }

    private static void end(Tx tx, SupportPeriod support) {
        if (support.ended == null) {
            throw Problem.with("ended", "Say on which day support ended.");
        }
        for (Stay stay : BedQueries.staysOf(tx, support.id)) {
            boolean staysOn = stay.movedOut == null || stay.movedOut.isAfter(support.ended);
            if (staysOn && !stay.movedIn.isAfter(support.ended)) {
                stay.movedOut = support.ended;
                tx.update(stay);
            }
        }
        update(tx, support);
    }
}
