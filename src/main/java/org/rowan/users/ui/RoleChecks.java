package org.rowan.users.ui;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.form.Kept;
import org.rowan.kernel.CodesField;
import org.rowan.kernel.Role;

/** The roles, each with a box to tick and what it may do. */
final class RoleChecks extends VBox implements Kept {
    private final Map<Role, CheckBox> boxes = new EnumMap<>(Role.class);

    RoleChecks(Set<Role> held) {
        getStyleClass().add(Gap.SMALL.style());
        for (Role role : Role.values()) {
            CheckBox box = new CheckBox(role.words());
            box.setMnemonicParsing(false);
            box.setAccessibleText(role.words() + ": " + RoleWords.may(role));
            box.setSelected(held.contains(role));
            boxes.put(role, box);
            getChildren().add(Boxes.column(Gap.TIGHT, box, Boxes.prose(RoleWords.may(role), "small", "muted")));
        }
    }

    Set<Role> chosen() {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        boxes.forEach((role, box) -> {
            if (box.isSelected()) {
                chosen.add(role);
            }
        });
        return chosen;
    }

    @Override
    public String typed() {
        return chosen().stream().map(Role::name).collect(Collectors.joining(";"));
    }

    @Override
    public void putBack(String typed) {
        boxes.forEach((role, box) -> box.setSelected(CodesField.has(typed, role.name())));
    }

    @Override
    public void requestFocus() {
        boxes.values().iterator().next().requestFocus();
    }
}
