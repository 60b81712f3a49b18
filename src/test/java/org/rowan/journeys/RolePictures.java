package org.rowan.journeys;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.rowan.RoleWindows;
import org.rowan.fx.Place;
import org.rowan.journeys.Pictures.Picture;
import org.rowan.kernel.Role;

/** Pictures of the window as each role finds it. */
final class RolePictures {
    private RolePictures() {}

    static List<Picture> all() {
        return List.of(
                picture("role-key-worker", Role.KEY_WORKER, null, set -> {}),
                picture("role-key-worker-keys", Role.KEY_WORKER, null, set -> Keys.press(set.scene(), "F1")),
                picture("role-manager", Role.MANAGER, null, set -> {}),
                picture("role-manager-set-up", Role.MANAGER, Place.SET_UP, set -> {}),
                picture("role-data-lead", Role.DATA_LEAD, null, set -> {}),
                picture("role-data-lead-sign", Role.DATA_LEAD, null, set -> {
                    for (int step = 0; step < 3; step++) {
                        ((Button) set.scene().lookup("#next")).fire();
                    }
                }),
                picture(
                        "role-manager-gap",
                        Role.MANAGER,
                        Place.RETURN,
                        set -> ((Button) set.scene().lookup("#work-gaps")).fire()),
                picture("role-administrator", Role.ADMINISTRATOR, null, set -> {}));
    }

    private static Picture picture(String name, Role role, Place place, Consumer<Pictures.Set> then) {
        return new Picture(
                name,
                set -> set.scene()
                        .setRoot(RoleWindows.at(
                                place,
                                ExamplePictures.storeAs(
                                        "provider-a", role.name().toLowerCase(Locale.UK), Set.of(role)),
                                set.appearance())),
                then);
    }
}
