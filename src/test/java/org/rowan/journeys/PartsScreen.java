package org.rowan.journeys;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Intent;
import org.rowan.fx.KeyHint;
import org.rowan.fx.Screen;
import org.rowan.fx.StatusChip;
import org.rowan.fx.TypedDates;
import org.rowan.fx.form.CodePicker;
import org.rowan.fx.form.CodesPicker;
import org.rowan.fx.form.DateField;
import org.rowan.fx.form.Faults;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.FormSection;
import org.rowan.fx.form.MomentField;
import org.rowan.fx.form.NumberField;
import org.rowan.fx.form.Segments;
import org.rowan.kernel.Codes;

/** All building blocks on one page. */
public final class PartsScreen implements Screen {
    private final Node node;

    public PartsScreen(Desk desk) {
        Codes codes = Codes.standard();
        TextField name = new TextField();
        name.setPromptText("Given name, family name");
        CodePicker source = CodePicker.of(codes.list("referral_source"), false);
        source.setId("source");
        CodePicker ethnicity = CodePicker.of(codes.list("ethnicity"), true);
        ethnicity.valueProperty().set("not_asked");
        DateField born = new DateField(desk.clock(), TypedDates.Side.PAST);
        born.setId("born");
        MomentField received = new MomentField(desk.clock());
        received.setText("yesterday 9:30");
        NumberField children = new NumberField(0, 12);
        CodesPicker needs = new CodesPicker(codes.list("need").all());
        needs.chosen().addAll(codes.list("need").codes().subList(0, 3));
        CodePicker town = CodePicker.of(codes.list(Codes.AUTHORITY), true);
        List<Field> fields = List.of(
                Field.of("name", "Name", name),
                Field.of("source", "Who is calling?", source),
                Field.of("born", "Born", born).hint("3/4/91, 14 mar, or leave it"),
                Field.of("received", "Received", received),
                Field.of("children", "Children", children),
                Field.of("ethnicity", "Ethnicity", ethnicity),
                Field.of("needs", "Needs told", needs.field(), needs),
                Field.of("home", "Coming from", town));
        Segments<String> safe =
                new Segments<>("Safe to ring back", List.of("Yes, until 17:00", "No", "Not asked"), words -> words);
        safe.valueProperty().set("No");
        TextArea note = (TextArea) Fields.prose("note", "What was said", 3, new SimpleStringProperty(""))
                .control();
        FormSection open =
                new FormSection("Note", Field.of("note", "What was said", note), new CheckBox("Read it back to her"));
        open.openProperty().set(true);
        this.node = Boxes.column(
                Gap.MEDIUM,
                new Faults(fields),
                Boxes.shared(Gap.MEDIUM, fields.get(0), fields.get(2)),
                Boxes.shared(Gap.MEDIUM, fields.get(1), fields.get(7)),
                Boxes.shared(Gap.MEDIUM, fields.get(3), fields.get(4), fields.get(5)),
                fields.get(6),
                Boxes.column(Gap.TIGHT, Boxes.text("Safe to ring back?", "small", "muted"), safe),
                Boxes.column(
                        Gap.NONE,
                        new FormSection("Risk", Boxes.prose("..."))
                                .summary(new SimpleStringProperty("high, by judgement")),
                        new FormSection("Access, pets, language", Boxes.prose("...")),
                        open),
                Boxes.row(
                        Gap.SMALL,
                        Buttons.primary("Place in Unit 4", () -> {}),
                        Buttons.plain("No space", () -> {}),
                        Buttons.danger("Erase this person", () -> {}),
                        Buttons.link("Decide later", () -> {}),
                        new KeyHint("Ctrl S")),
                Boxes.row(
                        Gap.SMALL,
                        new StatusChip("Placed", Intent.SUCCESS),
                        new StatusChip("Waiting 26 hours", Intent.WARNING),
                        new StatusChip("High risk", Intent.DANGER),
                        new StatusChip("Next: decide", Intent.ACCENT),
                        new StatusChip("Withdrawn", Intent.NEUTRAL)));
    }

    static void misuse(Scene scene) {
        CodePicker source = (CodePicker) scene.lookup("#source");
        DateField born = (DateField) scene.lookup("#born");
        source.requestFocus();
        source.setText("zebra");
        born.requestFocus();
        born.setText("31/2/91");
        source.requestFocus();
    }

    static void openCalendar(Scene scene) {
        DateField born = (DateField) scene.lookup("#born");
        born.requestFocus();
        born.setText("14 mar");
        ((javafx.scene.control.Button) born.lookup(".button")).fire();
    }

    static void openList(Scene scene) {
        CodePicker source = (CodePicker) scene.lookup("#source");
        source.requestFocus();
        source.setText("so");
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixed("Building blocks");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Screen.fixed("Each part of a form once, to be looked at in light, dark and large.");
    }

    @Override
    public Node node() {
        return node;
    }
}
