package org.rowan.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.rowan.backup.Backups;
import org.rowan.backup.ui.BackupCard;
import org.rowan.bedboard.BedBoard;
import org.rowan.bedboard.Units;
import org.rowan.exchange.SetExport;
import org.rowan.exchange.SetImport;
import org.rowan.fx.Place;
import org.rowan.fx.Tasks;
import org.rowan.fx.form.PassphraseField;
import org.rowan.journeys.Pictures.Picture;
import org.rowan.kernel.Problem;
import org.rowan.provider.Providers;
import org.rowan.setup.ui.SetUpScreen;
import org.rowan.setup.ui.SetUpServices;
import org.rowan.shell.RestoreView;
import org.rowan.shell.RestoreViewModel;
import org.rowan.shell.SignInView;
import org.rowan.shell.SignInViewModel;
import org.rowan.store.Store;
import org.rowan.support.ScriptedDialogs;
import org.rowan.support.ScriptedDoor;
import org.rowan.today.Today;
import org.rowan.today.ui.TodayScreen;
import org.rowan.today.ui.TodaySteps;
import org.rowan.today.ui.TodayViewModel;
import org.rowan.transfer.Transfers;
import org.rowan.transfer.ui.TransferCard;
import org.rowan.users.ui.UsersCard;

/** Pictures of what is said about backups. */
final class BackupPictures {
    private BackupPictures() {}

    static List<Picture> all() {
        List<Picture> all = new ArrayList<>();
        all.add(setUp("backups-none", store -> {}, scene -> {}));
        all.add(setUp("backups", BackupPictures::chosen, scene -> {}));
        all.add(setUp("transfer-card", store -> {}, scene -> ((Button) scene.lookup("#our-card")).fire()));
        all.add(setUp("backups-made", BackupPictures::chosen, scene -> ((Button) scene.lookup("#back-up")).fire()));
        all.add(new Picture("restore", set -> restore(set, null, false)));
        all.add(new Picture("restore-recovery-key", set -> restore(set, null, true)));
        all.add(new Picture(
                "restore-refused",
                set -> restore(
                        set,
                        Problem.of(
                                Problem.Kind.STORE,
                                "This backup is damaged, or no backup of Rowan. Nothing of it was restored and nothing else was changed; take another backup."),
                        false),
                set -> {
                    ((PassphraseField) set.scene().lookup("#passphrase")).replaceText(0, 0, "four plain rowan berries");
                    ((Button) set.scene().lookup("#restore")).fire();
                }));
        all.add(new Picture("restored", BackupPictures::restored));
        all.add(ExamplePictures.picture(
                "today-backups-old",
                "provider-a" + ExamplePictures.LATER,
                Place.TODAY,
                (store, desk) -> {
                    Today today = new Today(store, new BedBoard(store));
                    TodayViewModel model = new TodayViewModel(today, desk.tasks(), store.clock(), view -> {});
                    return new TodayScreen(model, new TodaySteps(id -> {}, () -> {}, id -> {}), desk);
                },
                set -> {}));
        return all;
    }

    private static void chosen(Store store) {
        try {
            Path folder = Files.createTempDirectory("rowan-backups");
            new Backups(store).keep(folder, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void restore(Pictures.Set set, Problem problem, boolean byRecoveryKey) {
        RestoreViewModel model = new RestoreViewModel(
                ScriptedDoor.answering(problem), Tasks.here(other -> {}), Path.of("/home/haven/Rowan"), restored -> {});
        RestoreView view = new RestoreView(model, new ScriptedDialogs(), () -> {});
        set.scene().setRoot(view.root());
        if (problem != null) {
            model.user().set("ann-marie");
            model.backup().set(Path.of("/media/stick/rowan-2026-11-02-170000.backup"));
        }
        model.byRecoveryKey().set(byRecoveryKey);
        view.onShown();
    }

    private static void restored(Pictures.Set set) {
        SignInViewModel model = new SignInViewModel(
                ScriptedDoor.answering(null), Tasks.here(other -> {}), Path.of("/home/haven/Rowan"), () -> {});
        model.news()
                .set(
                        "The store of 2 November 2026, 17:00 is restored. Sign in with the passphrase of then. What was there before is kept in /home/haven/Rowan/replaced-2026-11-03-140500.");
        SignInView view = new SignInView(model, new ScriptedDialogs(), () -> {}, () -> {}, () -> {});
        set.scene().setRoot(view.root());
        view.onShown();
    }

    private static Picture setUp(String name, Consumer<Store> before, Consumer<Scene> then) {
        return ExamplePictures.picture(
                name,
                "provider-a",
                Place.SET_UP,
                (store, desk) -> {
                    before.accept(store);
                    return new SetUpScreen(
                            new SetUpServices(
                                    new Providers(store), new Units(store), new SetImport(store), new SetExport(store)),
                            desk,
                            () -> {},
                            Stream.concat(
                                            Stream.of(
                                                    new BackupCard(new Backups(store), desk).node(),
                                                    UsersCard.of(() -> {})),
                                            TransferCard.of(new Transfers(store), new Providers(store), desk, id -> {})
                                                    .stream())
                                    .toList());
                },
                set -> then.accept(set.scene()));
    }
}
