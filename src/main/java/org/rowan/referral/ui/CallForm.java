package org.rowan.referral.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.TypedDates;
import org.rowan.fx.form.Answer;
import org.rowan.fx.form.CodePicker;
import org.rowan.fx.form.CodesPicker;
import org.rowan.fx.form.DateField;
import org.rowan.fx.form.Faults;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.FormSection;
import org.rowan.fx.form.MomentField;
import org.rowan.fx.form.NumberField;
import org.rowan.fx.form.Segments;
import org.rowan.fx.form.WordField;
import org.rowan.kernel.Code;
import org.rowan.kernel.Codes;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;

/** The fields of a referral in the order of a conversation. What is not said stays shut. */
final class CallForm extends VBox {
    private static final Codes CODES = Codes.standard();
    private static final int OLDEST = 120;
    private static final int MOST_PEOPLE = 30;
    private static final int MOST_SEGMENTS = 70;

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
        this.received = field("received", "Came in", bound(new MomentField(clock), draft.received));
        getStyleClass().addAll(Gap.MEDIUM.style(), "call-form");
        List<Node> rows =
                List.of(caller(), asked(), Boxes.text("Who is it about", "heading"), who(), ways(), household());
        List<Node> sections = List.of(risk(), needs(), money(), access(), note());
        this.faults = new Faults(fields);
        getChildren().add(faults);
        getChildren().addAll(rows);
        getChildren().add(Boxes.column(Gap.NONE, sections.toArray(new Node[0])));
    }

    /** Whether a form for this setting would be the same. */
    boolean isFor(Setting other) {
        return names(other).equals(names(setting))
                && other.wards(other.homeAuthority(), day()).equals(wards());
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
        fields.stream()
                .filter(field -> field.key().equals("source"))
                .findFirst()
                .ifPresent(field -> field.control().requestFocus());
    }

    /** Follows the clock of the call. */
    void timeIn(ObservableValue<String> time) {
        time.addListener((property, before, now) -> received.hint(now));
        received.hint(time.getValue());
    }

    private Node caller() {
        fields.remove(received);
        Node row = row(
                field(
                        "source",
                        "Who is calling?",
                        coded(CodePicker.of(CODES.list("referral_source"), false), draft.source)),
                field("referrer", "Caller's name and number", text(draft.referrer, "PC Shah, 101")),
                received);
        fields.add(received);
        return row;
    }

    private Node asked() {
        LocalDate day = day();
        List<Code> open = setting.services().stream()
                .filter(service -> service.isOpenOn(day) || service.id.equals(draft.service.get()))
                .map(service -> new Code(Long.toString(service.id), service.name, ""))
                .toList();
        int letters = open.stream().mapToInt(code -> code.label().length()).sum();
        if (letters <= MOST_SEGMENTS) {
            Segments<Long> segments = new Segments<>(
                    "For which service?",
                    open.stream().map(code -> Long.valueOf(code.code())).toList(),
                    id -> setting.serviceName(id));
            segments.valueProperty().bindBidirectional(draft.service);
            return field("service_id", "For which service?", segments);
        }
        CodePicker picker = new CodePicker(open);
        LongCode.bind(picker.valueProperty(), draft.service);
        return field("service_id", "For which service?", picker);
    }

    private Node who() {
        Field age = narrow(field("age", "or age", number(OLDEST, draft.age)));
        age.disableProperty().bind(draft.born.isNotNull());
        HBox row = row(
                field("given_name", "First name", text(draft.givenName, null)),
                field("family_name", "Family name", text(draft.familyName, null)),
                field("date_of_birth", "Born", bound(new DateField(clock, TypedDates.Side.PAST), draft.born)),
                age);
        row.disableProperty().bind(draft.linked.isNotNull());
        return row;
    }

    private Node ways() {
        Segments<String> sex = new Segments<>("Sex", CODES.list("sex").codes(), CODES.list("sex")::label);
        sex.valueProperty().bindBidirectional(draft.sex);
        sex.disableProperty().bind(draft.linked.isNotNull());
        Segments<Boolean> callback =
                new Segments<>("Safe to ring back?", List.of(true, false), yes -> yes ? "Yes" : "No");
        callback.valueProperty().bindBidirectional(draft.callback);
        return row(
                narrow(field("sex", "Sex", sex)),
                narrow(field("callback", "Safe to ring back?", callback)),
                field("safe_when", "When and until when", text(draft.safeWhen, "until 17:00, her sister's number")));
    }

    private Node household() {
        CodePicker authority = coded(new CodePicker(authorities()), draft.homeAuthority);
        Field ward = field("home_ward", "Ward", coded(new CodePicker(wardsAndMissing()), draft.homeWard));
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
                field("home_authority", "Coming from", authority),
                ward);
    }

    private List<Code> authorities() {
        List<Code> all = CODES.list(Codes.AUTHORITY).all();
        List<Code> codes = new ArrayList<>();
        Optional<Code> home = all.stream()
                .filter(code -> code.code().equals(setting.homeAuthority()))
                .findFirst();
        home.ifPresent(codes::add);
        all.stream().filter(code -> home.filter(code::equals).isEmpty()).forEach(codes::add);
        codes.addAll(CODES.list(Codes.MISSING).all());
        return codes;
    }

    private List<Code> wards() {
        return setting.wards(setting.homeAuthority(), day());
    }

    private List<Code> wardsAndMissing() {
        List<Code> codes = new ArrayList<>(wards());
        codes.addAll(CODES.list(Codes.MISSING).all());
        return codes;
    }

    private LocalDate day() {
        return draft.received.get() == null
                ? London.today(clock)
                : draft.received.get().toLocalDate();
    }

    private Node risk() {
        return section("Risk", "risk", "risk_level", draft.risk);
    }

    private Node money() {
        return section("Money and recourse", "status", "recourse", draft.recourse);
    }

    private FormSection section(String words, String key, String list, javafx.beans.property.StringProperty value) {
        Segments<String> segments = new Segments<>(words, CODES.list(list).codes(), CODES.list(list)::label);
        segments.valueProperty().bindBidirectional(value);
        return new FormSection(words, field(key, words, segments))
                .summary(value.map(code -> CODES.label(list, code)).orElse(""));
    }

    private Node needs() {
        CodesPicker picker = new CodesPicker(CODES.list("need").all());
        Lists.bind(picker.chosen(), draft.needs);
        FormSection section =
                new FormSection("Needs told", remember(Field.of("needs", "Needs told", picker.field(), picker)));
        return section.summary(Lists.words(
                draft.needs,
                codes -> codes.stream()
                        .map(code -> CODES.list("need").label(code))
                        .collect(java.util.stream.Collectors.joining(", "))));
    }

    private Node access() {
        CodePicker language = coded(CodePicker.of(CODES.list(Codes.LANGUAGE), true), draft.language);
        language.disableProperty().bind(draft.linked.isNotNull());
        return new FormSection(
                        "Access, pets, language",
                        new CodeChecks("Their home must have", Told.kinds(), draft.access),
                        field("language", "Language", language))
                .summary(Lists.words(draft.access, codes -> Told.labels(java.util.Set.copyOf(codes))));
    }

    private Node note() {
        TextArea area = new TextArea();
        area.setPrefRowCount(4);
        area.setWrapText(true);
        area.textProperty().bindBidirectional(draft.note);
        return new FormSection("Note", field("note", "What was said", area))
                .summary(draft.note
                        .map(words -> words.isBlank() ? "" : "written")
                        .orElse(""));
    }

    private static TextField text(javafx.beans.property.StringProperty value, String prompt) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static CodePicker coded(CodePicker picker, javafx.beans.property.StringProperty value) {
        picker.valueProperty().bindBidirectional(value);
        return picker;
    }

    private static <T> WordField<T> bound(WordField<T> field, javafx.beans.property.ObjectProperty<T> value) {
        field.valueProperty().bindBidirectional(value);
        return field;
    }

    private static WordField<Integer> number(
            int most, javafx.beans.property.ObjectProperty<Integer> value, String... prompt) {
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

    private static HBox row(Field... fields) {
        HBox row = new HBox(fields);
        row.getStyleClass().addAll(Gap.MEDIUM.style(), "form-row");
        for (Field field : fields) {
            if (HBox.getHgrow(field) == null) {
                HBox.setHgrow(field, Priority.ALWAYS);
            }
        }
        return row;
    }

    private static String own(Field field) {
        return field.control() instanceof Answer answer ? answer.problem().get() : "";
    }
}
