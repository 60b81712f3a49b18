package org.rowan.support;

import java.util.EnumSet;
import org.rowan.fx.Viewer;
import org.rowan.kernel.Role;

/** Who sits at the desk in tests that are about something else. */
public final class Viewers {
    private Viewers() {}

    /** Somebody with every role. */
    public static Viewer withEveryRole() {
        return new Viewer(EnumSet.allOf(Role.class));
    }
}
