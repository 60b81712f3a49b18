package org.rowan.today.ui;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Screen;
import org.rowan.fx.Waiting;
import org.rowan.today.TodayView;

/** Four quiet cards: who waits, what is free tonight, who moves, how the quarter stands. */
public final class TodayScreen implements Screen {
    private final TodayViewModel model;
    private final TodaySteps steps;
    private final TodayCards cards;
    private final VBox node = Boxes.column(Gap.MEDIUM);

    public TodayScreen(TodayViewModel model, TodaySteps steps, Desk desk) {
        this.model = model;
        this.steps = steps;
        this.cards = new TodayCards(model, steps, desk);
        node.getChildren().add(new Waiting(model.busy(), "Looking at today"));
        model.view().addListener((property, before, now) -> show(now));
    }

    private void show(TodayView today) {
        node.getChildren().remove(1, node.getChildren().size());
        node.getChildren()
                .addAll(
                        Boxes.shared(Gap.MEDIUM, cards.waiting(today), cards.tonight(today)),
                        Boxes.shared(Gap.MEDIUM, cards.moves(today), cards.quarter(today)));
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixed("Today");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.inShort();
    }

    @Override
    public Optional<Step> step() {
        return Optional.of(new Step("Log a referral", "Ctrl+N", steps.log()));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void onShown() {
        model.look();
    }
}
