package org.rowan.sight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.sight.store.SightQueries;
import org.rowan.store.Store;
import org.rowan.store.Tx;
import org.rowan.store.sight.CasePart;
import org.rowan.store.sight.Reader;
import org.rowan.store.sight.SightPolicy;
import org.rowan.store.sight.SightRule;

/** Says who may see which case. Every rule has a reason; none is removed, it ends. */
public final class WhoMaySee {
    private final Store store;

    public WhoMaySee(Store store) {
        this.store = store;
    }

    /**
     * Who may see the case of a record.
     *
     * @throws Problem of kind CONFLICT if there is no such record, for this user at least
     */
    public CaseSight of(CasePart part, long id) {
        List<Reader> users = store.readers();
        return store.read(Right.KEEP_SIGHT, tx -> {
            List<SightRule> rules = Rules.of(tx, part, id);
            List<CaseSight.UserSight> sights = users.stream()
                    .map(user -> new CaseSight.UserSight(user.name(), SightPolicy.of(user, rules)))
                    .toList();
            return new CaseSight(rules, sights);
        });
    }

    /** All rules in force but what was looked past, by case, the latest first. */
    public List<RuledCase> all() {
        return store.read(Right.KEEP_SIGHT, SightQueries::cases);
    }

    /**
     * Shuts a user out of a case: for that user it is not there.
     *
     * @throws Problem INPUT for no reason, an unknown user, one who is shut out already, or the last manager who sees it
     */
    public void shutOut(CasePart part, long id, String userName, String reason) {
        List<Reader> users = store.readers();
        store.change(Right.KEEP_SIGHT, tx -> {
            List<SightRule> before = Rules.of(tx, part, id);
            Rules.requireUser(users, userName);
            if (before.stream().anyMatch(rule -> rule.is(SightRule.SHUT_OUT) && Rules.isOf(rule, userName))) {
                throw Problem.with("user", "This user is shut out already.");
            }
            SightRule rule = Rules.on(tx, part, id, SightRule.SHUT_OUT, reason);
            rule.userName = userName;
            rule.checkedUsers = Rules.names(users);
            Rules.requireManager(users, before, rule);
            tx.insert(rule);
        });
    }

    /**
     * Restricts a case to those named, and to whoever restricts it. Where it is restricted already, more are named.
     *
     * @throws Problem INPUT for no reason, or an unknown user
     */
    public void restrict(CasePart part, long id, Collection<String> named, String reason) {
        List<Reader> users = store.readers();
        store.change(Right.KEEP_SIGHT, tx -> {
            named.forEach(name -> Rules.requireUser(users, name));
            List<SightRule> rules = new ArrayList<>(Rules.of(tx, part, id));
            Set<String> all = new LinkedHashSet<>(named);
            if (rules.stream().noneMatch(rule -> rule.is(SightRule.RESTRICTED))) {
                all.add(tx.user());
                rules.add(tx.insert(Rules.on(tx, part, id, SightRule.RESTRICTED, reason)));
            }
            rules.stream()
                    .filter(rule -> rule.is(SightRule.RESTRICTED))
                    .forEach(restriction -> all.stream()
                            .filter(name -> rules.stream().noneMatch(rule -> Rules.isNaming(rule, restriction, name)))
                            .forEach(name -> tx.insert(Rules.beside(restriction, SightRule.NAMED, name, reason))));
        });
    }

    /**
     * Ends a rule; with a restriction end those by which somebody was named for it.
     *
     * @throws Problem INPUT for no reason, or if no manager would be named any more; CONFLICT if it has ended or is of a case that
     *     this user does not see
     */
    public void end(long ruleId, String reason) {
        String why = Rules.required(reason);
        List<Reader> users = store.readers();
        store.change(Right.KEEP_SIGHT, tx -> {
            SightRule rule = tx.get(SightRule.class, ruleId);
            if (rule.endedAt != null) {
                throw Problem.of(
                        Problem.Kind.CONFLICT, "Somebody has ended this already. Look at who may see the case again.");
            }
            end(tx, rule, why);
            if (rule.is(SightRule.NAMED)) {
                Rules.requireManager(
                        users,
                        SightQueries.inForce(tx).stream()
                                .filter(other -> other.guardId.equals(rule.guardId))
                                .toList());
            }
            if (rule.is(SightRule.RESTRICTED)) {
                SightQueries.inForce(tx).stream()
                        .filter(other ->
                                other.is(SightRule.NAMED) && other.anchor().equals(rule.anchor()))
                        .forEach(other -> end(tx, other, why));
            }
        });
    }

    private static void end(Tx tx, SightRule rule, String reason) {
        rule.endedAt = tx.clock().instant();
        rule.endedBy = tx.user();
        rule.endReason = reason;
        tx.update(rule);
    }
}
