package org.rowan.fx;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The few questions that stop a person. Tests script the answers. */
public interface Dialogs {
    /**
     * A question with two answers: the verb, or to leave all as it is.
     *
     * @param sentence what will happen, and what cannot be taken back
     * @param verb what the button says, such as "Erase this person"
     * @param destroys true where it cannot be undone
     */
    record Question(String heading, String sentence, String verb, boolean destroys) {}

    /** True only if the person chose the verb. */
    boolean agree(Question question);

    Optional<Path> folder(String heading, Path start);

    /** A file to read; the patterns are such as {@code *.zip}, their name such as "Exchange set". */
    Optional<Path> fileToRead(String heading, String kind, String... patterns);

    /** Several files to read, in the order of their names; none where nothing was chosen. */
    List<Path> filesToRead(String heading, String kind, String pattern);

    /** A printer that somebody has chosen. */
    interface Printer {
        /** Prints on the screen's thread; false where not all of it was taken. */
        boolean print(Printout what);
    }

    /**
     * The printer that is chosen; nothing where none was.
     *
     * @throws org.rowan.kernel.Problem of kind CALL where the computer has no printer
     */
    Optional<Printer> printer();

    /** A file to write, with a name proposed that tells nothing about a person. */
    Optional<Path> fileToWrite(String heading, String proposedName);
}
