package org.rowan.fx.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rowan.fx.Appearance;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.Saving;
import org.rowan.fx.Tasks;
import org.rowan.fx.TypedDates;
import org.rowan.kernel.Code;
import org.rowan.kernel.Codes;
import org.rowan.kernel.Problem;
import org.rowan.support.Names;
import org.rowan.support.ui.QuickRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FormTest {
    private final QuickRobot robot = new QuickRobot();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-03T14:05:00Z"), ZoneId.of("Europe/London"));
    private CodePicker ethnicity;
    private CodesPicker needs;
    private DateField born;
    private TextField elsewhere;
    private Field bornField;
    private FormSection section;
    private Faults faults;
    private VBox form;

    @Test
    void one_key_says_how_an_answer_is_missing_but_only_in_an_empty_field() {
        robot.interact(ethnicity::requestFocus);
        robot.write("-");
        assertThat(ethnicity.valueProperty().get()).isEqualTo("prefers_not_to_say");
        assertThat(ethnicity.getText()).isEqualTo("Prefers not to say");
        robot.interact(ethnicity::clear);
        robot.write(".");
        assertThat(ethnicity.valueProperty().get()).isEqualTo("not_asked");
        robot.interact(ethnicity::clear);
        robot.write("?");
        assertThat(ethnicity.valueProperty().get()).isEqualTo("not_known");
        robot.interact(ethnicity::clear);
        robot.write("a-");
        assertThat(ethnicity.valueProperty().get()).isNull();
    }

    @Start
    void start(Stage stage) {
        ethnicity = CodePicker.of(Codes.standard().list("ethnicity"), true);
        needs = new CodesPicker(Codes.standard().list("need").all());
        born = new DateField(clock, TypedDates.Side.PAST);
        elsewhere = new TextField();
        bornField = Field.of("birth_date", "Born", born).hint("3/4/91");
        section = new FormSection("About her", bornField);
        List<Field> fields = List.of(
                bornField,
                Field.of("ethnicity", "Ethnicity", ethnicity),
                Field.of("needs", "Needs", needs.field(), needs),
                Field.of("note", "Note", elsewhere));
        faults = new Faults(fields);
        form = Boxes.column(Gap.MEDIUM, faults, fields.get(1), fields.get(2), fields.get(3), section);
        Scene scene = new Scene(form, 600, 600);
        new Appearance().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void a_code_is_picked_by_a_few_letters_and_enter() {
        robot.clickOn(ethnicity).write("bangla").type(KeyCode.ENTER);
        assertThat(Codes.standard().label("ethnicity", ethnicity.valueProperty().get()))
                .contains("Bangladeshi");
        assertThat(ethnicity.getText()).contains("Bangladeshi");
    }

    @Test
    void what_is_offered_is_taken_with_enter_and_never_by_itself() {
        robot.interact(() -> ethnicity.offer(new SimpleStringProperty("A1")));
        robot.clickOn(elsewhere).type(KeyCode.TAB);
        robot.interact(() -> {
            ethnicity.requestFocus();
            elsewhere.requestFocus();
        });
        assertThat(ethnicity.valueProperty().get()).as("passing through").isNull();
        assertThat(ethnicity.offering().get()).isTrue();
        robot.interact(ethnicity::requestFocus);
        robot.type(KeyCode.ENTER);
        assertThat(ethnicity.valueProperty().get()).isEqualTo("A1");
        assertThat(ethnicity.offering().get()).isFalse();
    }

    @Test
    void tab_takes_what_is_marked_but_only_from_somebody_who_has_typed() {
        robot.clickOn(ethnicity).type(KeyCode.TAB);
        assertThat(ethnicity.valueProperty().get()).isNull();
        robot.clickOn(ethnicity).write("asian").type(KeyCode.TAB);
        assertThat(ethnicity.valueProperty().get()).isNotNull();
        assertThat(ethnicity.isFocused()).isFalse();
    }

    @Test
    void a_choice_that_is_typed_over_no_longer_stands() {
        robot.interact(() -> ethnicity.valueProperty().set("not_asked"));
        robot.clickOn(ethnicity).write("as");
        assertThat(ethnicity.valueProperty().get()).isNull();
    }

    @Test
    void arrows_choose_and_escape_leaves_the_answer_open() {
        robot.clickOn(ethnicity).type(KeyCode.DOWN).type(KeyCode.ENTER);
        String second = Codes.standard().list("ethnicity").codes().get(1);
        assertThat(ethnicity.valueProperty().get()).isEqualTo(second);
        robot.clickOn(elsewhere)
                .clickOn(ethnicity)
                .eraseText(60)
                .type(KeyCode.ESCAPE)
                .clickOn(elsewhere);
        assertThat(ethnicity.valueProperty().get()).isNull();
    }

    @Test
    void the_three_ways_of_a_missing_answer_can_be_picked() {
        robot.clickOn(ethnicity).write("prefers not").type(KeyCode.ENTER);
        assertThat(ethnicity.valueProperty().get()).isEqualTo("prefers_not_to_say");
    }

    @Test
    void words_that_fit_nothing_stay_and_the_field_says_so() {
        robot.clickOn(ethnicity).write("zebra").clickOn(elsewhere);
        assertThat(ethnicity.getText()).isEqualTo("zebra");
        assertThat(ethnicity.valueProperty().get()).isNull();
        assertThat(faults.count()).isEqualTo(1);
        assertThat(ethnicity.getAccessibleHelp()).contains("from the list");
    }

    @Test
    void several_codes_are_added_one_after_the_other_and_none_twice() {
        robot.clickOn(needs.field()).write("debt").type(KeyCode.ENTER);
        robot.write("housing").type(KeyCode.ENTER);
        robot.write("debt").type(KeyCode.ENTER);
        assertThat(needs.chosen()).containsExactly("debt", "housing");
        assertThat(needs.field().getText()).isEmpty();
    }

    @Test
    void a_day_is_understood_while_it_is_typed_and_written_out_when_it_is_left() {
        robot.interact(() -> section.openProperty().set(true));
        robot.clickOn(born).write("3/4/91");
        assertThat(born.value()).isEqualTo(LocalDate.of(1991, 4, 3));
        robot.clickOn(elsewhere);
        assertThat(born.getText()).isEqualTo("Wed 3 Apr 1991");
    }

    @Test
    void a_problem_stands_under_its_field_and_the_head_leads_there_even_into_a_shut_section() {
        robot.interact(() -> assertThat(faults.show(Problem.with("birth_date", "Nobody is born in the future.")))
                .isTrue());
        assertThat(faults.isVisible()).isTrue();
        assertThat(bornField.faulty()).isTrue();
        assertThat(born.getAccessibleHelp()).isEqualTo("Nobody is born in the future.");
        robot.clickOn("Go to the first");
        assertThat(section.openProperty().get()).isTrue();
        assertThat(born.isFocused()).isTrue();
        robot.interact(() -> assertThat(faults.show(Problem.with("elsewhere", "No such field here.")))
                .isFalse());
    }

    @Test
    void a_screen_reader_has_a_name_for_everything_the_keyboard_reaches() {
        robot.interact(() -> needs.chosen().add("debt"));
        assertThat(Names.nameless(form)).isEmpty();
    }

    @Test
    void the_check_for_names_finds_what_has_none() {
        TextField nameless = new TextField();
        robot.interact(() -> form.getChildren().add(nameless));
        assertThat(Names.nameless(form)).containsExactly(nameless);
    }

    @Test
    void what_was_typed_and_chosen_is_said_in_words_and_goes_back_into_a_form_made_anew() {
        robot.interact(() -> {
            Map<String, String> typed = filled().typed();
            assertThat(typed).doesNotContainKeys("untouched", "secret").containsEntry("name", "Zofia");
            Form fresh = new Form();
            PanelForm again = fresh.panel().putBack(typed);
            assertThat(again.typed()).isEqualTo(typed);
            assertThat(again.isTypedInto()).isTrue();
            assertThat(fresh.name.get()).isEqualTo("Zofia");
            assertThat(fresh.born.get()).isEqualTo(LocalDate.of(1991, 4, 3));
            assertThat(fresh.kind.get()).isEqualTo("b");
            assertThat(fresh.code.get()).isEqualTo(new Form().codes.getFirst().code());
            assertThat(fresh.several)
                    .containsExactly(
                            fresh.codes.get(1).code(), fresh.codes.get(0).code());
            assertThat(fresh.worker.get()).isEqualTo("Ann");
        });
    }

    private static PanelForm filled() {
        Form form = new Form();
        PanelForm panel = form.panel();
        form.name.set("Zofia");
        form.born.set(LocalDate.of(1991, 4, 3));
        form.kind.set("b");
        form.code.set(form.codes.getFirst().code());
        form.several.setAll(form.codes.get(1).code(), form.codes.get(0).code());
        form.worker.set("Ann");
        return panel;
    }

    /** One of each kind of field that a form in the panel has. */
    private static final class Form {
        private final StringProperty name = new SimpleStringProperty("");
        private final StringProperty untouched = new SimpleStringProperty("as it was");
        private final StringProperty worker = new SimpleStringProperty("");
        private final StringProperty code = new SimpleStringProperty();
        private final ObjectProperty<LocalDate> born = new SimpleObjectProperty<>();
        private final ObjectProperty<String> kind = new SimpleObjectProperty<>("a");
        private final ObservableList<String> several = FXCollections.observableArrayList();
        private final List<Code> codes = Codes.standard().list("need").all();

        PanelForm panel() {
            Clock clock = Clock.fixed(Instant.parse("2026-11-03T14:05:00Z"), ZoneId.of("Europe/London"));
            return new PanelForm(
                    new Saving(Tasks.here(problem -> {})),
                    "Save",
                    () -> {},
                    List.of(
                            Fields.text("name", "Name", name),
                            Fields.prose("untouched", "Untouched", 2, untouched),
                            Fields.day("born", "Born", clock, TypedDates.Side.PAST, born),
                            Fields.choice("kind", "Kind", List.of("a", "b"), word -> word, kind),
                            Fields.code("code", "Code", codes, code),
                            Fields.codes("several", "Several", codes, several),
                            Fields.name("worker", "Worker", FXCollections.observableArrayList("Bea"), worker)));
        }
    }

    @Test
    void a_passphrase_is_never_kept() {
        PassphraseField secret = new PassphraseField();
        PanelForm panel = new PanelForm(
                new Saving(Tasks.here(problem -> {})), "Save", () -> {}, List.of(Field.of("secret", "Secret", secret)));
        robot.interact(() -> form.getChildren().add(panel));
        robot.interact(secret::requestFocus);
        robot.write("four plain");
        assertThat(secret.take()).hasSize(10);
        assertThat(panel.typed()).isEmpty();
        assertThat(panel.isTypedInto()).isFalse();
        robot.interact(() -> form.getChildren().remove(panel));
        assertThat(secret.take()).isEmpty();
    }
}
