package org.rowan.exchange;

import java.io.IOException;

/** The set, or one file of it, cannot be read any further. */
final class SetRefused extends IOException {
    private static final long serialVersionUID = 1L;

    private final FaultKind kind;
    private final int field;

    private SetRefused(FaultKind kind, int field) {
        super(kind.code());
        this.kind = kind;
        this.field = field;
    }

    static SetRefused because(FaultKind kind) {
        return new SetRefused(kind, -1);
    }

    /** The field of a record that is at fault, counted from 0. */
    static SetRefused because(FaultKind kind, int field) {
        return new SetRefused(kind, field);
    }

    FaultKind kind() {
        return kind;
    }

    int field() {
        return field;
    }

    /** Whether it is the whole set that cannot be read, not one file of it. */
    boolean ofTheWholeSet() {
        return kind == FaultKind.ZIP_TOO_LARGE || kind == FaultKind.ZIP_UNREADABLE;
    }
}
