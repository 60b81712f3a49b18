package org.rowan.audit.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rowan.audit.Audit;
import org.rowan.audit.AuditLine;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Intent;
import org.rowan.fx.Key;
import org.rowan.fx.Notice;
import org.rowan.fx.Waiting;
import org.rowan.fx.WidePage;
import org.rowan.kernel.London;
import org.rowan.kernel.Right;

/** The audit, for whoever answers for the records: who saw and changed what, and whether the audit itself is whole. */
public final class AuditScreen extends WidePage {
    public static final String ADDRESS = "audit";

    private final AuditViewModel model;
    private final Desk desk;
    private final AuditTable table;
    private final AuditBar bar;
    private final Node node;

    public AuditScreen(Audit audit, Desk desk) {
        super("Audit", ADDRESS);
        this.desk = desk;
        this.model = new AuditViewModel(audit, desk.tasks());
        this.table = new AuditTable(model, London.today(desk.clock()), desk.viewer(), this::showChosen);
        this.bar = new AuditBar(model, desk.clock(), table);
        Button older = Buttons.plain("Show older entries", model::older);
        older.visibleProperty().bind(model.more());
        older.managedProperty().bind(older.visibleProperty());
        older.disableProperty().bind(model.busy());
        VBox.setVgrow(table, Priority.ALWAYS);
        this.node = Boxes.column(Gap.SMALL, bar, new Waiting(model.busy(), "Reading the audit"), table, older);
        model.checked().addListener((property, before, now) -> tell(now));
    }

    /** The way to it from Set-up, for whoever may go it. */
    public static List<Node> card(Desk desk, Runnable open) {
        Button look = Buttons.plain("Look at the audit", open);
        look.setId("audit-page");
        return desk.viewer().may(Right.SEE_AUDIT)
                ? List.of(
                        new Card("Audit", Boxes.prose("Who saw, changed, searched and exported what, and when."), look))
                : List.of();
    }

    private void tell(OptionalLong broken) {
        desk.notices()
                .tell(
                        broken.isEmpty()
                                ? Notice.good("The audit is whole: no entry is missing or was changed.")
                                : new Notice(
                                        Intent.DANGER,
                                        "The audit is broken from entry " + broken.getAsLong()
                                                + " on. Do not rely on what comes after it: keep the newest backup, and find"
                                                + " out who could write into the store's folder.",
                                        null,
                                        null));
    }

    private void showChosen() {
        AuditLine line = table.getSelectionModel().getSelectedItem();
        if (line == null) {
            return;
        }
        VBox box = Boxes.column(
                Gap.MEDIUM,
                fact("When", AuditWords.at(line, London.today(desk.clock()))),
                fact("Who", line.user()),
                fact("What", AuditWords.action(line)));
        if (line.kind() != null) {
            box.getChildren().add(fact("Record", AuditWords.record(line)));
        }
        if (line.about() != null) {
            box.getChildren()
                    .add(Boxes.column(
                            Gap.NONE,
                            Boxes.text("About", "small", "muted"),
                            desk.names().prose(line.about())));
        }
        if (line.detail() != null) {
            box.getChildren()
                    .add(Boxes.column(
                            Gap.NONE,
                            Boxes.text("Said", "small", "muted"),
                            desk.names().freeWords(line.detail())));
        }
        if (line.recordId() != null) {
            box.getChildren().add(Buttons.plain("All about this record", () -> model.about(line.recordId())));
        }
        desk.panel().show("Entry " + line.seq(), box);
    }

    private static Node fact(String name, String value) {
        return Boxes.column(Gap.NONE, Boxes.text(name, "small", "muted"), Boxes.prose(value));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.line();
    }

    @Override
    public Optional<Step> step() {
        return Optional.of(new Step("Check that it is whole", "Ctrl+Enter", model::check));
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
    public Node node() {
        return node;
    }

    @Override
    public void readAgain() {
        model.readAgain();
    }

    @Override
    public void onShown() {
        model.load();
        bar.focusFirst();
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.told("Enter", "Show the chosen entry"), Key.of("Ctrl+Backspace", "Show all entries", model::all));
    }
}
