package org.rowan.backup;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rowan.backup.store.BackupQueries;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.store.Backup;
import org.rowan.store.Store;
import org.rowan.store.Tx;

/** The backups of one open store: by hand, and one each day by itself. */
public final class Backups {
    /** What a crash has left of a backup that was being written. */
    private static final String LEFT = "rowan-*.backup.part";

    private static final Duration SURELY_OVER = Duration.ofDays(1);

    private final Store store;

    public Backups(Store store) {
        this.store = store;
    }

    /** How they stand. */
    public BackupState state() {
        BackupState told = store.read(Right.MAKE_BACKUPS, tx -> {
            BackupPlan plan = BackupQueries.plan(tx).orElseGet(BackupPlan::new);
            Instant now = store.clock().instant();
            return new BackupState(
                    plan.folder == null ? null : Path.of(plan.folder),
                    plan.daily,
                    plan.lastGood,
                    0,
                    Standing.of(plan.lastGood, BackupQueries.begun(tx), now));
        });
        return told.folder() == null
                ? told
                : told.with(KeptBackup.of(store.id(), told.folder()).size());
    }

    /**
     * Says where backups go.
     *
     * @param folder is made where it is not there
     * @param daily whether one is made each day while the store is open
     * @throws Problem of kind INPUT, field {@code folder}, if it can't be written to or is the store's own
     */
    public void keep(Path folder, boolean daily) {
        store.require(Right.KEEP_BACKUPS);
        Path place = folder.toAbsolutePath().normalize();
        requireOutside(place);
        requireWritable(place);
        store.change(
                Right.KEEP_BACKUPS,
                tx -> save(tx, plan -> {
                    plan.folder = place.toString();
                    plan.daily = daily;
                }));
    }

    private void requireOutside(Path place) {
        if (place.startsWith(store.path())) {
            throw Problem.with(
                    "folder",
                    "Choose a folder outside the store's own, on another disk if there is one: what happens to the store would happen to its backups.");
        }
    }

    private static void requireWritable(Path place) {
        try {
            Files.createDirectories(place);
            Files.delete(Files.createTempFile(place, "rowan-", ".try"));
        } catch (IOException e) {
            throw Problem.with("folder", "This folder can't be written to. Choose another, or mend its rights.");
        }
    }

    /**
     * Makes a backup in the folder of the plan, and thins out those from before.
     *
     * @throws Problem of kind INPUT if no folder is chosen, and as {@link Store#backUp}
     */
    public Backup now(Progress progress) {
        store.require(Right.MAKE_BACKUPS);
        Path folder = store.read(Right.MAKE_BACKUPS, BackupQueries::plan)
                .map(plan -> plan.folder)
                .map(Path::of)
                .orElseThrow(() -> Problem.with("folder", "No folder for backups is chosen yet. Choose one first."));
        Backup made = made(store.backUp(Right.MAKE_BACKUPS, folder, progress));
        thin(folder);
        return made;
    }

    /**
     * Makes a backup in another folder, in which nothing is thinned out.
     *
     * @throws Problem as {@link Store#backUp}
     */
    public Backup into(Path folder, Progress progress) {
        Path place = folder.toAbsolutePath().normalize();
        store.require(Right.KEEP_BACKUPS);
        requireOutside(place);
        return made(store.backUp(Right.KEEP_BACKUPS, place, progress));
    }

    /**
     * Makes today's backup if the plan wants one and there is none yet; to be called now and then.
     *
     * @return nothing where none was due
     * @throws Problem as {@link #now}
     */
    public Optional<Backup> daily(Progress progress) {
        BackupState state = state();
        boolean due = state.daily()
                && state.folder() != null
                && KeptBackup.of(store.id(), state.folder()).stream()
                        .noneMatch(backup -> backup.day().equals(today()));
        return due ? Optional.of(now(progress)) : Optional.empty();
    }

    private Backup made(Backup backup) {
        store.change(Right.MAKE_BACKUPS, tx -> {
            tx.note("backup made", null, null, null);
            save(tx, plan -> plan.lastGood = backup.made());
        });
        return backup;
    }

    private static void save(Tx tx, java.util.function.Consumer<BackupPlan> change) {
        BackupPlan plan = BackupQueries.plan(tx).orElseGet(BackupPlan::new);
        change.accept(plan);
        if (plan.id == null) {
            tx.insert(plan);
        } else {
            tx.update(plan);
        }
    }

    /** A file that can't be taken away now is taken away another day. */
    private void thin(Path folder) {
        List<KeptBackup> backups = KeptBackup.of(store.id(), folder);
        Thinning.superfluous(backups, today()).forEach(backup -> remove(backup.file()));
        Instant over = store.clock().instant().minus(SURELY_OVER);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, LEFT)) {
            for (Path file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(over)) {
                    remove(file);
                }
            }
        } catch (IOException e) {
            return;
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return;
        }
    }

    private LocalDate today() {
        return London.today(store.clock());
    }
}
