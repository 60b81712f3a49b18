package org.rowan.fx;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rowan.kernel.Right;
import org.rowan.kernel.Role;

/**
 * Who sits at the desk. What that person may not do is not offered; the services refuse it all the same, since a screen is no
 * lock.
 */
public final class Viewer {
    private final Set<Role> roles;
    private final NameMask names;

    /** @param roles at least one */
    public Viewer(Set<Role> roles) {
        this(roles, false);
    }

    /** @param namesHidden whether the desk is in view, since before it was locked */
    public Viewer(Set<Role> roles, boolean namesHidden) {
        this.roles = EnumSet.copyOf(roles);
        this.names = new NameMask(namesHidden);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean may(Right right) {
        return right.isHeldBy(roles);
    }

    /** Whether this person has the names of people in sight. */
    public NameMask names() {
        return names;
    }

    /** The places that this person may go to, in their order. */
    public List<Place> places() {
        return Arrays.stream(Place.values()).filter(place -> may(place.needs())).toList();
    }
}
