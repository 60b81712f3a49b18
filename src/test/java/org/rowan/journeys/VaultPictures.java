package org.rowan.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.rowan.RoleWindows;
import org.rowan.audit.Audit;
import org.rowan.audit.ui.AuditScreen;
import org.rowan.fx.Desk;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;
import org.rowan.journeys.Pictures.Picture;
import org.rowan.kernel.Role;
import org.rowan.people.ContactWay;
import org.rowan.people.ContactWays;
import org.rowan.store.Store;
import org.rowan.support.Support;

/** Pictures of who sees and has seen what, and of what is not safe to use. */
final class VaultPictures {
    private VaultPictures() {}

    static List<Picture> all() {
        return List.of(
                audit("vault-audit", set -> {}),
                audit("vault-audit-entry", set -> {
                    TableView<?> table = (TableView<?>) set.scene().lookup("#audit");
                    table.getSelectionModel().select(1);
                    table.requestFocus();
                    Keys.press(set.scene(), "Enter");
                }),
                audit("vault-audit-checked", set -> Keys.press(set.scene(), "Ctrl+Enter")),
                person("vault-seen", set -> ((Button) set.scene().lookup("#who-has-seen")).fire()),
                person("vault-sight", set -> ((Button) set.scene().lookup("#who-may-see")).fire()),
                person("vault-contact", set -> {}),
                names("vault-names-today", null),
                names("vault-names-cases", Place.CASES));
    }

    private static Picture audit(String name, Consumer<Pictures.Set> then) {
        BiFunction<Store, Desk, Screen> screen = (store, desk) -> {
            if (new Audit(store).entries() < 30) {
                Support support = new Support(store);
                support.openOn(LocalDate.of(2021, 3, 31)).stream().limit(12).forEach(row -> support.open(row.id()));
            }
            return new AuditScreen(new Audit(store), desk);
        };
        return ExamplePictures.picture(name, "provider-b", Place.SET_UP, screen, then);
    }

    private static Picture person(String name, Consumer<Pictures.Set> then) {
        return ExamplePictures.person(
                name,
                store -> {
                    long id = ExamplePictures.anybody(store);
                    ContactWays ways = new ContactWays(store);
                    if (ways.of(id).isEmpty()) {
                        ways.save(way(id, "phone", "07700 900123", ContactWay.UNSAFE, "He answers it in the evening."));
                        ways.save(way(id, "email", "a.k@example.org", ContactWay.SAFE, null));
                        ways.save(way(id, "post", "12 Elm Street, Coventry", ContactWay.NOT_ASKED, null));
                    }
                    return id;
                },
                then);
    }

    private static ContactWay way(long person, String kind, String reach, String safe, String note) {
        ContactWay way = new ContactWay();
        way.personId = person;
        way.kind = kind;
        way.reach = reach;
        way.safe = safe;
        way.safeWhen = ContactWay.SAFE.equals(safe) ? "until 17:00" : null;
        way.note = note;
        return way;
    }

    private static Picture names(String name, Place place) {
        return new Picture(
                name,
                set -> set.scene()
                        .setRoot(RoleWindows.at(
                                place,
                                ExamplePictures.storeAs("provider-a", "manager", Set.of(Role.MANAGER)),
                                set.appearance())),
                set -> Keys.press(set.scene(), "Ctrl+M"));
    }
}
