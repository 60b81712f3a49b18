package org.rowan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;
import org.rowan.fx.Unsaved;

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

    @Test
    void a_page_is_found_again_by_the_addresses_that_led_to_it() {
        pages.register(Place.CASES, () -> page("cases"));
        pages.register("case", id -> new Addressed("case " + id));
        pages.register("person", id -> new Addressed("person " + id));
        pages.go(List.of("CASES", "case 12", "person 5"));
        assertThat(pages.whereabouts()).containsExactly("CASES", "case 12", "person 5");
        assertThat(pages.page().get().title().getValue()).isEqualTo("person 5");
        assertThat(seen).as("what is only passed is not read").containsExactly("made cases");
        pages.back();
        assertThat(pages.whereabouts()).containsExactly("CASES", "case 12");
        pages.back();
        assertThat(pages.whereabouts()).containsExactly("CASES");
    }

    @Test
    void a_page_without_an_address_ends_the_way() {
        pages.register(Place.CASES, () -> page("cases"));
        pages.register("case", id -> new Addressed("case " + id));
        pages.go(Place.CASES);
        pages.open(new Addressed("case 12"));
        pages.open(page("faults"));
        assertThat(pages.whereabouts()).containsExactly("CASES", "case 12");
        for (List<String> strange : List.of(
                List.<String>of(), List.of("NOWHERE"), List.of("BEDS"), List.of("CASES", "case x", "case 12"))) {
            pages.go(strange);
        }
        assertThat(pages.whereabouts()).containsExactly("CASES");
    }

    @Test
    void what_is_typed_on_a_page_is_told_with_the_way_to_it_and_put_back_when_it_is_opened_again() {
        pages.register(Place.CASES, () -> page("cases"));
        pages.go(Place.CASES);
        Addressed person = new Addressed("person 5");
        pages.open(person);
        assertThat(pages.unsaved().all()).isEmpty();
        person.typed = Map.of("name", "Zofia");
        assertThat(pages.unsaved().all())
                .containsExactly(
                        new Unsaved.Begun("person 5", "typed", List.of("CASES", "person 5"), Map.of("name", "Zofia")));
        PageHistory later = new PageHistory();
        later.unsaved().bring(pages.unsaved().all());
        Addressed again = new Addressed("person 5");
        later.register(Place.CASES, () -> page("cases"));
        later.go(Place.CASES);
        later.open(again);
        assertThat(again.typed).containsEntry("name", "Zofia");
    }

    @Test
    void back_from_a_part_of_a_case_leads_to_the_case_and_not_through_its_other_parts() {
        pages.register(Place.CASES, () -> page("cases"));
        pages.go(Place.CASES);
        pages.open(new Addressed("case 12"));
        Addressed risk = new Addressed("risk 12", "case 12");
        pages.open(risk);
        risk.typed = Map.of("level", "high");
        pages.open(new Addressed("plan 12", "case 12"));
        assertThat(pages.whereabouts()).containsExactly("CASES", "case 12", "plan 12");
        assertThat(pages.unsaved().all())
                .as("what was begun waits")
                .extracting(Unsaved.Begun::about)
                .containsExactly("risk 12");
        pages.open(new Addressed("risk 7", "case 7"));
        assertThat(pages.whereabouts()).containsExactly("CASES", "case 12", "plan 12", "risk 7");
        pages.open(new Addressed("case 12"));
        assertThat(pages.whereabouts()).as("it was open already").containsExactly("CASES", "case 12");
        pages.back();
        assertThat(pages.whereabouts()).containsExactly("CASES");
    }

    private static final class Addressed implements Screen {
        private final String address;
        private String partOf;
        private Map<String, String> typed = Map.of();

        Addressed(String address, String partOf) {
            this(address);
            this.partOf = partOf;
        }

        @Override
        public Optional<String> partOf() {
            return Optional.ofNullable(partOf);
        }

        Addressed(String address) {
            this.address = address;
        }

        @Override
        public ObservableValue<String> title() {
            return Screen.fixed(address);
        }

        @Override
        public ObservableValue<String> subtitle() {
            return Screen.fixed("");
        }

        @Override
        public Node node() {
            return null;
        }

        @Override
        public Optional<String> address() {
            return Optional.of(address);
        }

        @Override
        public Optional<String> begun() {
            return typed.isEmpty() ? Optional.empty() : Optional.of("typed");
        }

        @Override
        public Map<String, String> typed() {
            return typed;
        }

        @Override
        public void putBack(Map<String, String> before) {
            typed = before;
        }
    }
}
