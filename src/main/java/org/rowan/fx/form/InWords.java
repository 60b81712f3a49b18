package org.rowan.fx.form;

import java.util.function.Function;
import javafx.util.StringConverter;

/** How what is chosen from a list is said, where nothing is typed. */
public final class InWords<T> extends StringConverter<T> {
    private final String none;
    private final Function<? super T, String> words;

    /** @param none what stands there while nothing is chosen */
    public InWords(String none, Function<? super T, String> words) {
        this.none = none;
        this.words = words;
    }

    @Override
    public String toString(T chosen) {
        return chosen == null ? none : words.apply(chosen);
    }

    /** Never asked: the lists take no typing. */
    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("nothing is typed here");
    }
}
