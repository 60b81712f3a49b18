package org.rowan.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import org.rowan.bedboard.Units;
import org.rowan.exchange.SetExport;
import org.rowan.exchange.SetImport;
import org.rowan.fx.Desk;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;
import org.rowan.journeys.Pictures.Picture;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.people.People;
import org.rowan.provider.Providers;
import org.rowan.referral.ReferralDesk;
import org.rowan.returns.ExampleReturns;
import org.rowan.returns.export.AloneReason;
import org.rowan.returns.export.ReturnPackage;
import org.rowan.returns.release.LedgerCover;
import org.rowan.returns.release.ReturnServices;
import org.rowan.returns.tables.Gap;
import org.rowan.returns.ui.MergeScreen;
import org.rowan.returns.ui.ReturnRecords;
import org.rowan.returns.ui.ReturnScreen;
import org.rowan.setup.ui.SetUpScreen;
import org.rowan.setup.ui.SetUpServices;
import org.rowan.store.AuditEntry;
import org.rowan.store.Store;
import org.rowan.support.Placing;
import org.rowan.support.ScriptedDialogs;
import org.rowan.support.Support;

/** Pictures of the return and of set-up. */
final class ReturnPictures {
    /** Forms are other pages. */
    static final ReturnRecords.Filling NO_FORMS = new ReturnRecords.Filling() {
        @Override
        public boolean has(Gap gap) {
            return true;
        }

        @Override
        public void open(Gap gap, long id, Runnable there, Runnable next) {}
    };

    private ReturnPictures() {}

    static List<Picture> all() {
        return List.of(
                returns("return-gaps", scene -> {}),
                returns("return-gap", scene -> ((Button) scene.lookup(".step-column .row-button")).fire()),
                returns("return-compare", scene -> next(scene, 1)),
                returns("return-look", scene -> next(scene, 2)),
                returns("return-table", scene -> table(scene, 1)),
                returns("return-withheld", scene -> table(scene, 6)),
                returns("return-ask", scene -> next(scene, 3)),
                returns("return-settle", scene -> {
                    next(scene, 3);
                    press(scene, "#settle");
                }),
                ready("return-glance", scene -> next(scene, 2)),
                ready("return-reasons", scene -> table(scene, 5)),
                ready("return-people", scene -> table(scene, 8)),
                ready("return-records", scene -> {
                    table(scene, 3);
                    Platform.runLater(() -> Platform.runLater(() -> press(scene, ".sheet-number")));
                }),
                ready("return-sign", scene -> next(scene, 3)),
                signed("return-signed", scene -> next(scene, 3)),
                signed("return-new-version", scene -> {
                    next(scene, 3);
                    Platform.runLater(() -> toTheEnd(scene));
                }),
                restored("return-restored", scene -> next(scene, 3)),
                merging("merge", scene -> {}),
                merging("merge-together", scene -> ((Button) scene.lookup("#choose-packages")).fire()),
                merging("merge-written", scene -> {
                    ((Button) scene.lookup("#choose-packages")).fire();
                    scene.getRoot().applyCss();
                    Platform.runLater(() -> ((Button) scene.lookup("#write-city")).fire());
                }),
                setUp("setup", scene -> {}),
                setUp("setup-unit", scene -> {
                    ((Button) scene.lookup(".section-head")).fire();
                    Platform.runLater(() -> ((Button) scene.lookup(".section-body .row-button")).fire());
                }),
                setUp("setup-faults", scene -> ((Button) scene.lookup("#import-folder")).fire()));
    }

    private static void next(Scene scene, int times) {
        for (int i = 0; i < times; i++) {
            ((Button) scene.lookup("#next")).fire();
        }
    }

    private static void table(Scene scene, int row) {
        next(scene, 2);
        Platform.runLater(() -> Keys.select(scene, "#tables", row));
    }

    private static Picture returns(String name, Consumer<Scene> then) {
        return ExamplePictures.picture(
                name, "provider-a", Place.RETURN, ReturnPictures::returns, set -> then.accept(set.scene()));
    }

    /** With a ledger that was begun. */
    private static Picture ready(String name, Consumer<Scene> then) {
        return ExamplePictures.picture(
                name,
                "provider-a",
                Place.RETURN,
                (store, desk) -> {
                    ReturnServices services = ReturnServices.of(store);
                    if (services.ledger().state().begun().isEmpty()) {
                        services.ledger().begin(LedgerCover.Earlier.NOTHING);
                    }
                    return returns(store, desk);
                },
                set -> then.accept(set.scene()));
    }

    private static Picture signed(String name, Consumer<Scene> then) {
        return ExamplePictures.picture(
                name,
                "provider-a",
                Place.RETURN,
                (store, desk) -> {
                    ReturnServices services = ReturnServices.of(store);
                    FinancialQuarter last = new FinancialQuarter(2020, 4);
                    if (!services.returns().make(last).standing().isSigned()) {
                        services.signing().sign(last, Optional.of(AloneReason.OTHER_AWAY));
                    }
                    return returns(store, desk);
                },
                set -> then.accept(set.scene()));
    }

    /** Out of a backup, with a ledger that was begun. */
    private static Picture restored(String name, Consumer<Scene> then) {
        return ExamplePictures.picture(
                name,
                "provider-b",
                Place.RETURN,
                (store, desk) -> {
                    ReturnServices services = ReturnServices.of(store);
                    if (services.ledger().state().begun().isEmpty()) {
                        services.ledger().begin(LedgerCover.Earlier.NOTHING);
                    }
                    store.note(AuditEntry.RESTORED, null, null, "from yesterday's backup");
                    return returns(store, desk);
                },
                set -> then.accept(set.scene()));
    }

    private static void toTheEnd(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().lookupAll(".scroll-pane").stream()
                .map(ScrollPane.class::cast)
                .forEach(pane -> pane.setVvalue(pane.getVmax()));
    }

    private static void press(Scene scene, String button) {
        scene.getRoot().applyCss();
        ((Button) scene.lookup(button)).fire();
    }

    private static Screen returns(Store store, Desk desk) {
        return new ReturnScreen(ReturnServices.of(store), records(store), desk);
    }

    static ReturnRecords records(Store store) {
        return new ReturnRecords(
                new People(store),
                new ReferralDesk(store, new Placing()),
                new Support(store),
                new Units(store),
                new ReturnRecords.Steps(id -> {}, id -> {}, id -> {}, id -> {}, NO_FORMS));
    }

    private static Picture merging(String name, Consumer<Scene> then) {
        return ExamplePictures.picture(
                name,
                "provider-a",
                Place.RETURN,
                (store, desk) -> new MergeScreen(new Desk(
                        desk.tasks(),
                        desk.notices(),
                        new ScriptedDialogs().choosing(packages()),
                        desk.navigator(),
                        desk.panel(),
                        desk.clock(),
                        desk.viewer())),
                set -> then.accept(set.scene()));
    }

    /** Those of a and b, of which one quarter is missing, and a folder to write to. */
    private static Path[] packages() {
        try {
            Path sent = Files.createTempDirectory("rowan-pictures");
            List<Path> files = new ArrayList<>();
            ExampleReturns.of("provider-a").forEach(each -> files.add(ReturnPackage.write(sent, each)));
            ExampleReturns.of("provider-b").stream()
                    .limit(3)
                    .forEach(each -> files.add(ReturnPackage.write(sent, each)));
            files.add(Files.createDirectory(sent.resolve("out")));
            return files.toArray(Path[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Picture setUp(String name, Consumer<Scene> then) {
        return ExamplePictures.picture(
                name,
                "provider-a",
                Place.SET_UP,
                (store, desk) -> new SetUpScreen(
                        new SetUpServices(
                                new Providers(store), new Units(store), new SetImport(store), new SetExport(store)),
                        desk,
                        () -> {},
                        List.of()),
                set -> then.accept(set.scene()));
    }
}
