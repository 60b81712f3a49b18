package org.rowan.vault;

import java.util.EnumSet;
import java.util.Set;
import org.rowan.kernel.Role;

/**
 * Who may open a store.
 *
 * @param name what the person signs in with
 * @param oneTime whether the passphrase was given by somebody else and has to be changed at the next sign-in
 */
public record User(String name, Set<Role> roles, boolean oneTime) {
    public User {
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    @Override
    public String toString() {
        return "user";
    }
}
