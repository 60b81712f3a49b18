package org.rowan;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.rowan.command.RowanCommand;

/** Starts Rowan: the window, or one command. */
public final class Rowan {
    private Rowan() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(RowanCommand.run(new Wiring(), out, err, arguments));
    }
}
