package org.rowan.documents.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.rowan.fx.Desk;
import org.rowan.fx.Dialogs;
import org.rowan.fx.Notice;

/** Asks before something readable leaves the store. */
final class CopyOut {
    static final Notice SAVED =
            Notice.good("The copy is saved. Rowan does not look after it: delete it when it is not needed any more.");

    private CopyOut() {}

    /** Where a copy is to be saved; nothing where it is not. */
    static Optional<Path> of(Desk desk, String name) {
        boolean agreed = desk.dialogs()
                .agree(new Dialogs.Question(
                        "Save a readable copy?",
                        "Anybody who finds the copy can read it, and Rowan neither protects nor deletes it. Erasing the case"
                                + " does not reach it. The audit keeps that you saved it.",
                        "Choose where",
                        true));
        return agreed ? desk.dialogs().fileToWrite("Where the copy goes", name) : Optional.empty();
    }

    /** Whether another program may have a copy. */
    static boolean toOpen(Desk desk) {
        return desk.dialogs()
                .agree(new Dialogs.Question(
                        "Open it in another program?",
                        "Rowan writes a readable copy into a folder that only you can open, and wipes it when you leave this"
                                + " page, lock or close Rowan. The other program may keep copies of its own, and what you"
                                + " change there does not come back. Its window stays in sight when Rowan locks: close it before"
                                + " you leave the desk.",
                        "Open it",
                        true));
    }
}
