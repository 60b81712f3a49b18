package org.rowan.fx.form;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BinaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Intent;
import org.rowan.fx.Meanwhile;
import org.rowan.fx.NameMask;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.London;

/** Shows what was typed beside what somebody else saved meanwhile, and asks field by field which holds. */
public final class MeanwhilePane extends VBox {
    private final List<Field> fields;
    private final BinaryOperator<String> words;
    private final NameMask names;
    private final Clock clock;

    /**
     * @param fields by whose labels it names them
     * @param words what a field's value is called, of its key and its value
     */
    public MeanwhilePane(
            ObservableValue<Meanwhile> meanwhile, List<Field> fields, BinaryOperator<String> words, Desk desk) {
        this.fields = fields;
        this.words = words;
        this.names = desk.names();
        this.clock = desk.clock();
        setId("meanwhile");
        getStyleClass().addAll("notice", Intent.WARNING.style(), Gap.SMALL.style());
        meanwhile.addListener((property, before, now) -> show(now));
        show(meanwhile.getValue());
    }

    private void show(Meanwhile meanwhile) {
        boolean any = meanwhile != null && !meanwhile.lines().isEmpty();
        setVisible(any);
        setManaged(any);
        getChildren().clear();
        if (!any) {
            return;
        }
        LocalDateTime at = LocalDateTime.ofInstant(meanwhile.at(), London.ZONE);
        getChildren()
                .add(Boxes.prose(
                        "Saved meanwhile by " + meanwhile.by() + ", " + SpokenDates.at(at, London.today(clock))
                                + ". Nothing of yours or theirs is overwritten: say which holds, then save.",
                        "strong"));
        List<Choices<Boolean>> choices =
                meanwhile.lines().stream().map(line -> line(meanwhile, line)).toList();
        getChildren()
                .add(Boxes.flow(
                        Gap.MEDIUM,
                        Buttons.link(
                                "All of yours",
                                () -> choices.forEach(
                                        choice -> choice.valueProperty().set(true))),
                        Buttons.link(
                                "All as it was saved",
                                () -> choices.forEach(
                                        choice -> choice.valueProperty().set(false)))));
        choices.getFirst().requestFocus();
    }

    private Choices<Boolean> line(Meanwhile meanwhile, Meanwhile.Line line) {
        String label = fields.stream()
                .filter(field -> field.key().equals(line.key()))
                .map(Field::words)
                .findFirst()
                .orElse(line.key());
        Choices<Boolean> choice = new Choices<>(
                label,
                List.of(true, false),
                mine -> (mine ? line.typed() ? "Yours: " : "As it was: " : "Saved meanwhile: ")
                        + shown(line.key(), mine ? line.mine() : line.theirs()));
        if (!line.typed()) {
            choice.valueProperty().set(false);
        }
        choice.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                meanwhile.choose(line, now);
            }
        });
        Label head = Boxes.text(label, "field-label");
        getChildren().add(Boxes.column(Gap.TIGHT, head, choice));
        return choice;
    }

    private String shown(String key, String value) {
        return value.isEmpty() ? "nothing" : names.ofWords(words.apply(key, value));
    }
}
