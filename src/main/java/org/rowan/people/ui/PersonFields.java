package org.rowan.people.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.NameMask;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.Tiles;
import org.rowan.fx.TypedDates;
import org.rowan.fx.form.CodePicker;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.kernel.Code;
import org.rowan.kernel.Codes;
import org.rowan.kernel.CodesField;
import org.rowan.kernel.Places;

/** The fields of a person's details, and how a recorded answer reads. */
final class PersonFields {
    private static final Codes CODES = Codes.standard();

    private final PersonViewModel model;
    private final NameMask names;
    private final Clock clock;
    private final List<Field> all = new ArrayList<>();
    private final Node node;

    PersonFields(PersonViewModel model, NameMask names, Clock clock) {
        this.model = model;
        this.names = names;
        this.clock = clock;
        node = draw();
    }

    Node node() {
        return node;
    }

    List<Field> all() {
        return all;
    }

    private Node draw() {
        Field impairment = add(Fields.codes(
                "impairment", "Impairments", CODES.list("impairment").all(), model.impairments()));
        impairment.visibleProperty().bind(model.answer("disabled").isEqualTo("yes"));
        impairment.managedProperty().bind(impairment.visibleProperty());
        return Boxes.column(
                Gap.MEDIUM,
                new Tiles(
                        Gap.MEDIUM,
                        16,
                        3,
                        name("given_name"),
                        name("family_name"),
                        add(Fields.day("date_of_birth", "Born", clock, TypedDates.Side.PAST, model.born())),
                        birthDateRefused(),
                        answer("sex"),
                        answer("gender_same"),
                        answer("pregnancy"),
                        answer("ethnicity"),
                        answer("religion"),
                        answer("orientation"),
                        answer("language"),
                        answer("interpreter"),
                        answer("disabled"),
                        home(),
                        answer("home_ward")),
                impairment);
    }

    /** Where there is no birth date: whether she was asked for it. */
    private Field birthDateRefused() {
        Field field = add(Fields.choice(
                "birth_date_refused",
                "Was she asked when she was born?",
                List.of(false, true),
                refused -> refused ? "Does not want to say" : "Not yet",
                model.birthDateRefused()));
        field.visibleProperty().bind(model.born().isNull());
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    /** Out of sight while names are. */
    private Field name(String key) {
        Field field = answer(key);
        field.visibleProperty().bind(names.hidden().not());
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private Field answer(String key) {
        PersonAnswers answer = PersonAnswers.of(key);
        StringProperty value = model.answer(key);
        return add(
                switch (answer.list()) {
                    case null -> Fields.text(key, answer.words(), value);
                    case "ward" -> Fields.code(key, answer.words(), wards(), value);
                    case "interpreter" -> Fields.code(key, answer.words(), interpreter(), value);
                    default -> Fields.answer(key, answer.words(), CODES.list(answer.list()), value);
                });
    }

    /** A recorded answer, as it is read. */
    String words(String key, String value) {
        return switch (key) {
            case "given_name", "family_name" -> value;
            case "date_of_birth" -> SpokenDates.full(LocalDate.parse(value));
            case "birth_date_refused" -> Boolean.parseBoolean(value) ? "Does not want to say" : "Not yet";
            case "impairment" ->
                CodesField.split(value).stream()
                        .map(code -> CODES.label("impairment", code))
                        .collect(Collectors.joining(", "));
            case "home_ward" -> label(wards(), value);
            case "interpreter" -> label(interpreter(), value);
            default -> CODES.label(PersonAnswers.of(key).list(), value);
        };
    }

    private static String label(List<Code> codes, String value) {
        return codes.stream()
                .filter(code -> code.code().equals(value))
                .map(Code::label)
                .findFirst()
                .orElse(value);
    }

    /** Offered, not filled in: what nobody was asked must not be counted as an answer. */
    private Field home() {
        Field field = answer("home_authority");
        ((CodePicker) field.control()).offer(model.homeOffered());
        field.hint(CodePicker.TAKE_OFFER);
        field.hintShownWhile(((CodePicker) field.control()).offering());
        return field;
    }

    private Field add(Field field) {
        all.add(field);
        return field;
    }

    private List<Code> wards() {
        return withMissing(Places.standard().wardsOn(model.today()).stream()
                .map(ward -> new Code(ward.code(), ward.name(), ""))
                .toList());
    }

    private static List<Code> interpreter() {
        return withMissing(List.of(new Code("yes", "Needed", ""), new Code("no", "Not needed", "")));
    }

    /** With the ways in which an answer can be missing. */
    private static List<Code> withMissing(List<Code> answers) {
        List<Code> codes = new ArrayList<>(answers);
        codes.addAll(CODES.list(Codes.MISSING).all());
        return codes;
    }
}
