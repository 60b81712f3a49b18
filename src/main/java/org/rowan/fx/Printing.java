package org.rowan.fx;

import java.util.List;
import java.util.function.Supplier;
import org.rowan.kernel.Problem;

/** Brings something onto paper: what has to be known is said first, and the audit is told before a page leaves. */
public final class Printing {
    /** What is true of every paper. */
    private static final String PAPER =
            "Paper does not lock, and the computer may keep what it prints: use a printer that you trust, take the paper at"
                    + " once, and shred it afterwards.";

    private final Desk desk;

    public Printing(Desk desk) {
        this.desk = desk;
    }

    /**
     * Asks, and prints.
     *
     * @param heading such as "Print the front page?"
     * @param warnings what has to be known of it, said before
     * @param told tells the audit, off the screen's thread
     */
    public void ask(String heading, List<String> warnings, Runnable told, Supplier<Printout> what) {
        if (desk.names().hidden().get()) {
            desk.notices()
                    .tell(Notice.note(
                            "Names are hidden. Show them with Ctrl M when nobody looks on, then print again."));
            return;
        }
        String sentence = String.join("\n\n", warnings) + (warnings.isEmpty() ? "" : "\n\n") + PAPER;
        if (desk.dialogs().agree(new Dialogs.Question(heading, sentence, "Choose a printer", false))) {
            try {
                desk.dialogs().printer().ifPresent(printer -> print(printer, told, what));
            } catch (Problem e) {
                desk.notices().tell(Notice.trouble(e));
            }
        }
    }

    private void print(Dialogs.Printer printer, Runnable told, Supplier<Printout> what) {
        desk.tasks()
                .doing(told)
                .then(
                        done -> desk.notices()
                                .tell(
                                        printer.print(what.get())
                                                ? Notice.good("It is with the printer. Take the paper at once.")
                                                : Notice.soon(
                                                        "The printer did not take all of it. See what came out, and print again.")))
                .start();
    }
}
