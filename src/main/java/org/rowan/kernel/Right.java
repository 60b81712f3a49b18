package org.rowan.kernel;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody does with a store, and which roles may do it. Every service names the right that each call needs. */
public enum Right {
    SEE_CASES(Role.KEY_WORKER, Role.MANAGER),
    KEEP_CASES(Role.KEY_WORKER, Role.MANAGER),
    /** Services, units and lists hold nothing about a person. */
    SEE_UNITS(Role.KEY_WORKER, Role.MANAGER, Role.DATA_LEAD, Role.ADMINISTRATOR),
    KEEP_UNITS(Role.MANAGER, Role.ADMINISTRATOR),
    /** The counts and the protected package; no names. */
    MAKE_RETURNS(Role.MANAGER, Role.DATA_LEAD),
    /** The unprotected counts leave only on purpose ({@code return.md}, "Package"). */
    MAKE_EXACT_RETURNS(Role.MANAGER),
    /** What the council is told becomes final, and how it will be told is settled. */
    SIGN_RETURNS(Role.MANAGER),
    /** Whole sets of records, names included, in and out. */
    MOVE_RECORDS(Role.MANAGER),
    /** A backup is as unreadable as the store; whoever is at the desk can be asked to make one. */
    MAKE_BACKUPS(Role.KEY_WORKER, Role.MANAGER, Role.DATA_LEAD, Role.ADMINISTRATOR),
    /** Where backups go, and putting an older state in the place of a store. */
    KEEP_BACKUPS(Role.MANAGER, Role.ADMINISTRATOR),
    /** For ever. */
    ERASE_CASES(Role.MANAGER),
    KEEP_USERS(Role.ADMINISTRATOR),
    /** Who may see which case: lock-outs, restrictions, and looking past them. */
    KEEP_SIGHT(Role.MANAGER),
    /** Who has how many cases. */
    SHARE_WORK(Role.MANAGER),
    /** Who did and saw what. */
    SEE_AUDIT(Role.MANAGER);

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final List<Role> roles;

    Right(Role... roles) {
        this.roles = List.of(roles);
    }

    public boolean isHeldBy(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }

    /** @throws Problem of kind NO_RIGHT if none of these roles may do it */
    public void require(Set<Role> held) {
        if (!isHeldBy(held)) {
            throw Problem.of(
                    Problem.Kind.NO_RIGHT,
                    "This needs the role "
                            + roles.stream().map(Role::words).collect(Collectors.joining(" or "))
                            + ". Ask whoever keeps the users of this store.");
        }
    }
}
