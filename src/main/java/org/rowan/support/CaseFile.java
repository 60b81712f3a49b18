package org.rowan.support;

import java.util.List;
import java.util.Objects;
import org.rowan.casefile.AbuseSuffered;
import org.rowan.casefile.Proceeding;
import org.rowan.erasure.LegalHolds;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.notes.Correction;
import org.rowan.notes.Note;
import org.rowan.store.Store;
import org.rowan.store.StoredRecord;
import org.rowan.store.Tx;
import org.rowan.store.sight.CasePart;
import org.rowan.support.store.CaseQueries;
import org.rowan.support.store.SupportQueries;

/**
 * The file of a case: risk, MARAC, abuse, support given, waiting and grants. Whatever is corrected or taken out leaves beside it
 * how it stood, who changed it and when.
 */
public final class CaseFile {
    private final Store store;

    public CaseFile(Store store) {
        this.store = store;
    }

    /** All of a case, but of its notes only the newest. The audit has that it was seen. */
    public CaseRecords of(long supportId) {
        return store.look(Right.SEE_CASES, SupportPeriod.class, supportId, tx -> CaseQueries.whole(tx, supportId));
    }

    /** Tells the audit, before it happens, that a page of a case goes onto paper. */
    public void printed(long supportId, String page) {
        store.read(Right.SEE_CASES, tx -> tx.get(SupportPeriod.class, supportId));
        store.note("case printed", SupportPeriod.class.getSimpleName(), supportId, page);
    }

    /** The notes of a case that come before the last of those that were read with it, the newest first. */
    public List<Note> earlierNotes(long supportId, Note last) {
        return store.read(Right.SEE_CASES, tx -> SupportQueries.notesBefore(tx, supportId, last));
    }

    /**
     * Records something of a case: an assessment, a hearing, support given, a grant and so on.
     *
     * @throws Problem INPUT that names the field at fault
     */
    public <R extends StoredRecord> R add(R row) {
        return store.write(Right.KEEP_CASES, tx -> {
            CaseRules.check(tx, row);
            return tx.insert(row);
        });
    }

    /**
     * Corrects what was recorded; how it stood stays readable beside it. What is only filled in is no correction.
     *
     * @param why in words, null where nobody says
     * @throws Problem INPUT that names the field at fault, CONFLICT if it was changed since it was read
     */
    public void correct(StoredRecord row, String why) {
        store.change(Right.KEEP_CASES, tx -> {
            CaseRules.requireChangeable(row);
            CaseRules.check(tx, row);
            StoredRecord before = tx.get(row.getClass(), row.id);
            if (CaseRules.supportId(before) != CaseRules.supportId(row)) {
                throw Tx.changedMeanwhile();
            }
            if (Changed.isCorrected(before, row)) {
                tx.insert(Correction.of(CaseRules.supportId(row), before, AsTold.withDay(before), why));
            }
            tx.update(row);
        });
    }

    /**
     * Takes out what was recorded by mistake; what it said stays readable in the file.
     *
     * @param why in words, null where nobody says
     * @throws Problem REFUSED while the case is held
     */
    public void remove(StoredRecord row, String why) {
        store.change(Right.KEEP_CASES, tx -> {
            long supportId = CaseRules.supportId(row);
            takeOut(tx, supportId, row, why);
        });
    }

    private static void takeOut(Tx tx, long supportId, StoredRecord row, String why) {
        CaseRules.requireRemovable(row);
        LegalHolds.requireMayTakeOut(tx, CasePart.SUPPORT, supportId);
        StoredRecord before = tx.get(row.getClass(), row.id);
        if (CaseRules.supportId(before) != supportId) {
            throw Tx.changedMeanwhile();
        }
        String was = "Taken out: " + AsTold.withDay(before);
        tx.insert(Correction.of(supportId, before, was, why));
        if (before instanceof Proceeding proceeding) {
            LawRules.takenOut(tx, proceeding);
        }
        tx.delete(row);
    }

    /**
     * Says which types of abuse a member of the household has suffered. A type that was among them and is not any more is taken
     * out; what somebody else has said meanwhile stays.
     *
     * @param before those that were read
     * @param types of list abuse
     */
    public void suffered(long supportId, long personId, List<String> before, List<String> types) {
        store.change(Right.KEEP_CASES, tx -> {
            tx.get(SupportPeriod.class, supportId);
            List<AbuseSuffered> known = CaseQueries.abuse(tx, supportId, personId);
            for (AbuseSuffered abuse : known) {
                if (before.contains(abuse.type) && !types.contains(abuse.type)) {
                    takeOut(tx, supportId, abuse, null);
                }
            }
            for (String type : types) {
                if (!before.contains(type) && known.stream().noneMatch(abuse -> Objects.equals(abuse.type, type))) {
                    AbuseSuffered abuse = new AbuseSuffered();
                    abuse.supportId = supportId;
                    abuse.personId = personId;
                    abuse.type = type;
                    CaseRules.check(tx, abuse);
                    tx.insert(abuse);
                }
            }
        });
    }

    /**
     * Puts a correction beside a note, which stays as it was written.
     *
     * @throws Problem INPUT for a correction without words
     */
    public Correction correctNote(long noteId, String words) {
        return store.write(Right.KEEP_CASES, tx -> {
            Note note = tx.get(Note.class, noteId);
            if (words == null || words.isBlank()) {
                throw Problem.with("words", "Write what is right, then save.");
            }
            Correction correction = new Correction();
            correction.supportId = note.supportId;
            correction.referralId = note.referralId;
            correction.kind = Note.class.getSimpleName();
            correction.recordId = note.id;
            correction.words = words.strip();
            return tx.insert(correction);
        });
    }
}
