package org.rowan.fx.form;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Icons;
import org.rowan.fx.Intent;
import org.rowan.kernel.Problem;

/** Stands at the head of a form: counts the fields at fault and jumps to the first. Hidden while there are none. */
public final class Faults extends HBox {
    private final List<Field> fields;
    private final Label words = Boxes.prose("");
    private final Button jump = Buttons.link("Go to the first", this::jump);

    public Faults(List<Field> fields) {
        this.fields = List.copyOf(fields);
        getStyleClass().addAll("notice", Intent.DANGER.style());
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icons.of(Intent.DANGER), words, jump);
        fields.forEach(field -> field.problemProperty().addListener((property, before, now) -> refresh()));
        refresh();
    }

    /** Puts a problem under its field. False if it belongs to none of these; then it wants a notice. */
    public boolean show(Problem problem) {
        Optional<Field> field = fields.stream()
                .filter(candidate -> candidate.key().equals(problem.field()))
                .findFirst();
        field.ifPresent(found -> found.problemProperty().set(problem.getMessage()));
        return field.isPresent();
    }

    public long count() {
        return fields.stream().filter(Field::faulty).count();
    }

    /** Brings the cursor to the first field at fault, and opens the section that holds it. */
    public void jump() {
        fields.stream().filter(Field::faulty).findFirst().ifPresent(field -> {
            FormSection.openAround(field);
            field.control().requestFocus();
        });
    }

    private void refresh() {
        long count = count();
        words.setText(count == 1 ? "1 field needs correcting." : count + " fields need correcting.");
        setVisible(count > 0);
        setManaged(count > 0);
    }
}
