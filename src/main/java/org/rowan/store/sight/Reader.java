package org.rowan.store.sight;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.rowan.kernel.Role;

/**
 * Who looks.
 *
 * @param lookedPast the lock-outs and restrictions that do not hold until this person signs out: she has said why she must look past
 *     them
 */
public record Reader(String name, Set<Role> roles, Set<Long> lookedPast) {
    public Reader {
        roles = Set.copyOf(roles);
        lookedPast = Set.copyOf(lookedPast);
    }

    /** Somebody who has looked past nothing. */
    public Reader(String name, Set<Role> roles) {
        this(name, roles, Set.of());
    }

    boolean looksPast(SightRule rule) {
        return rule.id != null && lookedPast.contains(rule.id);
    }

    public boolean isNamed(String userName) {
        return sameUser(name, userName);
    }

    /**
     * Whether two names are taken for one user. Capitals and the way in which a letter is encoded make no other person: who was
     * removed as "Bo" and comes back as "bo" stays shut out.
     */
    public static boolean sameUser(String one, String other) {
        return one != null && other != null && plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "reader";
    }
}
