package org.rowan.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.rowan.kernel.Problem;

class TasksTest {
    private final List<Problem> unanswered = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private final Tasks tasks = Tasks.here(unanswered::add);

    @Test
    void the_outcome_reaches_the_screen_and_then_the_last_word() {
        tasks.of(() -> "four").then(heard::add).lastly(() -> heard.add("end")).start();
        assertThat(heard).containsExactly("four", "end");
        assertThat(unanswered).isEmpty();
    }

    @Test
    void a_problem_goes_to_the_answer_for_its_kind() {
        tasks.doing(() -> {
                    throw Problem.of(Problem.Kind.DISK, "The disk is full.");
                })
                .on(Problem.Kind.DISK, problem -> heard.add("disk"))
                .on(Problem.Kind.STORE, problem -> heard.add("store"))
                .start();
        assertThat(heard).containsExactly("disk");
        assertThat(unanswered).isEmpty();
    }

    @Test
    void a_problem_that_nobody_answers_is_not_silent() {
        tasks.doing(() -> {
                    throw Problem.of(Problem.Kind.DISK, "The disk is full.");
                })
                .on(Problem.Kind.STORE, problem -> heard.add("store"))
                .start();
        assertThat(unanswered).extracting(Problem::getMessage).containsExactly("The disk is full.");
    }

    @Test
    void an_unforeseen_failure_is_told_under_a_code_and_without_its_own_words() {
        tasks.doing(() -> {
                    throw new IllegalStateException("Aisha Khan");
                })
                .start();
        assertThat(unanswered).hasSize(1);
        assertThat(unanswered.getFirst().getMessage())
                .doesNotContain("Aisha")
                .containsPattern("the code [2-9A-Z]{3}-[2-9A-Z]{3}\\.");
    }

    @Test
    void a_failure_in_the_screens_own_answer_is_not_silent_either() {
        tasks.of(() -> 1)
                .then(one -> {
                    throw new IllegalStateException();
                })
                .lastly(() -> heard.add("end"))
                .start();
        assertThat(unanswered).hasSize(1);
        assertThat(heard).containsExactly("end");
    }

    @Test
    void the_same_fault_at_the_same_place_has_the_same_code_whatever_it_was_about() {
        assertThat(Fault.code(fault("one"))).isEqualTo(Fault.code(fault("two")));
        assertThat(Fault.code(fault("one"))).isNotEqualTo(Fault.code(new IllegalArgumentException("one")));
    }

    @Test
    void an_older_look_that_ends_later_does_not_take_the_place_of_a_newer_one() {
        List<Runnable> going = new ArrayList<>();
        Tasks slow = Tasks.on(going::add, unanswered::add);
        slow.look(this, () -> "before").then(heard::add).start();
        slow.look("somebody else", () -> "hers").then(heard::add).start();
        slow.look(this, () -> "now").then(heard::add).start();
        going.reversed().forEach(Runnable::run);
        assertThat(heard).containsExactly("now", "hers");
    }

    @Test
    void it_is_busy_while_the_work_goes_on_and_no_longer() {
        var busy = new SimpleBooleanProperty();
        tasks.doing(() -> heard.add("busy " + busy.get())).busy(busy).start();
        assertThat(heard).containsExactly("busy true");
        assertThat(busy.get()).isFalse();
    }

    private static Throwable fault(String about) {
        return new IllegalStateException(about);
    }
}
