package org.rowan.journeys;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.rowan.RoleWindows;
import org.rowan.audit.Audit;
import org.rowan.audit.ui.AuditScreen;
import org.rowan.erasure.Erasure;
import org.rowan.erasure.ErasureReason;
import org.rowan.erasure.Standing;
import org.rowan.fx.Desk;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;
import org.rowan.journeys.Pictures.Picture;
import org.rowan.kernel.Role;
import org.rowan.people.Alike;
import org.rowan.people.ContactWay;
import org.rowan.people.ContactWays;
import org.rowan.people.Likeness;
import org.rowan.shell.MainWindow;
import org.rowan.sight.WhoMaySee;
import org.rowan.store.Store;
import org.rowan.store.sight.CasePart;
import org.rowan.support.Names;
import org.rowan.support.ScriptedDialogs;
import org.rowan.support.ScriptedDoor;
import org.rowan.support.Support;
import org.rowan.support.TestStores;

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
                window("vault-warning", null, store -> {}, VaultPictures::warn),
                window("vault-managers", null, VaultPictures::twice, set -> {}),
                window("vault-beds", Place.BEDS, VaultPictures::shutOut, set -> {}),
                new Picture("vault-locked", set -> locked(set, false)),
                new Picture("vault-cover", set -> locked(set, true)),
                erasing("vault-erase-goes-on", false, store -> {}),
                erasing("vault-erase-ask", true, store -> {}),
                erasing("vault-erase-waiting", true, VaultPictures::ask),
                window("vault-erase-managers", null, VaultPictures::ask, set -> {}),
                names("vault-names-today", null, set -> {}),
                names("vault-names-cases", Place.CASES, set -> {}),
                names("vault-names-form", Place.REFERRALS, VaultPictures::anAmendment));
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

    /** As a manager finds it, who comes after somebody else has prepared it. */
    private static Picture window(String name, Place place, Consumer<Store> prepare, Consumer<Pictures.Set> then) {
        return new Picture(
                name,
                set -> {
                    prepare.accept(ExamplePictures.store("provider-c"));
                    set.scene()
                            .setRoot(RoleWindows.at(
                                    place,
                                    ExamplePictures.storeAs("provider-c", "zoe", Set.of(Role.MANAGER)),
                                    set.appearance()));
                },
                then);
    }

    private static void locked(Pictures.Set set, boolean hidden) {
        Stage unseen = new Stage();
        new MainWindow(unseen, set.appearance(), new ScriptedDialogs())
                .showLocked(ScriptedDoor.answering(null), Path.of("/home/ann/Rowan"), "ann", hidden, who -> {});
        Parent content = unseen.getScene().getRoot();
        unseen.getScene().setRoot(new Pane());
        set.scene().setRoot(content);
    }

    private static Picture erasing(String name, boolean ended, Consumer<Store> prepare) {
        return ExamplePictures.person(
                name,
                store -> {
                    prepare.accept(store);
                    return ended ? gone(store) : ExamplePictures.anybody(store);
                },
                set -> ((Button) set.scene().lookup("#erase-case")).fire());
    }

    /** Somebody whose support has ended, and whose household has nothing that goes on. */
    private static long gone(Store store) {
        Support support = new Support(store);
        return support.all().stream()
                .filter(row -> row.ended() != null)
                .map(row -> support.open(row.id()).first().id)
                .filter(id -> switch (new Erasure(store).of(CasePart.PERSON, id)) {
                    case Standing.Kept kept -> !kept.extent().goesOn();
                    case Standing.Waiting waiting -> true;
                    case Standing.Gone erased -> false;
                })
                .findFirst()
                .orElseThrow();
    }

    private static void ask(Store store) {
        if (new Erasure(store).waiting().isEmpty()) {
            new Erasure(store)
                    .ask(CasePart.PERSON, gone(store), ErasureReason.SHE_ASKED, "She rang and wants nothing kept.");
        }
    }

    private static void warn(Pictures.Set set) {
        Node warning = set.scene().lookup("#lock-warning");
        Names.all(warning)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(Labeled::isWrapText)
                .forEach(words -> words.setText(
                        "Rowan locks in 30 seconds. Press any key to go on. What you have begun is kept."));
        warning.setVisible(true);
        warning.setManaged(true);
    }

    private static void twice(Store store) {
        List<Long> people = new Support(store)
                .openOn(LocalDate.of(2021, 3, 31)).stream()
                        .map(row -> new Support(store).open(row.id()).first().id)
                        .toList();
        store.change(tx -> {
            Likeness like = new Likeness();
            like.personId = people.get(0);
            like.likePersonId = people.get(1);
            like.why = Alike.NAME.name();
            tx.insert(like);
        });
    }

    private static void shutOut(Store store) {
        store.keys().ring(ring -> {
            ring.add("zoe", Set.of(Role.MANAGER), TestStores.passphrase(), false);
            return null;
        });
        new Support(store)
                .openOn(LocalDate.of(2021, 3, 31)).stream()
                        .filter(row -> row.unit() != null)
                        .limit(2)
                        .forEach(row -> new WhoMaySee(store).shutOut(CasePart.SUPPORT, row.id(), "zoe", "Her sister."));
        store.keys().ring(ring -> {
            ring.remove("zoe");
            return null;
        });
    }

    private static void anAmendment(Pictures.Set set) {
        Keys.press(set.scene(), "N");
    }

    private static Picture names(String name, Place place, Consumer<Pictures.Set> then) {
        return new Picture(
                name,
                set -> set.scene()
                        .setRoot(RoleWindows.at(
                                place,
                                ExamplePictures.storeAs("provider-a", "manager", Set.of(Role.MANAGER)),
                                set.appearance())),
                set -> {
                    Keys.press(set.scene(), "Ctrl+M");
                    then.accept(set);
                });
    }
}
