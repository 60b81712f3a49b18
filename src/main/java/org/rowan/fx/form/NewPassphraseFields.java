package org.rowan.fx.form;

import java.util.List;
import org.rowan.vault.Strength;

/** The two fields of a new passphrase, with its strength under the first. */
public final class NewPassphraseFields {
    private final PassphraseField passphrase = new PassphraseField();
    private final PassphraseField again = new PassphraseField();
    private final List<Field> fields;

    /** @param words what the passphrase is called: "Your new passphrase" */
    public NewPassphraseFields(NewPassphrase model, String words) {
        passphrase.setId("passphrase");
        again.setId("again");
        passphrase.count().addListener((property, before, now) -> model.typed(passphrase.take()));
        Field first = Field.of("passphrase", words, passphrase)
                .hint(Strength.SHORT.words())
                .problemIn(model.problem());
        model.strength()
                .addListener((property, before, now) ->
                        first.hint(now == Strength.NONE ? Strength.SHORT.words() : now.words()));
        fields = List.of(
                first, Field.of("again", "The same passphrase again", again).problemIn(model.againProblem()));
    }

    /** The field of the passphrase, and the one in which it is typed again. */
    public List<Field> fields() {
        return fields;
    }

    /** A copy of what was typed; whoever takes it overwrites it. */
    public char[] passphrase() {
        return passphrase.take();
    }

    /** A copy of what was typed again; whoever takes it overwrites it. */
    public char[] again() {
        return again.take();
    }

    public void takeFocus() {
        passphrase.requestFocus();
    }

    /** Overwrites what was typed. */
    public void wipe() {
        passphrase.wipe();
        again.wipe();
    }
}
