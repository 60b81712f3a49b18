package org.rowan.referral.ui;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.rowan.fx.Gap;
import org.rowan.provider.Service;

/** The services side by side, one of which is asked for: one click, or the arrows. */
final class ServiceChoice extends FlowPane {
    private final ToggleGroup group = new ToggleGroup();

    ServiceChoice(List<Service> services, ObjectProperty<Long> chosen) {
        getStyleClass().addAll(Gap.MEDIUM.style(), "service-choice");
        for (Service service : services) {
            RadioButton button = new RadioButton(service.name);
            button.setMnemonicParsing(false);
            button.setAccessibleText("For which service? " + service.name);
            button.setToggleGroup(group);
            button.setUserData(service.id);
            button.setSelected(service.id.equals(chosen.get()));
            chosen.addListener((property, before, now) -> button.setSelected(service.id.equals(now)));
            getChildren().add(button);
        }
        // the group, not the button's action, hears the arrows as well
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now != null) {
                chosen.set((Long) now.getUserData());
            }
        });
    }

    @Override
    public void requestFocus() {
        getChildren().stream()
                .filter(node -> ((RadioButton) node).isSelected())
                .findFirst()
                .or(() -> getChildren().stream().findFirst())
                .ifPresent(node -> node.requestFocus());
    }
}
