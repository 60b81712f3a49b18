package org.rowan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rowan.fx.Tasks;
import org.rowan.support.ScriptedDoor;
import org.rowan.vault.Strength;

class NewStoreViewModelTest {
    private final List<String> created = new ArrayList<>();
    private final ScriptedDoor door = ScriptedDoor.answering(null);
    private final NewStoreViewModel model = new NewStoreViewModel(
            door,
            Tasks.here(problem -> {
                throw problem;
            }),
            Path.of("store"),
            () -> created.add("made"));

    @Test
    void two_equal_passphrases_of_twelve_characters_make_a_store_and_are_overwritten() {
        model.user().set("ann-marie");
        char[] again = "garnet lamps".toCharArray();
        model.create("garnet lamps".toCharArray(), again);
        assertThat(created).containsExactly("made");
        assertThat(door.seen()).containsExactly("garnet lamps");
        assertThat(door.passphrases().getFirst()).containsOnly('\0');
        assertThat(again).containsOnly('\0');
    }

    @Test
    void a_passphrase_of_eleven_characters_makes_no_store() {
        model.user().set("ann-marie");
        model.create("garnet lamp".toCharArray(), "garnet lamp".toCharArray());
        assertThat(door.users()).isEmpty();
        assertThat(model.passphrase().problem().get()).contains("12 characters");
    }

    @Test
    void two_different_passphrases_make_no_store() {
        model.user().set("ann-marie");
        model.create("garnet lamps".toCharArray(), "garnet lambs".toCharArray());
        assertThat(door.users()).isEmpty();
        assertThat(model.passphrase().againProblem().get()).contains("not the same");
        assertThat(model.passphrase().problem().get()).isEmpty();
    }

    @Test
    void a_store_without_a_first_user_is_not_made() {
        model.create("garnet lamps".toCharArray(), "garnet lamps".toCharArray());
        assertThat(door.users()).isEmpty();
        assertThat(model.userProblem().get()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', NONE",
        "garnet lamp, SHORT",
        "aaaaaaaaaaaa, COMMON",
        "password1234, COMMON",
        "qwertyuiop12, COMMON",
        "garnet lamps canal, GOOD",
    })
    void length_counts_and_common_ones_do_not(String passphrase, Strength strength) {
        model.passphrase().typed(passphrase.toCharArray());
        assertThat(model.passphrase().strength().get()).isEqualTo(strength);
    }
}
