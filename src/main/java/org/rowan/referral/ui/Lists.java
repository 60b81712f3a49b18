package org.rowan.referral.ui;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.collections.ObservableList;

/** Observable lists that go together. */
final class Lists {
    private Lists() {}

    /** The list in a few words. */
    static StringBinding words(ObservableList<String> list, Function<List<String>, String> words) {
        return Bindings.createStringBinding(() -> words.apply(List.copyOf(list)), list);
    }
}
