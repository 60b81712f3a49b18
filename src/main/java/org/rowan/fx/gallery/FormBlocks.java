package org.rowan.fx.gallery;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.TypedDates;
import org.rowan.fx.form.Choices;
import org.rowan.fx.form.CodePicker;
import org.rowan.fx.form.CodesPicker;
import org.rowan.fx.form.DateField;
import org.rowan.fx.form.Faults;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.FormSection;
import org.rowan.fx.form.MomentField;
import org.rowan.fx.form.NumberField;
import org.rowan.fx.form.PassphraseField;
import org.rowan.fx.form.Segments;
import org.rowan.kernel.Codes;

/** Pages of what is typed and chosen. */
final class FormBlocks {
    private FormBlocks() {}

    static List<Block> all() {
        return List.of(
                new Block(
                        "Form section",
                        "A part of a form that stays shut until it is needed; shut, it says in short what is inside.",
                        clock -> sections()),
                new Block(
                        "Problem under a field",
                        "A sentence says what is wrong and what to do; the head of the form counts them and jumps there.",
                        clock -> problems()),
                new Block(
                        "Code list picker",
                        "Type a few letters. In an empty field - is: does not want to say, . is: not asked, ? is: does not know.",
                        clock -> codes()),
                new Block(
                        "Date field",
                        "Takes 3/4, yesterday, 14 mar; Alt and the arrow down open a calendar.",
                        FormBlocks::dates),
                new Block("Choices", "Up to about eight answers, all in sight; arrows move.", clock -> choices()),
                new Block("Text and numbers", "What is none of the others.", clock -> words()));
    }

    private static Node sections() {
        FormSection open = new FormSection(
                "Note",
                Fields.prose("note", "What was said", 3, new SimpleStringProperty("")),
                new CheckBox("Read it back to her"));
        open.openProperty().set(true);
        return Boxes.column(
                Gap.NONE,
                new FormSection("Risk", Boxes.prose("High, by judgement."))
                        .summary(new SimpleStringProperty("high, by judgement")),
                new FormSection("Access, pets, language", Boxes.prose("Nothing is recorded.")),
                open);
    }

    private static Node problems() {
        Field born = Field.of("born", "Born", new TextField("31/2/91"));
        born.problemProperty().set("This is not a day that Rowan knows. Try 3/4/91, 14 mar or yesterday.");
        Field name = Field.of("name", "First name", new TextField()).hint("As she wants to be called.");
        return Boxes.column(Gap.MEDIUM, new Faults(List.of(born, name)), born, name);
    }

    private static Node codes() {
        Codes codes = Codes.standard();
        CodePicker ethnicity = CodePicker.of(codes.list("ethnicity"), true);
        ethnicity.valueProperty().set("not_asked");
        CodesPicker needs = new CodesPicker(codes.list("need").all());
        needs.chosen().addAll(codes.list("need").codes().subList(0, 3));
        return Boxes.column(
                Gap.MEDIUM,
                Field.of("source", "Who is calling?", CodePicker.of(codes.list("referral_source"), false)),
                Field.of("ethnicity", "Ethnicity", ethnicity),
                Field.of("needs", "Needs told", needs.field(), needs));
    }

    private static Node dates(Clock clock) {
        DateField day = new DateField(clock, TypedDates.Side.PAST);
        day.setText("yesterday");
        MomentField moment = new MomentField(clock);
        moment.setText("yesterday 9:30");
        return Boxes.column(
                Gap.MEDIUM,
                Field.of("empty", "Born", new DateField(clock, TypedDates.Side.PAST))
                        .hint("3/4/91, 14 mar, or leave it"),
                Field.of("day", "Moved in", day),
                Field.of("moment", "Came in", moment));
    }

    private static Node choices() {
        Segments<String> safe =
                new Segments<>("Safe to ring back?", List.of("Yes, until 17:00", "No", "Not asked"), words -> words);
        safe.valueProperty().set("No");
        Choices<String> reason = new Choices<>(
                "Why it is void",
                List.of("Repair", "Cleaning", "Fire alarm", "Kept for another service", "Not safe at present"),
                words -> words);
        reason.valueProperty().set("Repair");
        return Boxes.column(
                Gap.MEDIUM,
                Field.of("safe", "Safe to ring back?", safe),
                Field.of("reason", "Why it is void", reason),
                new CheckBox("Room for a carer"));
    }

    private static Node words() {
        return Boxes.column(
                Gap.MEDIUM,
                Field.of("name", "Name", new TextField("Aisha Khan")),
                Field.of("children", "Children", new NumberField(0, 12)),
                Fields.prose("said", "What was said", 3, new SimpleStringProperty("She can talk until five.")),
                Field.of("passphrase", "Passphrase", new PassphraseField()));
    }
}
