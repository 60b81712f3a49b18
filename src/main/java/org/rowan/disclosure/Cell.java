package org.rowan.disclosure;

/** What a published row shows: a number or a marker, never both. */
public sealed interface Cell {
    /** A number that may be known. */
    record Shown(long value) implements Cell {}

    /**
     * Instead of a number.
     *
     * @param marker a marker of the Government Statistical Service: {@code [c]} withheld, {@code [x]} not available
     */
    record Marked(String marker) implements Cell {}
}
