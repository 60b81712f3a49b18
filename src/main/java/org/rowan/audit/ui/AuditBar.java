package org.rowan.audit.ui;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.VPos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import org.rowan.audit.Doing;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.fx.form.DateField;
import org.rowan.fx.form.InWords;
import org.rowan.fx.form.NumberField;

/** Which entries: days, a user, what was done, a record. */
final class AuditBar extends FlowPane {
    private final ComboBox<String> users;

    AuditBar(AuditViewModel model, Clock clock, AuditTable table) {
        getStyleClass().addAll(Gap.SMALL.style(), "audit-bar");
        setRowValignment(VPos.CENTER);
        users = box("Everybody", List.of(), name -> name, model.user);
        model.users().addListener((ListChangeListener<String>) change -> {
            String chosen = model.user.get();
            users.getItems().setAll(beginningWithNone(model.users()));
            users.setValue(chosen);
        });
        ComboBox<Doing> doings = box("All that was done", List.of(Doing.values()), Doing::words, model.doing);
        doings.setId("doing");
        NumberField record = new NumberField(1, 999_999_999);
        record.setAccessibleText("Number of a record");
        record.setPromptText("Record");
        record.setPrefColumnCount(7);
        record.valueProperty().bindBidirectional(model.record);
        record.fontProperty().addListener((property, before, now) -> table.fit(now.getSize()));
        getChildren()
                .addAll(
                        users,
                        doings,
                        record,
                        Boxes.row(
                                Gap.SMALL,
                                DateField.narrowing("From", "From, day", model.from, clock),
                                DateField.narrowing("To", "To, day", model.to, clock),
                                Buttons.link("Show all", model::all)));
    }

    void focusFirst() {
        users.requestFocus();
    }

    private static <T> List<T> beginningWithNone(List<T> values) {
        List<T> all = new ArrayList<>();
        all.add(null);
        all.addAll(values);
        return all;
    }

    private static <T> ComboBox<T> box(
            String none, List<T> values, Function<T, String> words, ObjectProperty<T> value) {
        ComboBox<T> box = new ComboBox<>();
        box.setAccessibleText(none);
        box.setPromptText(none);
        box.setConverter(new InWords<>(none, words));
        box.getItems().setAll(beginningWithNone(values));
        box.valueProperty().bindBidirectional(value);
        return box;
    }
}
