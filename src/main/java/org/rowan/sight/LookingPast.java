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
 * A manager to whom a case is closed, and who is the only one there in an emergency, looks past the lock-out or the restriction: for
 * a reason, until she signs out, and not unnoticed. The audit has it before she sees anything, and the other managers are told.
 */
public final class LookingPast {
    private final Store store;

    public LookingPast(Store store) {
        this.store = store;
    }

    /**
     * That a case is closed to whoever is signed in. Which one it is, and why, is not told.
     *
     * @param restricted whether it is for not being named; else for being shut out
     * @param by who has closed it
     */
    public record Closed(long ruleId, boolean restricted, Instant since, String by) {}

    /**
     * That somebody looked past a lock-out or a restriction.
     *
     * @param who whose case it is; empty where no name is recorded
     */
    public record Look(SightRule told, String who) {
        @Override
        public String toString() {
            return told.toString();
        }
    }

    /** What is closed to whoever is signed in, the earliest first; what she looks past is none of it. */
    public List<Closed> own() {
        return store.read(
                Right.KEEP_SIGHT,
                tx -> Rules.closedTo(tx, tx.user()).reversed().stream()
                        .filter(rule -> !store.looksPast(rule.id) && !tx.isErased(rule.anchor()))
                        .map(rule -> new Closed(rule.id, rule.is(SightRule.RESTRICTED), rule.createdAt, rule.createdBy))
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

    /**
     * Looks past a rule that closes a case to oneself, until signing out.
     *
     * @throws Problem INPUT for no reason, CONFLICT if it does not close it any more
     */
    public void past(long ruleId, String reason) {
        String why = Rules.required(reason);
        store.change(Right.KEEP_SIGHT, tx -> {
            SightRule closing = Rules.closedTo(tx, tx.user()).stream()
                    .filter(rule -> rule.id == ruleId)
                    .findFirst()
                    .orElseThrow(() ->
                            Problem.of(Problem.Kind.CONFLICT, "This is closed to you no more. Look again at what is."));
            SightRule told = Rules.beside(closing, SightRule.LOOKED_PAST, tx.user(), why);
            tx.sight().ofEverybody(() -> tx.insert(told));
            String what = closing.is(SightRule.RESTRICTED) ? "restriction looked past" : "lock-out looked past";
            tx.note(what, SightRule.class.getSimpleName(), ruleId, why);
        });
        store.lookPast(ruleId);
    }

    /** A manager has looked at why another looked past what was closed to her. */
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
