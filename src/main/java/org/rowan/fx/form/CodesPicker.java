package org.rowan.fx.form;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.kernel.Code;
import org.rowan.kernel.CodesField;

/** Picks several codes of a list: those chosen stand as chips, and the field below takes the next one. */
public final class CodesPicker extends VBox implements Kept {
    private final List<Code> codes;
    private final ObservableList<String> chosen = FXCollections.observableArrayList();
    private final FlowPane chips = Boxes.flow(Gap.TIGHT);
    private final CodePicker field;

    public CodesPicker(List<Code> codes) {
        this.codes = List.copyOf(codes);
        this.field = new CodePicker(codes);
        field.setPromptText("Type to add");
        getStyleClass().add(Gap.TIGHT.style());
        chips.setMinWidth(0);
        getChildren().addAll(chips, field);
        chosen.addListener((ListChangeListener<String>) change -> draw());
        field.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                // the field must have finished its own change before it is emptied for the next one
                javafx.application.Platform.runLater(() -> add(now));
            }
        });
        draw();
    }

    /** The chosen codes in the order in which they were chosen. */
    public ObservableList<String> chosen() {
        return chosen;
    }

    /** The control to be labelled. */
    public CodePicker field() {
        return field;
    }

    @Override
    public String typed() {
        return chosen.isEmpty() ? "" : CodesField.join(chosen);
    }

    @Override
    public String said(String typed) {
        List<String> chosenThen = CodesField.split(typed);
        return codes.stream()
                .filter(code -> chosenThen.contains(code.code()))
                .map(Code::label)
                .collect(Collectors.joining(", "));
    }

    @Override
    public void putBack(String typed) {
        List<String> known = codes.stream().map(Code::code).toList();
        chosen.setAll(CodesField.split(typed).stream().filter(known::contains).toList());
    }

    private void add(String code) {
        if (!chosen.contains(code)) {
            chosen.add(code);
        }
        field.valueProperty().set(null);
    }

    private void draw() {
        chips.getChildren().setAll(chosen.stream().map(this::chip).toList());
        chips.setVisible(!chosen.isEmpty());
        chips.setManaged(!chosen.isEmpty());
    }

    private Node chip(String code) {
        String label = codes.stream()
                .filter(entry -> entry.code().equals(code))
                .map(Code::label)
                .findFirst()
                .orElse(code);
        Button remove = Buttons.sign(Feather.X, "Take away: " + label, () -> chosen.remove(code));
        HBox chip = new HBox(Boxes.prose(label), remove);
        chip.getStyleClass().add("code-chip");
        // a long name breaks rather than push its form wider than the panel
        chip.maxWidthProperty().bind(widthProperty());
        return chip;
    }
}
