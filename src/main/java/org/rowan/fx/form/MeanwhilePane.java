package org.rowan.fx.form;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Cursor;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Intent;
import org.rowan.fx.Meanwhile;
import org.rowan.fx.NameMask;
import org.rowan.fx.Notice;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.London;

/**
 * Shows what was typed beside what somebody else saved meanwhile, and asks field by field which holds. Each answer takes its
 * question away and leads on to the next one; after the last the cursor is in the field that it was about.
 */
public final class MeanwhilePane extends VBox {
    private final List<Field> fields;
    private final BinaryOperator<String> words;
    private final Desk desk;
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
        this.desk = desk;
        this.names = desk.names();
        this.clock = desk.clock();
        setId("meanwhile");
        getStyleClass().addAll("notice", Intent.WARNING.style(), Gap.SMALL.style());
        meanwhile.addListener((property, before, now) -> follow(now));
        follow(meanwhile.getValue());
    }

    private void follow(Meanwhile meanwhile) {
        if (meanwhile != null) {
            meanwhile.lines().addListener((ListChangeListener<Meanwhile.Line>) change -> show(meanwhile));
        }
        show(meanwhile);
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
        meanwhile.lines().forEach(line -> getChildren().add(line(meanwhile, line)));
        if (meanwhile.lines().size() > 1) {
            getChildren()
                    .add(Boxes.flow(
                            Gap.MEDIUM,
                            Buttons.link("All of yours", () -> choose(meanwhile, meanwhile.lines(), true)),
                            Buttons.link("All as it was saved", () -> choose(meanwhile, meanwhile.lines(), false))));
        }
        Cursor.to(((FlowPane) lookup(".answers")).getChildren().getFirst());
    }

    private Node line(Meanwhile meanwhile, Meanwhile.Line line) {
        String label = field(line).map(Field::words).orElse(line.key());
        FlowPane answers = Boxes.flow(
                Gap.TIGHT,
                answer(
                        label,
                        () -> (line.typed() ? "Yours: " : "As it was: ") + shown(line.key(), line.mine()),
                        () -> choose(meanwhile, List.of(line), true)),
                answer(
                        label,
                        () -> "Saved meanwhile: " + shown(line.key(), line.theirs()),
                        () -> choose(meanwhile, List.of(line), false)));
        answers.getStyleClass().add("answers");
        return Boxes.column(Gap.TIGHT, Boxes.text(label, "field-label"), answers);
    }

    private Button answer(String question, Supplier<String> said, Runnable choose) {
        Button answer = Buttons.plain("", choose);
        answer.setWrapText(true);
        answer.textProperty().bind(Bindings.createStringBinding(said::get, names.hidden()));
        return names.spoken(answer, shown -> question + ": " + said.get());
    }

    private void choose(Meanwhile meanwhile, List<Meanwhile.Line> lines, boolean mine) {
        List<Meanwhile.Line> said = List.copyOf(lines);
        said.forEach(line -> meanwhile.choose(line, mine));
        if (!meanwhile.lines().isEmpty()) {
            return;
        }
        if (meanwhile.isAsSaved()) {
            desk.notices().tell(Notice.note("It stands as it was saved: nothing of yours is left to save."));
        }
        field(said.getLast()).map(Field::control).ifPresent(control -> {
            FormSection.openAround(control);
            Cursor.to(control);
        });
    }

    private Optional<Field> field(Meanwhile.Line line) {
        return fields.stream().filter(field -> field.key().equals(line.key())).findFirst();
    }

    private String shown(String key, String value) {
        return value.isEmpty() ? "nothing" : names.ofWords(words.apply(key, value));
    }
}
