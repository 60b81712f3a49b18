package org.rowan.fx.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.fx.Intent;
import org.rowan.fx.KeyHint;
import org.rowan.fx.StatusChip;

/** Pages of what all blocks are made of: letters, space, colours, and the words that can be pressed. */
final class Looks {
    private static final Map<Intent, String> MEANS = Map.of(
            Intent.NEUTRAL, "A fact. Nothing is asked.",
            Intent.ACCENT, "The one next step.",
            Intent.SUCCESS, "It went well, or it is free.",
            Intent.WARNING, "Time is running out.",
            Intent.DANGER, "Risk to life, or what destroys. Never for a mistake alone.");

    private Looks() {}

    static List<Block> all() {
        return List.of(
                new Block("Letters", "Four sizes and two weights; figures are tabular.", clock -> letters()),
                new Block("Space", "Distances of 4, 8, 16 and 24 px, which grow with the text.", clock -> space()),
                new Block("Intent", "A colour says what is meant, always with a sign and words.", clock -> intents()),
                new Block("Buttons", "A verb. One of them on a page is the next step.", clock -> buttons()));
    }

    private static Node letters() {
        return Boxes.column(
                Gap.MEDIUM,
                Boxes.text("20 title: Referrals", "page-title"),
                Boxes.text("16 heading: Waiting for a decision", "heading"),
                Boxes.text("14 body: She can live in Unit 4 from tonight."),
                Boxes.text("14 strong: Unit 4", "strong"),
                Boxes.text("12 label: Coming from", "small", "muted"),
                Boxes.text("28", "figure"),
                Boxes.prose(
                        "Lines of text end after about 75 signs, because the eye loses its way back in longer ones; where"
                                + " there is less room they go on below, and are never cut without a way to read them whole."));
    }

    private static Node space() {
        List<Node> rows = new ArrayList<>();
        for (Gap gap : Gap.values()) {
            rows.add(Boxes.column(
                    Gap.TIGHT,
                    Boxes.text(
                            gap.name().charAt(0) + gap.name().substring(1).toLowerCase(java.util.Locale.UK),
                            "small",
                            "muted"),
                    Boxes.row(
                            gap,
                            new StatusChip("one", Intent.ACCENT),
                            new StatusChip("two", Intent.ACCENT),
                            new StatusChip("three", Intent.ACCENT))));
        }
        return Boxes.column(Gap.MEDIUM, rows.toArray(Node[]::new));
    }

    private static Node intents() {
        VBox all = Boxes.column(Gap.MEDIUM);
        for (Intent intent : Intent.values()) {
            String name = intent.name().charAt(0) + intent.style().substring(1);
            var row = Boxes.row(
                    Gap.MEDIUM, Icons.of(intent), new StatusChip(name, intent), Boxes.prose(MEANS.get(intent)));
            all.getChildren().add(row);
        }
        return all;
    }

    private static Node buttons() {
        Button off = Buttons.plain("Cannot be done yet", () -> {});
        off.setDisable(true);
        return Boxes.column(
                Gap.MEDIUM,
                Boxes.flow(
                        Gap.SMALL,
                        Buttons.primary("Place in Unit 4", () -> {}),
                        Buttons.plain("No space", () -> {}),
                        Buttons.plain("Print", Feather.PRINTER, () -> {}),
                        Buttons.danger("Erase this person", () -> {}),
                        off),
                Boxes.flow(
                        Gap.SMALL,
                        Buttons.quiet("Back", Feather.ARROW_LEFT, () -> {}),
                        Buttons.link("Decide later", () -> {}),
                        Buttons.sign(Feather.X, "Put this away", () -> {}),
                        new KeyHint("Ctrl S")));
    }
}
