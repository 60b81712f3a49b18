package org.rowan.fx.form;

/** A control of a form that can say what is typed or chosen in it, and take that back. */
public interface Kept {
    /** What is typed or chosen, in plain words; empty where nothing is. */
    String typed();

    /** In words for somebody who reads it: what {@link #typed} has said, here or in another form of this kind. */
    default String said(String typed) {
        return typed;
    }

    /** Puts back what {@link #typed} has said; what it does not understand it leaves out. */
    void putBack(String typed);
}
