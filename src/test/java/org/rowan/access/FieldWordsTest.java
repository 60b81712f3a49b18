package org.rowan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rowan.Records;
import org.rowan.access.store.AccessQueries;
import org.rowan.store.sight.OutsideCases;
import org.rowan.store.sight.SightRule;

/** Whoever reads her copy knows nothing of how Rowan names its fields. */
class FieldWordsTest {
    @Test
    void every_field_of_every_kind_of_record_that_can_be_of_a_person_has_words_and_no_words_are_left_over() {
        Set<String> wanted = new TreeSet<>();
        Stream.concat(Records.ALL.stream(), Stream.of(SightRule.class))
                .filter(kind -> !kind.isAnnotationPresent(OutsideCases.class) && !AccessQueries.holdsFiles(kind))
                .forEach(kind -> {
                    wanted.add(kind.getSimpleName());
                    Telling.toldOf(kind).forEach(field -> wanted.add(kind.getSimpleName() + "." + field));
                });
        assertThat(FieldWords.known()).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(FieldWords.field("Note", "noted")).isEqualTo("When");
    }
}
