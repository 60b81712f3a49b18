package org.rowan.sight;

import java.time.Instant;
import java.util.List;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.sight.store.SightQueries;
import org.rowan.store.Store;
import org.rowan.store.Tx;
import org.rowan.store.sight.SightRule;

/**
 * A manager who is shut out of a case and is the only one there in an emergency looks past the lock-out: for a reason, until she
 * signs out, and not unnoticed. The audit has it before she sees anything, and the other managers are told.
 */
public final class LookingPast {
    private final Store store;

    public LookingPast(Store store) {
        this.store = store;
    }

    /**
     * A lock-out of whoever is signed in. Of which case it is, and why, is not told.
     *
     * @param by who has made it
     */
    public record OwnLockOut(long ruleId, Instant since, String by) {}

    /**
     * That somebody looked past a lock-out.
     *
     * @param who whose case it is; empty where no name is recorded
     */
    public record Look(SightRule told, String who) {
        @Override
        public String toString() {
            return told.toString();
        }
    }

    /** The lock-outs that hold for whoever is signed in, the earliest first; those that she looks past are none of them. */
    public List<OwnLockOut> own() {
        return store.read(
                Right.KEEP_SIGHT,
                tx -> lockOuts(tx).stream()
                        .filter(rule -> !tx.sight().isSeen(rule) && !tx.isErased(rule.anchor()))
                        .map(rule -> new OwnLockOut(rule.id, rule.createdAt, rule.createdBy))
                        .toList());
    }

    /**
     * Whether the case of a lock-out is erased, or is under none any more: what was begun about it is to be forgotten, whoever
     * began it.
     */
    public boolean isOver(long ruleId) {
        return store.read(
                Right.SEE_CASES,
                tx -> tx.sight().ofEverybody(() -> SightQueries.inForce(tx)).stream()
                        .noneMatch(rule -> rule.id == ruleId && !tx.isErased(rule.anchor())));
    }

    private static List<SightRule> lockOuts(Tx tx) {
        return tx.sight().ofEverybody(() -> Rules.lockOutsOf(tx, tx.user())).reversed();
    }

    /**
     * Looks past a lock-out of one's own until signing out.
     *
     * @throws Problem INPUT for no reason, CONFLICT if there is no such lock-out
     */
    public void past(long ruleId, String reason) {
        String why = Rules.required(reason);
        store.change(Right.KEEP_SIGHT, tx -> {
            SightRule lockOut = lockOuts(tx).stream()
                    .filter(rule -> rule.id == ruleId)
                    .findFirst()
                    .orElseThrow(() -> Problem.of(
                            Problem.Kind.CONFLICT, "This lock-out has ended. Look again at what you are shut out of."));
            SightRule told = Rules.beside(lockOut, SightRule.LOOKED_PAST, tx.user(), why);
            tx.sight().ofEverybody(() -> tx.insert(told));
            tx.note("lock-out looked past", SightRule.class.getSimpleName(), ruleId, why);
        });
        store.lookPast(ruleId);
    }

    /** A manager has looked at why another looked past a lock-out. */
    public void lookedAt(long toldId) {
        store.change(Right.KEEP_SIGHT, tx -> {
            SightRule told = tx.get(SightRule.class, toldId);
            if (!told.is(SightRule.LOOKED_PAST) || told.endedAt != null || Rules.isOf(told, tx.user())) {
                throw Tx.changedMeanwhile();
            }
            told.endedAt = tx.clock().instant();
            told.endedBy = tx.user();
            told.endReason = "looked at";
            tx.update(told);
        });
    }

    /** What others have looked past and no manager has looked at yet, the newest first. */
    public List<Look> byOthers() {
        return store.read(Right.KEEP_SIGHT, tx -> {
            List<SightRule> told = SightQueries.inForce(tx).stream()
                    .filter(rule -> rule.is(SightRule.LOOKED_PAST) && !Rules.isOf(rule, tx.user()))
                    .toList();
            var names = SightQueries.names(tx, told);
            return told.stream().map(rule -> new Look(rule, names.get(rule.id))).toList();
        });
    }
}
