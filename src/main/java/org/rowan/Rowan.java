package org.rowan;

import org.rowan.command.RowanCommand;

/** Starts Rowan: the window, or one command. */
public final class Rowan {
    private Rowan() {}

    public static void main(String[] arguments) {
        System.exit(RowanCommand.run(new Wiring(), arguments));
    }
}
