package org.rowan.referral.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.TypedDates;
import org.rowan.fx.form.Answer;
import org.rowan.fx.form.CodePicker;
import org.rowan.fx.form.Faults;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.FormSection;
import org.rowan.fx.form.MomentField;
import org.rowan.fx.form.NumberField;
import org.rowan.fx.form.Segments;
import org.rowan.fx.form.WordField;
import org.rowan.kernel.Code;
import org.rowan.kernel.Codes;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.provider.Service;
import org.rowan.referral.Told;

/** The fields of a referral in the order of a conversation. What is not said stays shut. */
final class CallForm extends VBox {
    private static final Codes CODES = Codes.standard();
    private static final int OLDEST = 120;
    private static final int MOST_PEOPLE = 30;
    private static final int FEW_SERVICES = 6;

    private final CallDraft draft;
    private final Setting setting;
    private final Clock clock;
    private final List<Field> fields = new ArrayList<>();
    private final Field received;
    private final Faults faults;

    CallForm(CallDraft draft, Setting setting, Clock clock) {
        this.draft = draft;
        this.setting = setting;
        this.clock = clock;
        MomentField moment = new MomentField(clock);
        moment.setPromptText("now");
        this.received = field("received", "Came in", bound(moment, draft.received));
        getStyleClass().addAll(Gap.MEDIUM.style(), "call-form");
        List<Node> rows =
                List.of(caller(), asked(), Boxes.text("Who is it about?", "heading"), who(), ways(), household());
        SafetyQuestions safety = new SafetyQuestions(setting, draft);
        fields.addAll(safety.fields());
        List<Node> sections = List.of(safety.section(), needs(), money(), access(), note());
        this.faults = new Faults(fields);
        getChildren().add(faults);
        getChildren().addAll(rows);
        getChildren().add(Boxes.column(Gap.NONE, sections.toArray(new Node[0])));
    }

    List<Field> fields() {
        return List.copyOf(fields);
    }

    /** Whether a form for this setting would be the same. */
    boolean isFor(Setting other) {
        return names(other).equals(names(setting))
                && HomeCodes.wards(other, day()).equals(HomeCodes.wards(setting, day()));
    }

    private static List<String> names(Setting setting) {
        return setting.services().stream()
                .map(service -> service.id + service.name + service.opened + service.closed)
                .toList();
    }

    /** Shows what is wrong, each under its field; empty clears what was shown. False if one belongs to no field. */
    boolean show(List<Problem> problems) {
        fields.forEach(field -> field.problemProperty().set(own(field)));
        return problems.stream().map(faults::show).reduce(true, Boolean::logicalAnd);
    }

    /** True if nothing typed here is beyond understanding; else the cursor goes to the first such field. */
    boolean understood() {
        show(List.of());
        faults.jump();
        return faults.count() == 0;
    }

    void jump() {
        faults.jump();
    }

    void focusFirst() {
        focus("source");
    }

    /** Takes the cursor to who it is about. */
    void focusName() {
        focus("given_name");
    }

    /** The field that has the cursor, by its key. */
    Optional<String> cursor() {
        return fields.stream()
                .filter(field -> field.control().isFocused())
                .map(Field::key)
                .findFirst();
    }

    void focus(String key) {
        fields.stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .ifPresent(field -> Cursor.into(field.control()));
    }

    /** Follows the clock of the call. */
    void timeIn(ObservableValue<String> time) {
        time.addListener((property, before, now) -> received.hint(now));
        received.hint(time.getValue());
    }

    private Node caller() {
        fields.remove(received);
        Node row = row(
                remember(Fields.code(
                        "source",
                        "Who is calling?",
                        CODES.list("referral_source").all(),
                        draft.source)),
                field("referrer", "Name and number", text(draft.referrer, "PC Shah, 101")),
                received);
        fields.add(received);
        return row;
    }

    private Node asked() {
        LocalDate day = day();
        List<Service> open = setting.services().stream()
                .filter(service -> service.isOpenOn(day) || service.id.equals(draft.service.get()))
                .toList();
        if (open.size() <= FEW_SERVICES) {
            return field("service_id", "For which service?", new ServiceChoice(open, draft.service));
        }
        CodePicker picker = new CodePicker(open.stream()
                .map(service -> new Code(Long.toString(service.id), service.name, ""))
                .toList());
        LongCode.bind(picker.valueProperty(), draft.service);
        return field("service_id", "For which service?", picker);
    }

    private Node who() {
        Field age = narrow(field("age", "or age", number(OLDEST, draft.age)));
        age.disableProperty().bind(draft.born.isNotNull());
        FormRow row = row(
                remember(Fields.text("given_name", "First name", draft.givenName)),
                remember(Fields.text("family_name", "Family name", draft.familyName)),
                remember(Fields.day("date_of_birth", "Born", clock, TypedDates.Side.PAST, draft.born)),
                age);
        Label linked = Boxes.prose("");
        linked.textProperty()
                .bind(draft.linked
                        .map(person -> person.nameAndAge() + ". What is recorded of her is there already.")
                        .orElse(""));
        shownWhile(linked, draft.linked.isNotNull());
        shownWhile(row, draft.linked.isNull());
        return new VBox(linked, row);
    }

    private Node ways() {
        Segments<String> sex =
                new Segments<>("Sex", CODES.list("sex").codes(), CODES.list("sex")::label).orNone("Not told");
        sex.valueProperty().bindBidirectional(draft.sex);
        Field sexField = narrow(field("sex", "Sex", sex));
        shownWhile(sexField, draft.linked.isNull());
        Segments<Boolean> callback = new Segments<>(
                        "Safe to ring back?", List.of(true, false), yes -> yes ? "Yes" : "No")
                .orNone("Not asked");
        callback.valueProperty().bindBidirectional(draft.callback);
        return row(
                sexField,
                narrow(field("callback", "Safe to ring back?", callback)),
                field("safe_when", "When, and until when", text(draft.safeWhen, "until 17:00")));
    }

    private static void shownWhile(Node node, BooleanBinding condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    private Node household() {
        Field ward = remember(Fields.code("home_ward", "Ward", HomeCodes.wards(setting, day()), draft.homeWard));
        Runnable refresh = () -> {
            boolean asked =
                    setting.homeAuthority() != null && setting.homeAuthority().equals(draft.homeAuthority.get());
            ward.setVisible(asked);
            ward.setManaged(asked);
            if (!asked && draft.homeAuthority.get() != null) {
                draft.homeWard.set(null);
            }
        };
        draft.homeAuthority.addListener((property, before, now) -> refresh.run());
        refresh.run();
        return row(
                narrow(field("adults", "Adults", number(MOST_PEOPLE, draft.adults, "1"))),
                narrow(field("children", "Children", number(MOST_PEOPLE, draft.children, "0"))),
                narrow(field("oldest_boy", "Oldest boy", number(17, draft.oldestBoy, "age"))),
                remember(Fields.code(
                        "home_authority", "Coming from", HomeCodes.authorities(setting), draft.homeAuthority)),
                ward);
    }

    private LocalDate day() {
        return draft.received.get() == null
                ? London.today(clock)
                : draft.received.get().toLocalDate();
    }

    private Node money() {
        return section("Money and recourse", "Recourse to public funds", "status", "recourse", draft.recourse);
    }

    private FormSection section(String words, String question, String key, String list, StringProperty value) {
        Field choices =
                remember(Fields.choice(key, question, CODES.list(list).codes(), CODES.list(list)::label, value));
        return new FormSection(words, choices)
                .summary(value.map(code -> CODES.label(list, code)).orElse(""));
    }

    private Node needs() {
        Field told = remember(Fields.codes(
                "needs", "Which needs were told?", CODES.list("need").all(), draft.needs));
        return new FormSection("Needs told", told)
                .summary(Lists.words(
                        draft.needs,
                        codes -> codes.stream()
                                .map(code -> CODES.list("need").label(code))
                                .collect(Collectors.joining(", "))));
    }

    private Node access() {
        Field spoken = remember(Fields.answer("language", "Language", CODES.list(Codes.LANGUAGE), draft.language));
        shownWhile(spoken, draft.linked.isNull());
        return new FormSection(
                        "Access, pets, language",
                        new CodeChecks("Their home must have", Told.kinds(), draft.access),
                        spoken)
                .summary(Lists.words(draft.access, codes -> Told.labels(Set.copyOf(codes))));
    }

    private Node note() {
        return new FormSection("Note", remember(Fields.prose("note", "What was said", 4, draft.note)))
                .summary(draft.note
                        .map(words -> words.isBlank() ? "" : "written")
                        .orElse(""));
    }

    private static TextField text(StringProperty value, String prompt) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static <T> WordField<T> bound(WordField<T> field, ObjectProperty<T> value) {
        field.valueProperty().bindBidirectional(value);
        return field;
    }

    private static WordField<Integer> number(int most, ObjectProperty<Integer> value, String... prompt) {
        WordField<Integer> field = bound(new NumberField(0, most), value);
        field.setPromptText(prompt.length == 0 ? null : prompt[0]);
        return field;
    }

    private Field field(String key, String words, Node control) {
        return remember(Field.of(key, words, control));
    }

    private Field remember(Field field) {
        fields.add(field);
        return field;
    }

    private static Field narrow(Field field) {
        HBox.setHgrow(field, Priority.NEVER);
        field.setMinWidth(USE_PREF_SIZE);
        return field;
    }

    private static FormRow row(Field... fields) {
        return new FormRow(fields);
    }

    private static String own(Field field) {
        return field.control() instanceof Answer answer ? answer.problem().get() : "";
    }
}
