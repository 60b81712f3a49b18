package org.rowan.referral.ui;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.rowan.fx.form.DropList;

/** Offers the names of the key workers while one is typed, all of them by Down; another name may be typed as well. */
final class WorkerNames {
    private final TextField field;
    private final List<String> names;
    private final DropList<String> drop;
    private boolean taking;

    WorkerNames(TextField field, List<String> names) {
        this.field = field;
        this.names = List.copyOf(names);
        this.drop = new DropList<>(field, Label::new, this::take);
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !names.isEmpty()) {
                event.consume();
                drop.show(names, "");
            }
        });
        field.textProperty().addListener((property, before, now) -> typed(now));
    }

    private void typed(String text) {
        if (taking || !field.isFocused()) {
            return;
        }
        String begun = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        List<String> fitting = names.stream()
                .filter(name -> (" " + name.toLowerCase(Locale.ROOT)).contains(" " + begun))
                .toList();
        if (begun.isEmpty() || fitting.isEmpty()) {
            drop.hide();
        } else {
            drop.show(fitting, "");
        }
    }

    private void take(String name) {
        taking = true;
        field.setText(name);
        field.positionCaret(name.length());
        taking = false;
    }
}
