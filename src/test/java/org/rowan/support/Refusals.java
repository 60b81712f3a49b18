package org.rowan.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.rowan.fx.Tasks;
import org.rowan.kernel.Problem;

/** What tests of services and of view models say often. */
public final class Refusals {
    private Refusals() {}

    /** Work at once on the calling thread; a problem that nobody answers fails the test. */
    public static Tasks here() {
        return Tasks.here(problem -> {
            throw new AssertionError("nobody answered: " + problem.getMessage(), problem);
        });
    }

    /** The call is refused because of this field. */
    public static void refusedFor(String field, ThrowingCallable call) {
        assertThatThrownBy(call)
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .satisfies(problem -> assertThat(problem.field()).isEqualTo(field));
    }
}
