package org.rowan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rowan.fx.Unsaved;
import org.rowan.support.MovedClock;

class DraftKeeperTest {
    private final MovedClock clock = new MovedClock(Instant.parse("2021-03-15T12:00:00Z"));
    private final List<KeptWork> kept = new ArrayList<>();
    private KeptWork work = KeptWork.NONE;
    private int looked;
    private final DraftKeeper keeper = new DraftKeeper(
            clock,
            () -> {
                looked++;
                return work;
            },
            kept::add);

    @Test
    void what_is_typed_is_kept_at_the_first_pause_of_two_seconds() {
        work = note("She r");
        keeper.touched();
        pass(1999);
        assertThat(kept).isEmpty();
        pass(1);
        assertThat(kept).containsExactly(note("She r"));
    }

    @Test
    void whoever_types_on_is_kept_every_ten_seconds() {
        for (int second = 0; second < 25; second++) {
            work = note("She rang " + second);
            keeper.touched();
            pass(1000);
        }
        assertThat(kept).hasSize(2);
        pass(2000);
        assertThat(kept).hasSize(3).last().isEqualTo(note("She rang 24"));
    }

    @Test
    void nothing_is_looked_at_while_nobody_touches_a_key_and_the_same_is_not_written_twice() {
        work = note("She rang");
        pass(60_000);
        assertThat(looked).isZero();
        keeper.touched();
        pass(2000);
        keeper.touched();
        pass(2000);
        assertThat(looked).isEqualTo(2);
        assertThat(kept).hasSize(1);
    }

    @Test
    void what_is_kept_comes_back_as_it_was() {
        KeptWork before = new KeptWork(
                new Bookmark(
                        List.of("CASES", "case 12"),
                        "note of case 12",
                        new Bookmark.Cursor(true, null, "What happened", -1, 3, 9),
                        List.of(Map.of("typed", "kha"), Map.of())),
                note("“Ça va?”\n\u0000 ok").begun());
        byte[] bytes = before.bytes();
        assertThat(KeptWork.read(bytes)).contains(before);
        assertThat(before).hasToString("1 begun");
        assertThat(before.bookmark().toString() + before.bookmark().cursor() + before.begun())
                .doesNotContain("happened", "Ça va");
    }

    @Test
    void what_a_later_version_has_written_is_left_alone() {
        String later = new String(note("x").bytes(), StandardCharsets.UTF_8);
        assertThat(read(later.replace("\"version\":1", "\"version\":2"))).isEmpty();
        assertThat(read(later.replace("{\"version\"", "{\"colour\":\"red\",\"version\"")))
                .contains(note("x"));
        for (String strange : List.of("", "[]", "{}", "null", "{\"version\":1}", "\u0000")) {
            assertThat(read(strange)).as(strange).isEmpty();
        }
    }

    private static java.util.Optional<KeptWork> read(String json) {
        return KeptWork.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private void pass(long millis) {
        clock.on(Duration.ofMillis(millis));
        keeper.tick();
    }

    private static KeptWork note(String text) {
        return new KeptWork(
                null,
                List.of(new Unsaved.Begun(
                        "note of case 12", "Add note", List.of("CASES", "case 12"), Map.of("text", text))));
    }
}
