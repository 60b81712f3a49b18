package org.rowan.users.ui;

import java.util.Set;
import java.util.stream.Collectors;
import org.rowan.kernel.Role;

/** What a role may do, for somebody who gives it. */
final class RoleWords {
    private RoleWords() {}

    static String may(Role role) {
        return switch (role) {
            case KEY_WORKER -> "keeps referrals, cases and beds";
            case MANAGER -> "keeps cases too, makes returns, moves records, sees the audit";
            case DATA_LEAD -> "makes returns; sees no names";
            case ADMINISTRATOR -> "keeps users, services and units; sees no cases";
        };
    }

    /** "Key worker, Manager". */
    static String of(Set<Role> roles) {
        return roles.stream().sorted().map(Role::words).collect(Collectors.joining(", "));
    }
}
