package org.rowan.sight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Somebody has to be able to lift a lock-out again. */
    static void requireManager(List<Reader> users, List<SightRule> before, SightRule added) {
        List<SightRule> all = new ArrayList<>(before);
        all.add(added);
        boolean any = users.stream()
                .filter(user -> user.roles().contains(Role.MANAGER))
                .anyMatch(user -> SightPolicy.of(user, all).sees());
        if (!any) {
            throw Problem.with(
                    "user",
                    "No manager would see this case any more, so nobody could lift the lock-out. Make somebody else a"
                            + " manager first.");
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

    static String names(Collection<Reader> users) {
        return users.stream().map(Reader::name).collect(Collectors.joining("\n"));
    }

    static Set<String> names(SightRule rule) {
        return rule.checkedUsers.lines().collect(Collectors.toSet());
    }
}
