package org.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rowan.backup.Backups;
import org.rowan.kernel.Progress;
import org.rowan.people.People;
import org.rowan.store.Store;
import org.rowan.support.Names;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;

/** Somebody has deleted the store, and there is a backup. */
class RestoreJourneyTest extends WindowJourney {
    @Override
    void prepare(Path place) {
        try (Store store = TestStores.created(place)) {
            new SmallRefuge(store);
            new People(store).save(SmallRefuge.person("Amira", "Khan"));
            dialogs.choosing(new Backups(store)
                    .into(folder.resolve("stick"), Progress.SILENT)
                    .file());
        }
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void it_is_restored_at_the_door_and_opens_with_the_passphrase_of_then() {
        press("Restore a backup");
        assertThat(Names.nameless(scene.getRoot())).isEmpty();
        press("#backup");
        at("#user").write("ann");
        at("#passphrase").write("not the right berries");
        press("#restore");
        untilShown("This user name and passphrase do not open the store. Try again.");
        assertThat(place()).as("nothing was made").doesNotExist();
        at("#passphrase").write(PASSPHRASE);
        press("#restore");
        untilShown("Open Rowan");
        assertThat(Names.nameless(scene.getRoot())).isEmpty();
        signIn("ann", PASSPHRASE, "Waiting for a decision");
        untilShown("Before you signed in, the last change was made by ann, Mon 15 Mar, 12:00.");
        People people = new People(store());
        people.readNames();
        assertThat(people.find("amira", 5)).hasSize(1);
    }
}
