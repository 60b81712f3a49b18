package org.rowan.fx;

/** Where a screen says what happened. Tests collect what was said. */
@FunctionalInterface
public interface Notices {
    void tell(Notice notice);

    /** Something else begins on the same page: what was said of what was before goes. */
    default void turnPage() {}
}
