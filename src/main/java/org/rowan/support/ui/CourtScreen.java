package org.rowan.support.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.rowan.casefile.CourtHearing;
import org.rowan.casefile.CourtOrder;
import org.rowan.casefile.Proceeding;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Intent;
import org.rowan.fx.Key;
import org.rowan.fx.Screen;
import org.rowan.fx.StatusChip;
import org.rowan.fx.Tiles;
import org.rowan.support.CaseRecords;

/** The orders that protect a household, the hearings to come, and the proceedings. */
final class CourtScreen extends CasePage {
    private final VBox orders = Boxes.column(Gap.SMALL);
    private final VBox hearings = Boxes.column(Gap.NONE);
    private final VBox proceedings = Boxes.column(Gap.NONE);

    CourtScreen(CaseScreens screens, CaseViewModel model, Desk desk, CasePanels panels) {
        super("court", screens, model, desk, panels);
        add(new Tiles(
                Gap.MEDIUM,
                26,
                2,
                new Card("Orders", orders).with(Buttons.link("Add an order", () -> add(CourtOrder.class))),
                Boxes.column(
                        Gap.MEDIUM,
                        new Card("Hearings", hearings)
                                .with(Buttons.link("Add a hearing", () -> add(CourtHearing.class))),
                        new Card("Proceedings", proceedings)
                                .with(Buttons.link("Add proceedings", () -> add(Proceeding.class))))));
    }

    private void add(Class<? extends org.rowan.store.StoredRecord> kind) {
        whenRead(() -> forms.begin(kind));
    }

    @Override
    void draw(CaseRecords records) {
        RecordRows rows = new RecordRows(records, model, desk, forms);
        CaseRecords.Law law = records.law();
        List<Node> all = new ArrayList<>();
        law.holdingOn(model.today()).forEach(order -> all.add(order(order, rows, model)));
        law.orders().reversed().stream()
                .filter(order -> !order.holdsOn(model.today()))
                .forEach(order -> all.add(order(order, rows, model)));
        fill(
                orders,
                all,
                "What protects them: orders, notices, bail conditions, each with its terms and its last day.");
        fill(
                hearings,
                law.hearings().reversed().stream()
                        .map(hearing -> rows.row(hearing, "", ""))
                        .toList(),
                "Hearings of any court. Each is called out on the working day before.");
        fill(
                proceedings,
                law.proceedings().reversed().stream()
                        .map(proceeding -> rows.row(proceeding, "", ""))
                        .toList(),
                "Criminal, civil and family proceedings with their court and what came of them.");
    }

    private static void fill(VBox box, List<Node> rows, String otherwise) {
        box.getChildren().setAll(rows.isEmpty() ? List.of(Boxes.prose(otherwise, "muted")) : rows);
    }

    /** An order with whether it holds. */
    static Node order(CourtOrder order, RecordRows rows, CaseViewModel model) {
        LawWords.Line line = LawWords.line(order, model.today());
        boolean holds = order.holdsOn(model.today());
        String state = holds ? "Holds" : order.starts.isAfter(model.today()) ? "To come" : "Over";
        Intent intent = line.warns() && holds ? Intent.WARNING : holds ? Intent.SUCCESS : Intent.NEUTRAL;
        return Boxes.column(Gap.NONE, new StatusChip(state, intent), rows.row(order, model.nameOf(order.personId), ""));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Screen.fixed("Orders and when they run out, hearings, and proceedings.");
    }

    @Override
    public List<Key> keys() {
        return with(
                Key.of("O", "Add an order", () -> add(CourtOrder.class)),
                Key.of("H", "Add a hearing", () -> add(CourtHearing.class)),
                Key.of("P", "Add proceedings", () -> add(Proceeding.class)));
    }
}
