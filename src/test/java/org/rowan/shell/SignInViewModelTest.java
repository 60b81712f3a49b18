package org.rowan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rowan.fx.Tasks;
import org.rowan.kernel.Problem;
import org.rowan.support.ScriptedDoor;

class SignInViewModelTest {
    private final List<String> opened = new ArrayList<>();

    private SignInViewModel model(ScriptedDoor door) {
        return new SignInViewModel(
                door,
                Tasks.here(problem -> {
                    throw problem;
                }),
                Path.of("store"),
                () -> opened.add("open"));
    }

    @Test
    void the_right_passphrase_opens_and_is_overwritten_afterwards() {
        ScriptedDoor door = ScriptedDoor.answering(null);
        SignInViewModel model = model(door);
        model.user().set(" ann-marie ");
        model.open("four garnet lamps".toCharArray());
        assertThat(opened).containsExactly("open");
        assertThat(door.users()).containsExactly("ann-marie");
        assertThat(door.seen()).containsExactly("four garnet lamps");
        assertThat(door.passphrases().getFirst()).containsOnly('\0');
    }

    @Test
    void a_wrong_passphrase_says_so_under_the_field_and_keeps_the_user_name() {
        ScriptedDoor door =
                ScriptedDoor.answering(Problem.of(Problem.Kind.PASSPHRASE, "That does not open this store."));
        SignInViewModel model = model(door);
        model.user().set("ann-marie");
        model.open("wrong".toCharArray());
        assertThat(opened).isEmpty();
        assertThat(model.passphraseProblem().get()).isEqualTo("That does not open this store.");
        assertThat(model.user().get()).isEqualTo("ann-marie");
        assertThat(model.trouble().get()).isEmpty();
        assertThat(model.busy().get()).isFalse();
        assertThat(door.passphrases().getFirst()).containsOnly('\0');
    }

    @Test
    void trouble_with_the_store_is_not_blamed_on_the_passphrase() {
        SignInViewModel model =
                model(ScriptedDoor.answering(Problem.of(Problem.Kind.STORE, "The store is open elsewhere.")));
        model.user().set("ann-marie");
        model.open("right".toCharArray());
        assertThat(model.trouble().get()).isEqualTo("The store is open elsewhere.");
        assertThat(model.passphraseProblem().get()).isEmpty();
    }

    @Test
    void a_store_that_is_open_elsewhere_is_told_before_a_passphrase_is_typed() {
        ScriptedDoor door = ScriptedDoor.answering(null)
                .shutBy(Problem.of(Problem.Kind.STORE, "This store is open in another Rowan."));
        SignInViewModel model = model(door);
        model.look();
        assertThat(model.trouble().get()).isEqualTo("This store is open in another Rowan.");
        door.shutBy(null);
        model.folder().set(Path.of("another"));
        assertThat(model.trouble().get()).isEmpty();
    }

    @Test
    void nothing_is_tried_without_a_name_or_a_passphrase() {
        ScriptedDoor door = ScriptedDoor.answering(null);
        SignInViewModel model = model(door);
        model.open(new char[0]);
        assertThat(door.users()).isEmpty();
        assertThat(model.userProblem().get()).isNotEmpty();
        assertThat(model.passphraseProblem().get()).isNotEmpty();
    }
}
