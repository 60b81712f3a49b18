package org.rowan.sight;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.sight.store.SightQueries;
import org.rowan.store.Store;
import org.rowan.store.sight.Reader;
import org.rowan.store.sight.SightRule;

/**
 * Users who are shut out of cases and were taken off the store. A lock-out stays with the name; somebody who comes back under
 * another name would see again, so whenever there is a new user, managers are asked whether it is one of these.
 */
public final class GoneUsers {
    private final Store store;

    public GoneUsers(Store store) {
        this.store = store;
    }

    /**
     * A user who is gone.
     *
     * @param cases how many lock-outs name this user
     * @param fresh the users who were not there when that was last looked at
     */
    public record Gone(String name, int cases, List<String> fresh) {
        public Gone {
            fresh = List.copyOf(fresh);
        }

        @Override
        public String toString() {
            return "user who is gone";
        }
    }

    /** Those who could be somebody new, by name. */
    public List<Gone> toCheck() {
        List<Reader> users = store.readers();
        return store.read(
                Right.KEEP_SIGHT,
                tx -> SightQueries.inForce(tx).stream()
                        .filter(rule -> rule.is(SightRule.SHUT_OUT))
                        .filter(rule -> users.stream().noneMatch(user -> Rules.isOf(rule, user.name())))
                        .collect(Collectors.groupingBy(rule -> rule.userName))
                        .entrySet()
                        .stream()
                        .map(of -> new Gone(of.getKey(), of.getValue().size(), fresh(users, of.getValue())))
                        .filter(gone -> !gone.fresh().isEmpty())
                        .sorted(Comparator.comparing(Gone::name))
                        .toList());
    }

    private static List<String> fresh(List<Reader> users, List<SightRule> rules) {
        return users.stream()
                .map(Reader::name)
                .filter(name ->
                        rules.stream().anyMatch(rule -> !Rules.names(rule).contains(name)))
                .toList();
    }

    /** None of those who can sign in now is this user. */
    public void isNone(String gone) {
        List<Reader> users = store.readers();
        store.change(
                Right.KEEP_SIGHT,
                tx -> Rules.lockOutsOf(tx, gone).forEach(rule -> {
                    rule.checkedUsers = Rules.names(users);
                    tx.update(rule);
                }));
    }

    /**
     * Somebody who can sign in now is this user: whatever the old name was shut out of, the new one is.
     *
     * @throws Problem INPUT for an unknown user, or if no manager would see one of the cases any more
     */
    public void is(String gone, String now) {
        List<Reader> users = store.readers();
        Rules.requireUser(users, now);
        store.change(
                Right.KEEP_SIGHT,
                tx -> Rules.lockOutsOf(tx, gone).forEach(rule -> {
                    SightRule again = Rules.beside(rule, SightRule.SHUT_OUT, now, rule.reason);
                    again.checkedUsers = Rules.names(users);
                    Rules.requireManager(users, Rules.of(tx, rule.part(), rule.anchor()), again);
                    tx.insert(again);
                    rule.checkedUsers = Rules.names(users);
                    tx.update(rule);
                }));
    }
}
