package org.rowan.referral.ui;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.collections.ObservableList;

/** Observable lists that go together. */
final class Lists {
    private Lists() {}

    /** Keeps a control's list and the draft's the same; the draft's comes first. */
    static void bind(ObservableList<String> control, ObservableList<String> draft) {
        Bindings.bindContentBidirectional(control, draft);
    }

    /** The list in a few words. */
    static StringBinding words(ObservableList<String> list, Function<List<String>, String> words) {
        return Bindings.createStringBinding(() -> words.apply(List.copyOf(list)), list);
    }
}
