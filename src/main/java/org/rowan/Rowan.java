package org.rowan;

/** Starts Rowan: the window, or one command. */
public final class Rowan {
    private Rowan() {}

    public static void main(String[] args) {
        System.out.println(
                switch (args.length) {
                    case 0 -> "window";
                    default -> "command";
                });
    }
}
