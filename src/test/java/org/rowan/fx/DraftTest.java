package org.rowan.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class DraftTest {
    private final StringProperty name = new SimpleStringProperty("Amira");
    private final ObjectProperty<LocalDate> born = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDateTime> rang = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> age = new SimpleObjectProperty<>(30);
    private final ObjectProperty<Long> service = new SimpleObjectProperty<>(7L);
    private final ObjectProperty<Boolean> safe = new SimpleObjectProperty<>();
    private final ObservableList<String> needs = FXCollections.observableArrayList("housing");
    private final Draft draft = new Draft()
            .text("name", name)
            .day("born", born)
            .moment("rang", rang)
            .number("age", age)
            .id("service", service)
            .yes("safe", safe)
            .codes("needs", needs);

    @Test
    void only_what_differs_from_the_beginning_was_typed() {
        draft.begins();
        assertThat(draft.typed()).isEmpty();
        name.set("Amira B");
        name.set("Amira");
        born.set(LocalDate.of(1991, 4, 3));
        assertThat(draft.typed()).containsExactly(Map.entry("born", "1991-04-03"));
    }

    @Test
    void what_was_typed_comes_back_into_a_form_made_anew_and_leaves_the_rest_as_it_is_now() {
        draft.begins();
        born.set(LocalDate.of(1991, 4, 3));
        rang.set(LocalDateTime.of(2021, 3, 15, 9, 30));
        age.set(null);
        service.set(8L);
        safe.set(false);
        needs.setAll("debt", "legal_civil");
        Map<String, String> typed = draft.typed();
        name.set("Amira Khan");
        born.set(null);
        rang.set(null);
        age.set(31);
        service.set(9L);
        safe.set(true);
        needs.clear();
        draft.putBack(typed);
        assertThat(name.get()).as("nobody had typed it").isEqualTo("Amira Khan");
        assertThat(born.get()).isEqualTo(LocalDate.of(1991, 4, 3));
        assertThat(rang.get()).isEqualTo(LocalDateTime.of(2021, 3, 15, 9, 30));
        assertThat(age.get()).as("it was emptied").isNull();
        assertThat(service.get()).isEqualTo(8L);
        assertThat(safe.get()).isFalse();
        assertThat(needs).containsExactly("debt", "legal_civil");
    }

    @Test
    void what_another_version_has_kept_and_this_one_does_not_understand_is_left_out() {
        draft.putBack(Map.of("born", "yesterday", "colour", "red", "age", "many", "name", "Zofia"));
        assertThat(born.get()).isNull();
        assertThat(age.get()).isEqualTo(30);
        assertThat(name.get()).isEqualTo("Zofia");
    }

    @Test
    void what_was_kept_waits_until_its_place_is_opened_and_is_told_by_its_holder_then() {
        Unsaved unsaved = new Unsaved();
        Unsaved.Begun note =
                new Unsaved.Begun("note of case 12", "Add note", List.of("CASES", "case 12"), Map.of("a", "b"));
        unsaved.bring(List.of(note));
        var waits = unsaved.waits("note of case 12");
        assertThat(waits.get()).isTrue();
        assertThat(unsaved.all()).containsExactly(note);
        assertThat(unsaved.take("note of case 12")).containsEntry("a", "b");
        assertThat(waits.get()).isFalse();
        assertThat(unsaved.take("note of case 12")).isEmpty();
        assertThat(unsaved.all()).isEmpty();
        unsaved.hold(() -> List.of(note));
        assertThat(unsaved.all()).containsExactly(note);
        assertThat(note).hasToString("note of case 12");
    }
}
