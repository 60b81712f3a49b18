package org.rowan.journeys;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.EmptyPlace;
import org.rowan.fx.Gap;
import org.rowan.fx.Intent;
import org.rowan.fx.Screen;
import org.rowan.fx.StatusChip;

/** Stands in for a screen while the frame is drawn and tested. */
public final class DummyToday implements Screen {
    private final Desk desk;
    private final Node node;

    public DummyToday(Desk desk) {
        this.desk = desk;
        this.node = Boxes.column(
                Gap.MEDIUM,
                Boxes.shared(
                        Gap.MEDIUM,
                        new Card(
                                        "Waiting for a decision",
                                        row("Woman and 2 children", new StatusChip("26 hours", Intent.WARNING)),
                                        row("Woman alone", new StatusChip("3 hours", Intent.NEUTRAL)))
                                .with(Buttons.link("All 4", () -> {})),
                        new Card(
                                "Due",
                                row("Safety plan review", new StatusChip("overdue by 2 days", Intent.DANGER)),
                                row("Family court 9.30", new StatusChip("Thu", Intent.NEUTRAL)))),
                Boxes.shared(
                        Gap.MEDIUM,
                        new Card("Tonight", Boxes.text("3", "figure"), Boxes.prose("units free of 18", "muted")),
                        new Card("This quarter", Boxes.text("52", "figure"), Boxes.prose("referrals", "muted"))),
                new EmptyPlace(Feather.CLOCK, "What happens in your cases will stand here, newest first.")
                        .with("Open a case", () -> {}));
    }

    private Node row(String words, StatusChip chip) {
        return Buttons.row(
                Boxes.row(Gap.SMALL, Boxes.text(words), Boxes.spring(), chip),
                words + ", " + chip.getText(),
                () -> desk.panel().show(words, Boxes.prose("What belongs to this row.")));
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixed("Today");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Screen.fixed("Four referrals wait for a decision, the oldest since yesterday noon.");
    }

    @Override
    public Optional<Step> step() {
        return Optional.of(new Step("Log a referral", "Ctrl+N", () -> PictureBook.say(desk)));
    }

    @Override
    public Node node() {
        return node;
    }
}
