package org.rowan.users.ui;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Screen;
import org.rowan.fx.ShownOnce;

/** Passphrases for a single use, shown once, to be written down and handed over. Leaving the page overwrites them. */
final class GivenScreen implements Screen {
    private final Desk desk;
    private final Node node;

    /** @param given by user; overwritten in here */
    GivenScreen(Desk desk, Map<String, char[]> given) {
        this.desk = desk;
        VBox column = Boxes.column(
                Gap.MEDIUM,
                Boxes.prose("Write each down with its dashes, and hand it to that person alone. It lets in once: at the"
                        + " first sign-in Rowan asks for a passphrase of their own."));
        new TreeMap<>(given)
                .forEach((user, signs) ->
                        column.getChildren().add(new Card(user, new ShownOnce("Passphrase of " + user, signs))));
        node = column;
    }

    /** Opens the page; with nobody to hand anything to there is none. */
    static void open(Desk desk, Map<String, char[]> given) {
        if (!given.isEmpty()) {
            desk.navigator().open(new GivenScreen(desk, given));
        }
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixed("To be handed over on paper");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Screen.fixed("This is shown now and never again.");
    }

    @Override
    public Optional<Step> step() {
        return Optional.of(new Step("It is written down", null, desk.navigator()::back));
    }

    @Override
    public Node node() {
        return node;
    }
}
