package org.rowan.fx;

/** Where a screen says what happened. Tests collect what was said. */
@FunctionalInterface
public interface Notices {
    void tell(Notice notice);
}
