package org.rowan.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {
    private final NameIndex index = new NameIndex();

    @BeforeEach
    void fill() {
        List<String> names = List.of(
                "Aisha Khan",
                "Łucja Nowák",
                "Siân O'Neill",
                "Anne-Marie Smith",
                "Aisha Begum",
                "José Müller",
                "Khan Noor");
        for (int i = 0; i < names.size(); i++) {
            index.put(known(i + 1, names.get(i), LocalDate.of(1990, 1, 1)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "aisha k, Aisha Khan",
        "KHAN AIS, Aisha Khan",
        "nowak lucja, Łucja Nowák",
        "oneill, Siân O'Neill",
        "o'neill sian, Siân O'Neill",
        "marie, Anne-Marie Smith",
        "mull jose, José Müller"
    })
    void a_name_is_found_by_its_beginnings_in_any_order_without_its_marks(String typed, String name) {
        assertThat(index.find(typed, 5)).extracting(NameIndex.Known::name).containsExactly(name);
    }

    @Test
    void whole_words_come_before_beginnings() {
        index.put(known(50, "Khanum Bibi", null));
        assertThat(index.find("khan", 5))
                .extracting(NameIndex.Known::name)
                .containsExactly("Aisha Khan", "Khan Noor", "Khanum Bibi");
    }

    @Test
    void nothing_typed_finds_nobody() {
        assertThat(index.find("  -' ", 5)).isEmpty();
    }

    @Test
    void a_person_who_changed_her_name_is_found_by_the_new_one_only() {
        index.put(known(1, "Aisha Malik", null));
        assertThat(index.find("aisha khan", 5)).isEmpty();
        assertThat(index.find("malik", 5)).hasSize(1);
        assertThat(index.size()).isEqualTo(7);
    }

    @Test
    void it_finds_exactly_what_a_look_at_every_name_finds() {
        Random random = new Random(11);
        NameIndex many = new NameIndex();
        List<String> parts = List.of("an", "anna", "ann", "bel", "bela", "car", "cara", "dor");
        List<String> names = random.ints(400, 0, 64)
                .mapToObj(i -> parts.get(i / 8) + " " + parts.get(i % 8))
                .toList();
        for (int i = 0; i < names.size(); i++) {
            many.put(known(i, names.get(i), null));
        }
        for (String typed : List.of("an", "ann be", "c d", "bela an", "dor dor", "x")) {
            List<String> words = List.of(typed.split(" "));
            long expected = names.stream()
                    .filter(name -> words.stream()
                            .allMatch(
                                    word -> List.of(name.split(" ")).stream().anyMatch(part -> part.startsWith(word))))
                    .count();
            assertThat(many.find(typed, 1000)).as(typed).hasSize((int) expected);
        }
    }

    private static NameIndex.Known known(long id, String name, LocalDate born) {
        String[] parts = name.split(" ", 2);
        return new NameIndex.Known(id, parts[0], parts.length > 1 ? parts[1] : null, born);
    }
}
