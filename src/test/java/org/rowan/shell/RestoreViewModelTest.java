package org.rowan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rowan.kernel.Problem;
import org.rowan.store.Restored;
import org.rowan.support.Refusals;
import org.rowan.support.ScriptedDoor;
import org.rowan.vault.WayIn;

class RestoreViewModelTest {
    private final List<Restored> restored = new ArrayList<>();

    private RestoreViewModel model(ScriptedDoor door) {
        return new RestoreViewModel(door, Refusals.here(), Path.of("store"), restored::add);
    }

    @Test
    void a_backup_comes_back_by_the_passphrase_of_then_which_is_overwritten() {
        ScriptedDoor door = ScriptedDoor.answering(null);
        RestoreViewModel model = model(door);
        model.backup().set(Path.of("rowan-2026-11-02-170000.backup"));
        model.user().set(" ann-marie ");
        char[] typed = "four garnet lamps".toCharArray();
        model.restore(typed);
        assertThat(restored).hasSize(1);
        assertThat(typed).containsOnly('\0');
        assertThat(door.ways())
                .singleElement()
                .isInstanceOfSatisfying(
                        WayIn.ByPassphrase.class, way -> assertThat(way.user()).isEqualTo("ann-marie"));
        assertThat(model.howFar().words().get()).isEqualTo("Reading the backup");
        assertThat(model.howFar().share().get()).isEqualTo(0.5);
    }

    @Test
    void nothing_is_tried_without_a_backup_a_name_and_a_passphrase() {
        ScriptedDoor door = ScriptedDoor.answering(null);
        RestoreViewModel model = model(door);
        model.restore(new char[0]);
        assertThat(model.backupProblem().get()).isNotEmpty();
        assertThat(model.userProblem().get()).isNotEmpty();
        assertThat(model.secretProblem().get()).isNotEmpty();
        assertThat(door.ways()).isEmpty();
    }

    @Test
    void the_recovery_key_needs_no_name_and_a_slip_in_it_is_told_under_it() {
        ScriptedDoor door = ScriptedDoor.answering(null);
        RestoreViewModel model = model(door);
        model.backup().set(Path.of("rowan-2026-11-02-170000.backup"));
        model.byRecoveryKey().set(true);
        model.restore("000000-000000-000000".toCharArray());
        assertThat(model.userProblem().get()).isEmpty();
        assertThat(model.secretProblem().get()).contains("six groups of six signs");
        assertThat(door.ways()).isEmpty();
        assertThat(restored).isEmpty();
    }

    @Test
    void a_wrong_passphrase_is_told_under_it_and_a_damaged_backup_above_all() {
        RestoreViewModel wrong = model(ScriptedDoor.answering(Problem.of(Problem.Kind.PASSPHRASE, "Not this one.")));
        RestoreViewModel damaged = model(ScriptedDoor.answering(Problem.of(Problem.Kind.STORE, "It is damaged.")));
        for (RestoreViewModel model : List.of(wrong, damaged)) {
            model.backup().set(Path.of("rowan-2026-11-02-170000.backup"));
            model.user().set("ann-marie");
            model.restore("four garnet lamps".toCharArray());
        }
        assertThat(wrong.secretProblem().get()).isEqualTo("Not this one.");
        assertThat(wrong.trouble().get()).isEmpty();
        assertThat(damaged.trouble().get()).isEqualTo("It is damaged.");
        assertThat(damaged.secretProblem().get()).isEmpty();
        assertThat(restored).isEmpty();
    }
}
