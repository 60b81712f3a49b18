package org.rowan.today.ui;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.fx.Intent;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;
import org.rowan.fx.Waiting;
import org.rowan.tasks.ui.DueCard;
import org.rowan.today.TodayView;

/** Four quiet cards: who waits, what is free tonight, who moves, how the quarter stands. */
public final class TodayScreen implements Screen {
    private final TodayViewModel model;
    private final TodaySteps steps;
    private final TodayCards cards;
    private final VBox facts = Boxes.column(Gap.MEDIUM);
    private final VBox node;
    private ForManagers forManagers;
    private DueCard due;

    public TodayScreen(TodayViewModel model, TodaySteps steps, Desk desk) {
        this.model = model;
        this.steps = steps;
        this.cards = new TodayCards(model, steps, desk);
        this.node = Boxes.column(
                Gap.MEDIUM, new Waiting(model.busy(), "Looking at today"), backupWarning(desk), facts, lastChange());
        model.view().addListener((property, before, now) -> show(now));
    }

    /** With what is put before managers, above all else. */
    public TodayScreen with(ForManagers items, Desk desk) {
        forManagers = items;
        node.getChildren().add(1, new ManagersCard(items, desk));
        return this;
    }

    /** With what is to be done. */
    public TodayScreen with(DueCard due) {
        this.due = due;
        model.view().addListener((property, before, now) -> due.load());
        return this;
    }

    private void show(TodayView today) {
        facts.getChildren()
                .setAll(
                        Boxes.shared(Gap.MEDIUM, cards.waiting(today), cards.tonight(today)),
                        Boxes.shared(Gap.MEDIUM, due == null ? cards.quarter(today) : due.node(), cards.moves(today)));
        if (due != null) {
            facts.getChildren().add(cards.quarter(today));
        }
    }

    private Node backupWarning(Desk desk) {
        Label words = Boxes.prose("");
        words.textProperty().bind(model.backupWarning());
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox bar = new HBox(Icons.of(Intent.WARNING), words);
        if (desk.viewer().may(Place.SET_UP.needs())) {
            bar.getChildren()
                    .add(Buttons.link(
                            "See to the backups", () -> desk.navigator().go(Place.SET_UP)));
        }
        bar.getStyleClass().addAll("notice", Intent.WARNING.style());
        bar.visibleProperty().bind(model.backupWarning().isNotEmpty());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private Node lastChange() {
        Label words = Boxes.prose("", "small", "muted");
        words.textProperty().bind(model.lastChange());
        return words;
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
    public boolean broad() {
        return true;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void readAgain() {
        if (forManagers != null) {
            forManagers.load();
        }
    }

    @Override
    public void onShown() {
        model.look();
        if (forManagers != null) {
            forManagers.load();
        }
    }
}
