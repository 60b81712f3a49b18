package org.rowan.support.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Intent;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.StatusChip;
import org.rowan.kernel.Codes;
import org.rowan.support.CaseRecords;
import org.rowan.support.Need;
import org.rowan.support.PlanStep;

/** The needs of one member: what she wants, what is done about it by whom and when, what came of it and why. */
final class NeedPlan {
    private static final Codes CODES = Codes.standard();

    private final CaseRecords records;
    private final CaseViewModel model;
    private final Desk desk;
    private final RecordForms forms;
    private final Consumer<Need> open;

    NeedPlan(CaseRecords records, CaseViewModel model, Desk desk, RecordForms forms, Consumer<Need> open) {
        this.records = records;
        this.model = model;
        this.desk = desk;
        this.forms = forms;
        this.open = open;
    }

    /** Open needs come first. */
    List<Node> rowsOf(long personId) {
        List<Node> rows = new ArrayList<>();
        records.file().needs().stream()
                .filter(need -> need.personId == personId)
                .sorted(Comparator.comparing((Need need) -> !CaseWords.isOpen(need))
                        .thenComparing(need -> need.identified))
                .forEach(need -> {
                    rows.add(row(need));
                    records.help().steps().stream()
                            .filter(step -> step.needId == need.id)
                            .forEach(step -> rows.add(row(step)));
                });
        return rows;
    }

    private Node row(Need need) {
        String kind = CODES.list("need").label(need.need);
        VBox words = Boxes.column(Gap.NONE, Boxes.prose(kind), Boxes.prose(since(need), "small", "muted"));
        if (need.goal != null) {
            words.getChildren().add(desk.names().freeWords("“" + need.goal + "”"));
        }
        if (need.why != null) {
            words.getChildren().add(desk.names().freeWords(need.why, "small"));
        }
        records.of(need)
                .forEach(correction ->
                        words.getChildren().add(desk.names().freeWords(RecordRows.told(correction, model), "small")));
        HBox row = line(words, new StatusChip(CaseWords.outcome(need), CaseWords.intent(need)));
        return desk.names()
                .spoken(
                        Buttons.row(row, "", () -> open.accept(need)),
                        shown -> kind + ", "
                                + CaseWords.outcome(need) + ", " + since(need) + spoken(", she wants ", need.goal)
                                + spoken(", ", need.why));
    }

    private String since(Need need) {
        String by = need.identifiedBy == null
                ? "nobody has said how it is known"
                : CODES.list("identified_by").label(need.identifiedBy);
        return SpokenDates.day(need.identified, model.today()) + ", " + by
                + (need.closed == null ? "" : "; closed " + SpokenDates.day(need.closed, model.today()))
                + (Boolean.FALSE.equals(need.supported) ? "; not supported here" : "");
    }

    private String spoken(String before, String words) {
        return words == null ? "" : before + desk.names().ofWords(words);
    }

    private Node row(PlanStep step) {
        String when = step.isOpen()
                ? SpokenDates.due(step.dueBy, model.today())
                : "done " + SpokenDates.day(step.doneOn, model.today());
        boolean late = step.isOpen() && step.dueBy.isBefore(model.today());
        Intent intent = late ? Intent.WARNING : step.isOpen() ? Intent.NEUTRAL : Intent.SUCCESS;
        String by = step.who == null ? "nobody is named" : step.who;
        Function<UnaryOperator<String>, String> who = shown -> shown.apply(by);
        VBox words = Boxes.column(
                Gap.NONE, desk.names().freeWords(step.what), desk.names().prose(who, "small", "muted"));
        Node row = desk.names()
                .spoken(
                        Buttons.row(line(words, new StatusChip(when, intent)), "", () -> forms.open(step)),
                        shown -> "Step: " + desk.names().ofWords(step.what) + ", " + who.apply(shown) + ", " + when);
        HBox.setHgrow(row, Priority.ALWAYS);
        HBox whole = Boxes.row(Gap.SMALL, row);
        whole.getStyleClass().add("plan-step");
        if (step.isOpen()) {
            whole.getChildren()
                    .add(desk.names()
                            .spoken(
                                    Buttons.link("Done", () -> forms.did(step)),
                                    shown -> "Done: " + desk.names().ofWords(step.what)));
        }
        return whole;
    }

    private static HBox line(Node words, Node chip) {
        HBox.setHgrow(words, Priority.ALWAYS);
        return Boxes.row(Gap.SMALL, words, chip);
    }
}
