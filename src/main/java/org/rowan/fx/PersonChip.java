package org.rowan.fx;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** Somebody, by her name, or by her initials while names are hidden: "Aisha Khan, 35" or "A.K., 35". */
public final class PersonChip extends Label {
    public PersonChip(NameMask names, String nameAndMore) {
        getStyleClass().addAll("person-chip", "strong");
        setGraphic(Icons.small(Feather.USER));
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        textProperty().bind(names.of(Screen.fixed(nameAndMore)));
    }
}
