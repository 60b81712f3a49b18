package org.rowan.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Role;
import org.rowan.support.MovedClock;

class KeyRingTest {
    private static final String ANNS = "four plain rowan berries";
    private static final String BEAS = "garnet lamps by the canal";

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-01T10:00:00Z"));
    private final Vault vault = new Vault(new Stretching(64, 1, 1), clock);
    private StoreKey key;
    private KeyRing ring;

    @BeforeEach
    void aStore() {
        key = vault.create(folder, "ann", typed(ANNS)).key();
        ring = vault.ring(folder, key);
    }

    @Test
    void who_makes_a_store_may_do_everything() {
        assertThat(ring.users())
                .singleElement()
                .satisfies(user -> assertThat(user.roles()).containsExactlyInAnyOrder(Role.values()));
    }

    @Test
    void several_people_open_one_store_each_with_a_passphrase_of_their_own() {
        ring.add("bea", Set.of(Role.KEY_WORKER), typed(BEAS), false);
        assertThat(opens("ann", ANNS)).isTrue();
        assertThat(opens("bea", BEAS)).isTrue();
        assertRefused(() -> open("bea", ANNS), Problem.Kind.PASSPHRASE);
        assertThat(open("bea", BEAS).user())
                .isEqualTo(new User("bea", Set.of(Role.KEY_WORKER), false))
                .hasToString("user");
    }

    @Test
    void a_name_is_given_once_and_everybody_has_a_role() {
        assertRefused(() -> ring.add("ann", Set.of(Role.KEY_WORKER), typed(BEAS), false), Problem.Kind.INPUT);
        assertRefused(() -> ring.add("bea", Set.of(), typed(BEAS), false), Problem.Kind.INPUT);
        assertRefused(() -> ring.add(" ", Set.of(Role.KEY_WORKER), typed(BEAS), false), Problem.Kind.INPUT);
        assertRefused(() -> ring.add("bea", Set.of(Role.KEY_WORKER), typed("password1234"), false), Problem.Kind.INPUT);
        assertThat(ring.users()).hasSize(1);
        assertThat(ring.generation()).isEqualTo(1);
    }

    @Test
    void who_is_removed_gets_in_no_more_at_once() {
        ring.add("bea", Set.of(Role.KEY_WORKER), typed(BEAS), false);
        ring.remove("bea");
        assertRefused(() -> open("bea", BEAS), Problem.Kind.PASSPHRASE);
        assertThat(ring.generation()).isEqualTo(3);
    }

    @Test
    void somebody_can_always_let_others_in() {
        assertRefused(() -> ring.remove("ann"), Problem.Kind.INPUT);
        assertRefused(() -> ring.setRoles("ann", Set.of(Role.MANAGER)), Problem.Kind.INPUT);
        ring.add("bea", Set.of(Role.ADMINISTRATOR), typed(BEAS), false);
        ring.setRoles("ann", Set.of(Role.MANAGER));
        assertThat(open("ann", ANNS).user().roles()).containsExactly(Role.MANAGER);
    }

    @Test
    void a_changed_passphrase_opens_the_same_key_and_the_old_one_nothing() {
        assertRefused(() -> ring.changePassphrase("ann", typed(BEAS), typed(BEAS)), Problem.Kind.PASSPHRASE);
        ring.changePassphrase("ann", typed(ANNS), typed(BEAS));
        assertRefused(() -> open("ann", ANNS), Problem.Kind.PASSPHRASE);
        assertThat(opens("ann", BEAS)).isTrue();
    }

    @Test
    void a_passphrase_for_a_single_use_is_known_as_such_until_it_is_changed() {
        ring.add("bea", Set.of(Role.KEY_WORKER), typed(BEAS), true);
        assertThat(open("bea", BEAS).user().oneTime()).isTrue();
        ring.changePassphrase("bea", typed(BEAS), typed("another three plain words"));
        assertThat(open("bea", "another three plain words").user().oneTime()).isFalse();
    }

    @Test
    void what_is_handed_over_on_paper_lets_in_once_and_is_replaced_by_ones_own_without_typing_it_again() {
        char[] given = ring.add("bea", Set.of(Role.KEY_WORKER));
        assertThat(new String(given)).matches("([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}");
        assertThat(open("bea", new String(given)).user().oneTime()).isTrue();
        char[] again = ring.resetPassphrase("bea");
        assertThat(again).isNotEqualTo(given);
        assertRefused(() -> open("bea", new String(given)), Problem.Kind.PASSPHRASE);
        assertRefused(() -> ring.choosePassphrase("bea", typed("password1234")), Problem.Kind.INPUT);
        ring.choosePassphrase("bea", typed(BEAS));
        assertThat(open("bea", BEAS).user().oneTime()).isFalse();
        assertRefused(() -> open("bea", new String(again)), Problem.Kind.PASSPHRASE);
        assertRefused(() -> ring.choosePassphrase("bea", typed(ANNS)), Problem.Kind.INPUT);
    }

    @Test
    void the_recovery_key_opens_the_store_once_it_was_kept_and_only_the_newest() {
        RecoveryKey first = ring.newRecoveryKey();
        assertRefused(() -> vault.recover(folder, first), Problem.Kind.PASSPHRASE);
        ring.keep(first);
        Vault.Opened opened = vault.recover(folder, readBack(first));
        assertThat(opened.key().derive(StoreKey.Purpose.H2_FILE)).isEqualTo(key.derive(StoreKey.Purpose.H2_FILE));
        assertThat(opened.user().roles()).containsExactly(Role.ADMINISTRATOR);
        ring.resetPassphrase("ann", typed(BEAS), false);
        assertThat(opens("ann", BEAS)).isTrue();
        ring.keep(ring.newRecoveryKey());
        assertRefused(() -> vault.recover(folder, first), Problem.Kind.PASSPHRASE);
    }

    @Test
    void after_ten_failures_in_a_row_the_next_attempt_waits_longer_and_longer() {
        for (int failure = 0; failure < 10; failure++) {
            assertRefused(() -> open("ann", BEAS), Problem.Kind.PASSPHRASE);
        }
        assertThatThrownBy(() -> open("ann", ANNS)).hasMessageContaining("Wait");
        clock.on(Duration.ofSeconds(2));
        assertRefused(() -> open("ann", BEAS), Problem.Kind.PASSPHRASE);
        clock.on(Duration.ofSeconds(1));
        assertThatThrownBy(() -> open("ann", ANNS)).hasMessageContaining("Wait");
        clock.on(Duration.ofSeconds(2));
        assertThat(open("ann", ANNS).failures()).hasSize(11);
        vault.forgetFailures(folder);
        assertThat(open("ann", ANNS).failures()).isEmpty();
    }

    @Test
    void a_damaged_count_of_failures_keeps_nobody_out() throws IOException {
        for (String content : new String[] {"", "{}", "{\"failures\":7}", "{\"failures\":[\"x\", -5, 1e300]}", "["}) {
            Files.writeString(folder.resolve(Attempts.FILE), content);
            assertThat(opens("ann", ANNS)).as(content).isTrue();
        }
    }

    private static RecoveryKey readBack(RecoveryKey printed) {
        return RecoveryKey.read(new String(printed.printed())
                        .toLowerCase(java.util.Locale.ROOT)
                        .toCharArray())
                .orElseThrow();
    }

    private boolean opens(String user, String passphrase) {
        return Arrays.equals(
                open(user, passphrase).key().derive(StoreKey.Purpose.H2_FILE), key.derive(StoreKey.Purpose.H2_FILE));
    }

    private Vault.Opened open(String user, String passphrase) {
        return vault.open(folder, user, typed(passphrase));
    }

    private static Passphrase typed(String passphrase) {
        return Passphrase.of(passphrase.toCharArray());
    }

    private static void assertRefused(ThrowingCallable call, Problem.Kind kind) {
        assertThatThrownBy(call)
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(kind));
    }
}
