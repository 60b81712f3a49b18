package org.rowan.fx.form;

import java.util.Arrays;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.rowan.fx.Tasks;
import org.rowan.vault.Strength;

/** A new passphrase that is typed twice: how strong it is so far, and what is wrong with it. Keeps nothing of it. */
public final class NewPassphrase {
    private final ReadOnlyObjectWrapper<Strength> strength =
            new ReadOnlyObjectWrapper<>(this, "strength", Strength.NONE);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyStringWrapper againProblem = new ReadOnlyStringWrapper(this, "againProblem", "");

    /** @param tasks read the lists of common passphrases before the first letter is typed */
    public NewPassphrase(Tasks tasks) {
        tasks.doing(() -> Strength.of(new char[Strength.LEAST])).start();
    }

    /** Judges what is typed so far, and overwrites the copy it was given. What was wrong before is not said any longer. */
    public void typed(char[] passphrase) {
        problem.set("");
        strength.set(Strength.of(passphrase));
        Arrays.fill(passphrase, '\0');
    }

    /**
     * Whether it may be so; if not, the sentences say why. The second copy is overwritten, and the first one unless it is
     * accepted.
     */
    public boolean accepts(char[] passphrase, char[] again) {
        problem.set(Strength.of(passphrase).suffices() ? "" : sentence(passphrase));
        againProblem.set(Arrays.equals(passphrase, again) ? "" : "The two are not the same. Type it again.");
        Arrays.fill(again, '\0');
        boolean sound = problem.get().isEmpty() && againProblem.get().isEmpty();
        if (!sound) {
            Arrays.fill(passphrase, '\0');
        }
        return sound;
    }

    private static String sentence(char[] passphrase) {
        return passphrase.length < Strength.LEAST
                ? "A passphrase has at least " + Strength.LEAST + " characters."
                : Strength.COMMON.words();
    }

    public ReadOnlyObjectProperty<Strength> strength() {
        return strength.getReadOnlyProperty();
    }

    /** What is wrong with it; empty if nothing is. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** What is wrong with how it was typed again. */
    public ReadOnlyStringProperty againProblem() {
        return againProblem.getReadOnlyProperty();
    }
}
