package org.rowan.referral.ui;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.fx.form.DateField;
import org.rowan.fx.form.InWords;
import org.rowan.referral.Referral;

/** What is looked for: words, a state, a service, days. The arrows move in the table below without leaving it. */
final class FilterBar extends FlowPane {
    private static final List<String> STATES =
            List.of("", Referral.PENDING, Referral.PLACED, Referral.NOT_PLACED, Referral.WITHDRAWN);
    private static final long EVERY_SERVICE = -1;
    private static final int PAGE = 10;

    private final TextField words = new TextField();

    FilterBar(ReferralsViewModel model, Clock clock, ReferralTable table) {
        getStyleClass().addAll(Gap.SMALL.style(), "filter-bar");
        setRowValignment(VPos.CENTER);
        words.setId("filter");
        words.setPromptText("Type a name, a referrer or a service");
        words.setAccessibleText("Filter by name, referrer or service");
        words.textProperty().bindBidirectional(model.typed);
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> steer(event, table));
        words.setPrefColumnCount(20);
        words.fontProperty().addListener((property, before, now) -> table.fit(now.getSize()));
        Button all = Buttons.link("Show all", model::clearFilter);
        all.setMinWidth(Button.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        words,
                        states(model),
                        services(model),
                        Boxes.row(
                                Gap.SMALL,
                                DateField.narrowing("From", "From, day received", model.from, clock),
                                DateField.narrowing("To", "To, day received", model.to, clock),
                                all));
    }

    void focusFirst() {
        Cursor.into(words);
    }

    private static void steer(KeyEvent event, ReferralTable table) {
        int step = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> PAGE;
            case PAGE_UP -> -PAGE;
            default -> 0;
        };
        if (step != 0) {
            table.move(step);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            table.openChosen();
            event.consume();
        }
    }

    private static ComboBox<String> states(ReferralsViewModel model) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(STATES);
        box.setAccessibleText("State");
        box.setId("state");
        box.setConverter(new InWords<>("", code -> code.isEmpty() ? "Any state" : DecisionWords.state(code)));
        box.setValue("");
        box.valueProperty().addListener((property, before, now) -> model.decision.set(now.isEmpty() ? null : now));
        model.decision.addListener((property, before, now) -> box.setValue(now == null ? "" : now));
        return box;
    }

    private static ComboBox<Long> services(ReferralsViewModel model) {
        ComboBox<Long> box = new ComboBox<>();
        box.setAccessibleText("Service");
        box.getStyleClass().add("service-filter");
        box.setConverter(new InWords<>(
                "",
                id -> id == EVERY_SERVICE
                        ? "Any service"
                        : model.setting().get().serviceName(id)));
        ObservableValue<Setting> setting = model.setting();
        setting.addListener((property, before, now) -> {
            Map<Long, Long> ids = new java.util.LinkedHashMap<>();
            ids.put(EVERY_SERVICE, EVERY_SERVICE);
            now.services().forEach(service -> ids.put(service.id, service.id));
            if (!List.copyOf(ids.keySet()).equals(List.copyOf(box.getItems()))) {
                Long chosen = model.service.get();
                box.getItems().setAll(ids.keySet());
                box.setValue(ids.containsKey(chosen) ? chosen : EVERY_SERVICE);
            }
        });
        box.valueProperty()
                .addListener(
                        (property, before, now) -> model.service.set(now == null || now == EVERY_SERVICE ? null : now));
        model.service.addListener((property, before, now) -> box.setValue(now == null ? EVERY_SERVICE : now));
        return box;
    }
}
