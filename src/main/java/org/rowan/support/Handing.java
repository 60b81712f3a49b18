package org.rowan.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rowan.erasure.LegalHolds;
import org.rowan.kernel.London;
import org.rowan.kernel.Right;
import org.rowan.notes.Note;
import org.rowan.store.Store;
import org.rowan.store.Tx;
import org.rowan.store.sight.CasePart;
import org.rowan.store.sight.Reader;
import org.rowan.support.store.HandoverQueries;

/** How one case goes from a worker to another, within a transaction: the case, its history, a note, and the steps that were hers. */
final class Handing {
    /** A note of this kind tells of the record; it is no contact with anybody. */
    private static final String RECORD_EVENT = "system";

    private final Tx tx;
    private final Staff staff;

    Handing(Tx tx, Staff staff) {
        this.tx = tx;
        this.staff = staff;
    }

    /** Who works here; to be read before the transaction. */
    record Staff(List<Reader> colleagues, KeyWorkers workers, boolean managed) {
        static Staff of(Store store) {
            return new Staff(store.colleagues(), KeyWorkers.of(store), store.may(Right.KEEP_SIGHT));
        }

        private Optional<Reader> receiver(String to) {
            return workers.perhaps(to)
                    .flatMap(name -> colleagues.stream()
                            .filter(colleague -> colleague.name().equals(name))
                            .findFirst());
        }
    }

    /** Why a case can't go to somebody, in words; nothing where it can. Only managers are told of who may see it. */
    Optional<String> refusal(SupportPeriod support, String to) {
        if (to == null) {
            return Optional.empty();
        }
        Optional<Reader> receiver = staff.receiver(to);
        if (receiver.isEmpty()) {
            return Optional.empty();
        }
        if (!Right.KEEP_CASES.isHeldBy(receiver.get().roles())) {
            return Optional.of(to + " does not work on cases.");
        }
        var sight = tx.sight().of(receiver.get(), CasePart.SUPPORT, support.id);
        if (sight.sees()) {
            return Optional.empty();
        }
        return Optional.of(
                staff.managed()
                        ? to + " does not see this case: " + sight.why() + "."
                        : "This case can't go to " + to + ". Choose somebody else, or ask a manager.");
    }

    /**
     * Gives a case to somebody.
     *
     * @param support as it is to be, still with who has it
     * @param to null for nobody
     * @param words what that person should know, null or blank for nothing
     */
    HandedOver hand(SupportPeriod support, String to, String words) {
        String was = support.keyWorker;
        HandedOver handed = new HandedOver();
        handed.supportId = support.id;
        handed.was = was;
        handed.worker = to;
        handed.noteId = tx.insert(note(support, was, to, words)).id;
        handed.steps = String.join(
                " ", steps(support.id, was, to).stream().map(Object::toString).toList());
        support.keyWorker = to;
        tx.update(support);
        return tx.insert(handed);
    }

    private Note note(SupportPeriod support, String was, String to, String words) {
        Note note = new Note();
        note.supportId = support.id;
        note.noted = London.now(tx.clock());
        note.author = tx.user();
        note.kind = RECORD_EVENT;
        note.text = "Handed over from %s to %s.%s"
                .formatted(
                        Objects.requireNonNullElse(was, "nobody"),
                        Objects.requireNonNullElse(to, "nobody"),
                        words == null || words.isBlank() ? "" : "\n" + words.strip());
        return note;
    }

    /** The steps that were up to the former worker are up to the new one. */
    private List<Long> steps(long supportId, String was, String to) {
        List<Long> moved = new ArrayList<>();
        if (was != null && to != null) {
            for (PlanStep step : HandoverQueries.openSteps(tx, supportId)) {
                if (step.who != null && staff.workers().same(step.who, was)) {
                    step.who = to;
                    tx.update(step);
                    moved.add(step.id);
                }
            }
        }
        return moved;
    }

    /**
     * As if it had not been handed over.
     *
     * @throws org.rowan.kernel.Problem CONFLICT if somebody else did it, it was handed on since, or too long ago; REFUSED while
     *     the case is held
     */
    void takeBack(HandedOver handed) {
        SupportPeriod support = tx.get(SupportPeriod.class, handed.supportId);
        HandedOver newest = HandoverQueries.of(tx, handed.supportId).getFirst();
        boolean late = handed.createdAt.plus(Handovers.SLIP).isBefore(tx.clock().instant());
        if (!newest.id.equals(handed.id)
                || late
                || !handed.createdBy.equals(tx.user())
                || !Objects.equals(support.keyWorker, handed.worker)) {
            throw Tx.changedMeanwhile();
        }
        LegalHolds.requireMayTakeOut(tx, CasePart.SUPPORT, handed.supportId);
        List<Long> moved = Arrays.stream(handed.steps.split(" ", -1))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .toList();
        for (PlanStep step : HandoverQueries.steps(tx, handed.supportId, moved)) {
            if (Objects.equals(step.who, handed.worker)) {
                step.who = handed.was;
                tx.update(step);
            }
        }
        tx.delete(tx.get(Note.class, handed.noteId));
        tx.delete(handed);
        support.keyWorker = handed.was;
        tx.update(support);
    }
}
