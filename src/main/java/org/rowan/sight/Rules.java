package org.rowan.sight;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Role;
import org.rowan.sight.store.SightQueries;
import org.rowan.store.Tx;
import org.rowan.store.sight.CasePart;
import org.rowan.store.sight.Reader;
import org.rowan.store.sight.SightPolicy;
import org.rowan.store.sight.SightRule;

/** How rules are found and made, whoever makes them. */
final class Rules {
    private Rules() {}

    /** The rules in force of the case of a record. */
    static List<SightRule> of(Tx tx, CasePart part, long id) {
        tx.requireThere(part, id);
        return tx.sight()
                .guardOf(part, id)
                .map(guard -> SightQueries.inForce(tx).stream()
                        .filter(rule -> guard.equals(rule.guardId))
                        .toList())
                .orElse(List.of());
    }

    /** A new rule, on the person by whom the case is known; on its referral where nobody is. */
    static SightRule on(Tx tx, CasePart part, long id, String kind, String reason) {
        tx.requireThere(part, id);
        SightRule rule = new SightRule();
        rule.kind = kind;
        rule.reason = required(reason);
        Optional<Long> person = SightQueries.person(tx, part, id);
        if (person.isPresent()) {
            rule.personId = person.get();
        } else {
            rule.referralId = SightQueries.referral(tx, part, id)
                    .orElseThrow(() -> Problem.with("user", "Add somebody to the household first."));
        }
        return rule;
    }

    /** Another rule for the same case. */
    static SightRule beside(SightRule other, String kind, String userName, String reason) {
        SightRule rule = new SightRule();
        rule.personId = other.personId;
        rule.referralId = other.referralId;
        rule.kind = kind;
        rule.userName = userName;
        rule.reason = required(reason);
        return rule;
    }

    static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw Problem.with("reason", "Say why, so that others can understand it later.");
        }
        return reason.strip();
    }

    static void requireUser(List<Reader> users, String name) {
        if (users.stream().noneMatch(user -> user.name().equals(name))) {
            throw Problem.with("user", "Choose a user of this store.");
        }
    }

    static void requireManager(List<Reader> users, List<SightRule> before, SightRule added) {
        requireManager(users, Stream.concat(before.stream(), Stream.of(added)).toList());
    }

    /** Somebody has to be able to take a rule back again. */
    static void requireManager(List<Reader> users, List<SightRule> all) {
        boolean any = users.stream()
                .filter(user -> user.roles().contains(Role.MANAGER))
                .anyMatch(user -> SightPolicy.of(user, all).sees());
        if (!any) {
            throw Problem.with(
                    "user",
                    "No manager would see this case any more, so nobody could take that back. Let another manager see it"
                            + " first.");
        }
    }

    static boolean isOf(SightRule rule, String userName) {
        return Reader.sameUser(rule.userName, userName);
    }

    /** The lock-outs in force of a user, as far as whoever is signed in sees them. */
    static List<SightRule> lockOutsOf(Tx tx, String userName) {
        return SightQueries.inForce(tx).stream()
                .filter(rule -> rule.is(SightRule.SHUT_OUT) && isOf(rule, userName))
                .toList();
    }

    /** Those in force by which the case of it is closed to a user, whoever is signed in. */
    static List<SightRule> closedTo(Tx tx, String userName) {
        List<SightRule> all = tx.sight().ofEverybody(() -> SightQueries.inForce(tx));
        return all.stream().filter(rule -> closes(rule, all, userName)).toList();
    }

    private static boolean closes(SightRule rule, List<SightRule> all, String userName) {
        return rule.is(SightRule.RESTRICTED)
                ? all.stream().noneMatch(other -> isNaming(other, rule, userName))
                : rule.is(SightRule.SHUT_OUT) && isOf(rule, userName);
    }

    /** Whether a rule names somebody for a restricted case. */
    static boolean isNaming(SightRule rule, SightRule restriction, String userName) {
        return rule.is(SightRule.NAMED) && rule.anchor().equals(restriction.anchor()) && isOf(rule, userName);
    }

    static String names(Collection<Reader> users) {
        return users.stream().map(Reader::name).collect(Collectors.joining("\n"));
    }

    static Set<String> names(SightRule rule) {
        return rule.checkedUsers.lines().collect(Collectors.toSet());
    }
}
