package org.rowan.referral.ui;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import org.rowan.fx.Gap;
import org.rowan.kernel.Code;

/** A few codes of which several may hold, all in sight, each with a box to tick. */
final class CodeChecks extends FlowPane {
    CodeChecks(String question, List<Code> codes, ObservableList<String> chosen) {
        getStyleClass().addAll(Gap.MEDIUM.style(), "code-checks");
        setAccessibleText(question);
        for (Code code : codes) {
            CheckBox box = new CheckBox(code.label());
            box.setMnemonicParsing(false);
            box.setAccessibleText(question + ": " + code.label());
            box.setSelected(chosen.contains(code.code()));
            box.setOnAction(event -> {
                if (box.isSelected()) {
                    chosen.add(code.code());
                } else {
                    chosen.remove(code.code());
                }
            });
            chosen.addListener((ListChangeListener<String>) change -> box.setSelected(chosen.contains(code.code())));
            getChildren().add(box);
        }
    }
}
