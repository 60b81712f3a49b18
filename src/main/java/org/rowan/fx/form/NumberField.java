package org.rowan.fx.form;

import java.util.Optional;

/** A whole number within bounds. */
public final class NumberField extends WordField<Integer> {
    private static final int MOST_DIGITS = 9;

    public NumberField(int least, int most) {
        super(
                words -> read(words.strip(), least, most),
                Object::toString,
                "This takes a whole number from %d to %d.".formatted(least, most));
        setPrefColumnCount(4);
    }

    private static Optional<Integer> read(String words, int least, int most) {
        if (words.length() > MOST_DIGITS || !words.matches("\\d+")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(words);
        return number >= least && number <= most ? Optional.of(number) : Optional.empty();
    }
}
