package org.rowan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;

class PageHistoryTest {
    private final List<String> seen = new ArrayList<>();
    private final PageHistory pages = new PageHistory();

    @Test
    void a_screen_is_made_when_it_is_first_needed_and_then_kept() {
        pages.register(Place.CASES, () -> page("cases"));
        assertThat(seen).isEmpty();
        pages.go(Place.CASES);
        Screen first = pages.page().get();
        pages.go(Place.CASES);
        assertThat(pages.page().get()).isSameAs(first);
        assertThat(seen).containsExactly("made cases", "shown cases", "shown cases");
    }

    @Test
    void back_returns_to_the_place_from_which_a_page_was_opened() {
        pages.register(Place.CASES, () -> page("cases"));
        pages.go(Place.CASES);
        pages.open(page("one case"));
        assertThat(pages.hasBack()).isTrue();
        assertThat(pages.place().get()).isEqualTo(Place.CASES);
        pages.back();
        assertThat(pages.page().get().title().getValue()).isEqualTo("cases");
        assertThat(pages.hasBack()).isFalse();
        pages.back();
        assertThat(seen).endsWith("left one case", "shown cases");
    }

    @Test
    void going_to_another_place_forgets_what_was_opened() {
        pages.register(Place.CASES, () -> page("cases"));
        pages.register(Place.BEDS, () -> page("beds"));
        pages.go(Place.CASES);
        pages.open(page("one case"));
        pages.go(Place.BEDS);
        assertThat(pages.hasBack()).isFalse();
        assertThat(seen).contains("left one case").endsWith("shown beds");
    }

    @Test
    void a_place_without_a_screen_leaves_all_as_it_is() {
        pages.register(Place.CASES, () -> page("cases"));
        pages.go(Place.CASES);
        pages.go(Place.BEDS);
        assertThat(pages.place().get()).isEqualTo(Place.CASES);
    }

    private Screen page(String name) {
        seen.add("made " + name);
        return new Screen() {
            @Override
            public ObservableValue<String> title() {
                return Screen.fixed(name);
            }

            @Override
            public ObservableValue<String> subtitle() {
                return Screen.fixed("");
            }

            @Override
            public Node node() {
                throw new IllegalStateException("no node is needed to go from page to page");
            }

            @Override
            public void onShown() {
                seen.add("shown " + name);
            }

            @Override
            public void onLeft() {
                seen.add("left " + name);
            }
        };
    }
}
