package org.rowan.command;

import org.rowan.kernel.Problem;

/** What a command answers to the shell; the README lists them. */
final class ExitCode {
    static final int DONE = 0;
    static final int CALL_IS_OFF = 2;
    static final int INPUT_IS_FAULTY = 3;
    static final int STORE_IS_DAMAGED = 5;

    private ExitCode() {}

    static int of(Problem problem) {
        return switch (problem.kind()) {
            case CALL -> CALL_IS_OFF;
            case INPUT -> INPUT_IS_FAULTY;
            case PASSPHRASE -> 4;
            case STORE, CONFLICT -> STORE_IS_DAMAGED;
            case REFUSED -> 6;
            case NO_RIGHT -> 7;
            case DISK -> 8;
        };
    }
}
