package org.rowan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rowan is under Apache-2.0 and can be passed on: what it is made of has to allow that. */
class LicencesTest {
    /** Each may be passed on inside of, or beside, a product under Apache-2.0. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "The 3-Clause BSD License",
            "MIT",
            "Unicode-3.0",
            "Bouncy Castle Licence",
            "EPL-2.0",
            "MPL-2.0",
            // stays a jar of its own, that anybody may replace; its text is in installer/licences
            "LGPL-2.1-or-later",
            // OpenJDK and JavaFX: the exception lets a product under any licence stand on them
            "GPL-2.0-with-classpath-exception");

    @Test
    void every_library_may_be_passed_on_with_rowan() throws IOException {
        assertThat(Materials.read().libraries()).isNotEmpty().allSatisfy(LicencesTest::check);
    }

    @Test
    void a_library_without_a_licence_or_under_a_strict_one_is_found() {
        assertThat(mayBePassedOn(new Materials.Library("nameless", "1", List.of())))
                .isFalse();
        assertThat(mayBePassedOn(new Materials.Library("strict", "1", List.of("AGPL-3.0-only"))))
                .isFalse();
        assertThat(mayBePassedOn(new Materials.Library("either", "1", List.of("GPL-3.0-only", "MIT"))))
                .isTrue();
    }

    private static void check(Materials.Library library) {
        assertThat(mayBePassedOn(library))
                .as("%s is under %s", library.jar(), library.licences())
                .isTrue();
    }

    private static boolean mayBePassedOn(Materials.Library library) {
        return library.licences().stream().anyMatch(ALLOWED::contains);
    }
}
