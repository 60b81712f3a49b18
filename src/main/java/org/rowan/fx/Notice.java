package org.rowan.fx;

import org.rowan.kernel.Problem;

/**
 * A sentence for the person at the screen.
 *
 * @param verb the words of a step that is offered with it, null if there is none
 */
public record Notice(Intent intent, String sentence, String verb, Runnable step) {
    /** The words of the step that takes back what a notice tells. Ctrl Z takes it too. */
    public static final String UNDO = "Undo";

    public static Notice good(String sentence) {
        return new Notice(Intent.SUCCESS, sentence, null, null);
    }

    public static Notice note(String sentence) {
        return new Notice(Intent.NEUTRAL, sentence, null, null);
    }

    public static Notice soon(String sentence) {
        return new Notice(Intent.WARNING, sentence, null, null);
    }

    public static Notice trouble(Problem problem) {
        return new Notice(Intent.DANGER, problem.getMessage(), null, null);
    }

    /** The same with a step, such as Undo. */
    public Notice with(String words, Runnable action) {
        return new Notice(intent, sentence, words, action);
    }

    @Override
    public String toString() {
        return "Notice " + intent;
    }
}
