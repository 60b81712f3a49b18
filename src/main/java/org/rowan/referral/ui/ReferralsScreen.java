package org.rowan.referral.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Boxes;
import org.rowan.fx.Desk;
import org.rowan.fx.EmptyPlace;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.Waiting;
import org.rowan.fx.WidePage;

/** All referrals: typing filters, arrows choose, Enter opens. */
final class ReferralsScreen extends WidePage {
    /** A row must be rested on for so long before its panel is read, so that arrows run freely. */
    private static final Duration REST = Duration.millis(150);

    /**
     * Where the list leads.
     *
     * @param decide opens the decision on a referral
     * @param amend opens what was recorded of it
     * @param followUp asks where somebody got to who was not placed
     */
    record Steps(
            Runnable log,
            LongConsumer decide,
            LongConsumer amend,
            LongConsumer followUp,
            BiConsumer<Long, Consumer<String>> uncover) {}

    private final ReferralsViewModel model;
    private final Desk desk;
    private final Steps steps;
    private final ReferralTable table;
    private final FilterBar filter;
    private final PauseTransition rest = new PauseTransition(REST);
    private final VBox node;
    private Long inPanel;
    private boolean shown;

    ReferralsScreen(ReferralsViewModel model, Desk desk, Steps steps) {
        super("Referrals", null);
        this.model = model;
        this.desk = desk;
        this.steps = steps;
        this.table = new ReferralTable(model, desk.names(), desk.clock(), this::openChosen);
        this.filter = new FilterBar(model, desk.clock(), table);
        table.setPlaceholder(
                new EmptyPlace(Feather.PHONE_INCOMING, "No referral fits. Log a new one, or take the filter away.")
                        .with("Show all", model::clearFilter));
        VBox.setVgrow(table, Priority.ALWAYS);
        node = Boxes.column(Gap.SMALL, filter, new Waiting(model.busy(), "Reading the referrals"), table);
        node.getStylesheets()
                .add(ReferralsScreen.class.getResource("referral.css").toExternalForm());
        rest.setOnFinished(event -> showPanel());
        model.shown().addListener((property, before, now) -> closeWhatLeft());
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            rest.stop();
            if (now != null && shown) {
                rest.playFromStart();
            }
        });
    }

    /** Reads the list again if it is in sight. */
    void refresh() {
        if (shown) {
            model.load();
        }
    }

    private void openChosen() {
        ReferralLine line = table.getSelectionModel().getSelectedItem();
        if (line != null) {
            steps.decide().accept(line.row().id());
        }
    }

    /** A referral that no longer fits the filter leaves the panel with the list; nobody else's comes in its place. */
    private void closeWhatLeft() {
        if (inPanel != null && table.getSelectionModel().isEmpty()) {
            inPanel = null;
            desk.panel().close();
        }
    }

    private void showPanel() {
        ReferralLine line = table.getSelectionModel().getSelectedItem();
        if (line == null || !shown) {
            return;
        }
        model.open(line.row().id(), file -> {
            ReferralLine still = table.getSelectionModel().getSelectedItem();
            if (shown && still != null && still.row().id() == line.row().id()) {
                inPanel = line.row().id();
                desk.panel().show(desk.names().of(line.row().who()), new ReferralPanel(file, line, desk, steps));
            }
        });
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.count();
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
    public void readAgain() {
        model.load();
    }

    @Override
    public void onShown() {
        shown = true;
        model.load();
        filter.focusFirst();
    }

    @Override
    public void onLeft() {
        shown = false;
        inPanel = null;
        rest.stop();
    }

    @Override
    public Map<String, String> chosen() {
        return model.chosen();
    }

    @Override
    public void choose(Map<String, String> chosen) {
        model.choose(chosen);
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.told("Up, Down", "Choose a referral, from the filter too"),
                Key.told("Page Up, Page Down", "Ten referrals up or down"),
                Key.told("Enter", "Decide the chosen referral, or correct its decision"),
                Key.of("Ctrl+Backspace", "Show all referrals", model::clearFilter));
    }
}
