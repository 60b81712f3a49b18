package org.rowan.fx;

import java.time.Clock;

/** What the window lends to every screen. */
public record Desk(
        Tasks tasks,
        Notices notices,
        Dialogs dialogs,
        Navigator navigator,
        ContextPanel panel,
        Clock clock,
        Viewer viewer) {
    /** Whether names are in sight. */
    public NameMask names() {
        return viewer.names();
    }

    /** What is begun and not saved. */
    public Unsaved unsaved() {
        return navigator.unsaved();
    }
}
