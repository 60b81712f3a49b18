package org.rowan.support.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rowan.fx.Saving;
import org.rowan.kernel.Problem;
import org.rowan.store.StoredRecord;
import org.rowan.support.CaseFile;
import org.rowan.support.CaseRecords;
import org.rowan.support.SupportFile;

/** Reads a record of a case again that somebody else has saved since a form was put on it. */
record SavedElsewhere(CaseFile file, long caseId) {
    /**
     * @param fill puts the form on it
     * @throws Problem of kind CONFLICT if it was taken out meanwhile
     */
    <R extends StoredRecord> Saving.Theirs of(R row, Consumer<R> fill) {
        CaseRecords now = file.of(caseId);
        return Stream.of(
                        recordsOf(now),
                        now.file().needs().stream(),
                        Stream.of(now.file().support()))
                .flatMap(rows -> rows)
                .filter(one -> one.getClass().equals(row.getClass()) && one.id.equals(row.id))
                .findFirst()
                .map(one -> {
                    @SuppressWarnings("unchecked") // of the same class
                    R found = (R) one;
                    return new Saving.Theirs(found.changedBy, found.changedAt, () -> fill.accept(found));
                })
                .orElseThrow(() -> Problem.of(
                        Problem.Kind.CONFLICT,
                        "Somebody took this record out since you opened it. What you typed still stands here; enter it as a new"
                                + " one if it is right."));
    }

    /** The records that have a form of their own. */
    static Stream<StoredRecord> recordsOf(CaseRecords all) {
        return Stream.of(
                        all.safety().risk(),
                        all.safety().referrals(),
                        all.safety().plans(),
                        all.safety().hearings(),
                        all.law().proceedings(),
                        all.law().hearings(),
                        all.law().orders(),
                        all.children().all().toList(),
                        all.file().members().stream()
                                .map(SupportFile.Member::membership)
                                .toList(),
                        all.help().steps(),
                        all.help().given(),
                        all.help().waiting(),
                        all.help().grants(),
                        all.help().after())
                .flatMap(List::stream);
    }

    @Override
    public String toString() {
        return "case " + caseId;
    }
}
