package org.rowan.bedboard.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.rowan.bedboard.Cot;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.UnitChanges.Changed;
import org.rowan.bedboard.UnitPast;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Cursor;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Notice;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.TypedDates;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.PanelForm;
import org.rowan.kernel.Right;

/** How the selected unit itself can change: in two, with another, with a cot; and what became of it so far. */
final class UnitChangePanel {
    private static final int MOST_CHILDREN = 20;

    private final BedsViewModel model;
    private final UnitChangesViewModel changes;
    private final Desk desk;

    UnitChangePanel(BedsViewModel model, UnitChangesViewModel changes, Desk desk) {
        this.model = model;
        this.changes = changes;
        this.desk = desk;
    }

    void show() {
        if (model.selectedUnit() == null) {
            return;
        }
        Unit unit = model.selectedUnit().unit();
        VBox past = Boxes.column(Gap.TIGHT);
        VBox steps = Boxes.column(Gap.SMALL);
        if (desk.viewer().may(Right.KEEP_UNITS)) {
            steps.getChildren().add(Buttons.plain("Split it in two", this::split));
            if (!changes.others().isEmpty()) {
                steps.getChildren().add(Buttons.plain("Join it with another", this::join));
            }
        }
        steps.getChildren().add(Buttons.plain("Put in a cot", this::cot));
        changes.readPast(read -> {
            past.getChildren()
                    .setAll(words(read, unit).stream()
                            .map(line -> (Node) Boxes.prose(line, "small"))
                            .toList());
            if (read.cots().stream()
                    .anyMatch(cot -> cot.coversNight(model.night().get()))) {
                steps.getChildren()
                        .add(Buttons.plain(
                                "Take the cot out",
                                () -> changes.takeCotsOut(
                                        back -> told("No cot stands in " + unit.name + " any more.", back))));
            }
        });
        desk.panel().show("Change " + unit.name, Boxes.column(Gap.MEDIUM, steps, past));
        Cursor.to(steps.getChildren().getFirst());
    }

    /** Such as "Made of Room 4 on Mon 1 Mar". */
    private List<String> words(UnitPast past, Unit unit) {
        LocalDate today = model.today();
        List<String> words = new ArrayList<>();
        if (!past.formers().isEmpty()) {
            words.add("Made of " + names(past.formers()) + " on " + SpokenDates.day(unit.opened, today) + ".");
        }
        if (!past.laters().isEmpty()) {
            words.add("Became " + names(past.laters()) + " on " + SpokenDates.day(unit.closed, today) + ".");
        }
        for (Cot cot : past.cots()) {
            words.add("A cot from " + SpokenDates.day(cot.starts, today)
                    + (cot.ends == null ? "." : " until " + SpokenDates.day(cot.ends, today) + "."));
        }
        return words;
    }

    private static String names(List<Unit> units) {
        return String.join(" and ", units.stream().map(unit -> unit.name).toList());
    }

    private void split() {
        Unit unit = model.selectedUnit().unit();
        desk.panel().show("Split unit " + unit.id, "Split " + unit.name, () -> {
            UnitChangeViewModel form = changes.form().inTwo();
            return new PanelForm(
                    form.saving(),
                    "Split",
                    () -> form.split(changed -> done(unit.name + " is split.", changed)),
                    List.of(
                            day(form),
                            name("name", "One part", form.name()),
                            children("children", "Children beside one adult", form.children()),
                            name("name_2", "The other part", form.second()),
                            children("children_2", "Children beside one adult in the other", form.secondChildren())));
        });
    }

    private void join() {
        Unit unit = model.selectedUnit().unit();
        desk.panel().show("Join unit " + unit.id, "Join " + unit.name, () -> {
            UnitChangeViewModel form = changes.form();
            return new PanelForm(
                    form.saving(),
                    "Join",
                    () -> form.join(changed -> done("The units are joined.", changed)),
                    List.of(
                            day(form),
                            Fields.code("other", "With", form.others(), form.other()),
                            name("name", "What it is called then", form.name()),
                            children("children", "Children beside one adult", form.children())));
        });
    }

    private void cot() {
        Unit unit = model.selectedUnit().unit();
        desk.panel().show("Cot in unit " + unit.id, "Cot in " + unit.name, () -> {
            UnitChangeViewModel form = changes.form();
            Field until = Fields.day("until", "Taken out on", desk.clock(), TypedDates.Side.FUTURE, form.until())
                    .hint("Leave it empty while nobody knows.");
            return new PanelForm(
                    form.saving(),
                    "Put in a cot",
                    () -> form.putCot(cot -> told("A cot stands in " + unit.name + ".", changes.back(cot))),
                    List.of(day(form), until));
        });
    }

    private Field day(UnitChangeViewModel form) {
        return Fields.day("day", "From the night of", desk.clock(), TypedDates.Side.NEAREST, form.day());
    }

    private static Field name(String key, String words, StringProperty value) {
        return Fields.text(key, words, value);
    }

    private static Field children(String key, String words, ObjectProperty<Integer> value) {
        return Fields.number(key, words, 0, MOST_CHILDREN, value).hint("0 for one adult alone.");
    }

    private void done(String words, Changed changed) {
        told(words, changes.back(changed));
    }

    private void told(String words, Runnable back) {
        desk.panel().close();
        desk.notices().tell(Notice.good(words).with(Notice.UNDO, () -> model.change(back, this::takenBack)));
        model.changedBoard();
    }

    private void takenBack() {
        desk.notices().tell(Notice.note("Taken back. The units are as they were."));
    }
}
