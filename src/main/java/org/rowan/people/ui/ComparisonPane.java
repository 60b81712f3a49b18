package org.rowan.people.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.fx.NameMask;
import org.rowan.people.Person;

/** Two records against each other in the panel: what they answer otherwise, and which of them is kept if they are joined. */
final class ComparisonPane extends VBox {
    /** Hears which record is kept and which is joined with it. */
    interface Join {
        void join(long kept, long merged);
    }

    ComparisonPane(TwinsViewModel.Pair pair, NameMask names, Join join) {
        Person one = pair.one();
        Person other = pair.other();
        getStyleClass().add(Gap.MEDIUM.style());
        List<Comparison> all = Comparison.of(one, other);
        List<Comparison> differing = all.stream()
                .filter(answer -> !answer.one().isEmpty() && !answer.other().isEmpty())
                .toList();
        getChildren()
                .add(Boxes.prose(
                        differing.isEmpty()
                                ? "They contradict each other in nothing."
                                : "They differ in " + differing.size()
                                        + (differing.size() == 1 ? " answer." : " answers.")));
        differing.forEach(answer -> getChildren()
                .add(Boxes.column(
                        Gap.NONE,
                        Boxes.text(answer.field(), "small", "muted"),
                        words(answer, "here: ", answer.one(), names),
                        words(answer, "there: ", answer.other(), names))));
        only("Only here", all, answer -> answer.other().isEmpty());
        only("Only there", all, answer -> answer.one().isEmpty());
        getChildren()
                .addAll(
                        Boxes.prose(
                                "Joined, all that is known of both stands under the record that is kept. Its answers stand; what it"
                                        + " lacks is taken from the other. It can be taken apart again.",
                                "muted"),
                        Boxes.flow(
                                Gap.SMALL,
                                Buttons.primary("Join, keep this one", () -> join.join(one.id, other.id)),
                                Buttons.plain("Keep the other", () -> join.join(other.id, one.id))));
    }

    private static Label words(Comparison answer, String where, String words, NameMask names) {
        return answer.isName() ? names.prose(mask -> where + mask.apply(words)) : Boxes.prose(where + words);
    }

    private void only(String where, List<Comparison> all, Predicate<Comparison> which) {
        String fields = all.stream()
                .filter(which)
                .map(answer -> answer.field().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
        if (!fields.isEmpty()) {
            getChildren().add(Boxes.column(Gap.NONE, Boxes.text(where, "small", "muted"), Boxes.prose(fields)));
        }
    }
}
