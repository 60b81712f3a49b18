package org.rowan.people.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Errand;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.Notice;
import org.rowan.fx.Screen;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.Tiles;
import org.rowan.fx.TypedDates;
import org.rowan.fx.Waiting;
import org.rowan.fx.form.CodePicker;
import org.rowan.fx.form.Faults;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.MeanwhilePane;
import org.rowan.fx.form.PanelForm;
import org.rowan.kernel.Code;
import org.rowan.kernel.Codes;
import org.rowan.kernel.CodesField;
import org.rowan.kernel.Places;
import org.rowan.kernel.Problem;
import org.rowan.people.People;
import org.rowan.people.RecoursePeriod;

/** A person: her details to be filled in, and what is known of her through the years. */
public final class PersonScreen implements Screen {
    private static final Codes CODES = Codes.standard();
    private static final String RECOURSE = "recourse";

    private final Desk desk;
    private final PersonViewModel model;
    private final TwinsViewModel twins;
    private final ContactCard contact;
    private final ObservableValue<String> title;
    private final List<Field> fields = new ArrayList<>();
    private final Faults faults;
    private final VBox recourse = Boxes.column(Gap.TIGHT);
    private final VBox past = Boxes.column(Gap.TIGHT);
    private final Node node;
    private final Errand errand;
    private boolean away;

    /**
     * What is known elsewhere of a person, by her id, read off the screen's thread.
     *
     * @param past her referrals and support periods
     * @param joining joins her record with another, and takes it apart
     * @param open opens the page of another person
     * @param homeOffered the council that is offered where none is recorded, by its GSS code; null where there is none to offer
     * @param whoMaySee what says who may see her, nothing for who has no say in it; made on the screen's thread
     */
    public record Known(
            LongFunction<List<PersonPast>> past,
            LongFunction<String> homeOffered,
            Joining joining,
            LongConsumer open,
            LongFunction<List<Node>> whoMaySee) {}

    /** @param errand what is to be filled in */
    public PersonScreen(People people, Desk desk, long personId, Known known, Errand errand) {
        this.desk = desk;
        this.errand = errand;
        this.model = new PersonViewModel(people, known, desk.tasks(), desk.clock(), personId);
        this.twins = new TwinsViewModel(people, known.joining(), desk.tasks(), personId);
        this.title = desk.names().of(model.title());
        this.contact = new ContactCard(people.ways(), desk, personId);
        Node form = form();
        this.faults = new Faults(fields);
        this.node = Boxes.column(
                Gap.LARGE,
                new Waiting(model.busy(), "Reading"),
                faults,
                new MeanwhilePane(model.meanwhile(), fields, this::words, desk),
                new TwinsCard(twins, desk, known.open(), this::reload),
                contact.node(),
                form,
                new Tiles(
                        Gap.MEDIUM,
                        24,
                        2,
                        new Card("Public funds", recourse).with(Buttons.link("Add an answer", this::addRecourse)),
                        new Card("Known from before", this.past)),
                Boxes.column(Gap.NONE, known.whoMaySee().apply(personId).toArray(Node[]::new)));
        model.recourse().addListener((ListChangeListener<RecoursePeriod>) change -> drawRecourse());
        model.past().addListener((ListChangeListener<PersonPast>) change -> drawPast());
        model.saving().refused().addListener((property, before, now) -> refused(now));
        model.title().addListener((property, before, now) -> desk.tasks().onScreen(this::begin));
        drawRecourse();
        drawPast();
    }

    private Node form() {
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
                        add(Fields.day("date_of_birth", "Born", desk.clock(), TypedDates.Side.PAST, model.born())),
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
        field.visibleProperty().bind(desk.names().hidden().not());
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
    private String words(String key, String value) {
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
        fields.add(field);
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

    private void refused(Problem problem) {
        boolean shownBeside = problem != null && problem.kind() == Problem.Kind.CONFLICT && !away;
        if (problem != null && !shownBeside && !faults.show(problem)) {
            desk.notices().tell(Notice.trouble(problem));
        }
        if (problem != null && away) {
            desk.notices()
                    .tell(Notice.trouble(problem)
                            .with(
                                    "Back to what you typed",
                                    () -> desk.navigator().open(this)));
        }
    }

    private void comeBack() {
        desk.navigator().open(this);
    }

    /** Leaving a field makes it say what it has understood; the cursor comes back to it. */
    private boolean understood() {
        Scene scene = node.getScene();
        Node typing = scene.getFocusOwner();
        scene.getRoot().requestFocus();
        if (typing != null) {
            typing.requestFocus();
        }
        return faults.count() == 0;
    }

    private void reload() {
        model.load();
        twins.load();
        contact.load();
    }

    /** Once she is read, the cursor goes to what is missing. */
    private void begin() {
        if (errand.isFor(RECOURSE)) {
            addRecourse();
        }
        fields.stream()
                .filter(field -> errand.isFor(field.key()))
                .findFirst()
                .ifPresent(field -> field.control().requestFocus());
    }

    private void drawRecourse() {
        recourse.getChildren()
                .setAll(
                        model.recourse().isEmpty()
                                ? List.of(Boxes.prose("Whether she may claim public funds was not asked yet.", "muted"))
                                : model.recourse().stream().map(this::recourse).toList());
    }

    private Node recourse(RecoursePeriod answer) {
        Label words = Boxes.prose(CODES.list("recourse").label(answer.status) + ", since "
                + SpokenDates.day(answer.starts, model.today()));
        boolean holds = answer.equals(model.recourse().getFirst());
        return PersonWords.concession(answer, model.today())
                .filter(ends -> holds)
                .<Node>map(ends -> Boxes.column(Gap.TIGHT, words, Boxes.prose(capital(ends), "warning-text")))
                .orElse(words);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private void drawPast() {
        past.getChildren()
                .setAll(
                        model.past().isEmpty()
                                ? List.of(Boxes.prose("Nothing is known from before.", "muted"))
                                : model.past().stream().map(this::past).toList());
    }

    private Node past(PersonPast entry) {
        LocalDate today = model.today();
        String when = SpokenDates.day(entry.from(), today)
                + (!entry.support()
                        ? ""
                        : entry.until() == null ? ", goes on" : " to " + SpokenDates.day(entry.until(), today));
        return Buttons.row(
                Boxes.column(Gap.NONE, Boxes.prose(entry.words()), Boxes.text(when, "small", "muted")),
                entry.words() + ", " + when,
                entry.open());
    }

    private void addRecourse() {
        desk.panel().show("recourse of person " + model.personId(), "Public funds", () -> form(model.newRecourse()));
    }

    private PanelForm form(RecourseViewModel answer) {
        List<Field> asked = List.of(
                Fields.code("status", "Answer", CODES.list("recourse").all(), answer.status()),
                Fields.day("from", "Since", desk.clock(), TypedDates.Side.PAST, answer.from()));
        Runnable save = () -> answer.save(saved -> {
            model.recorded(saved);
            desk.panel().close();
            if (errand.isFor(RECOURSE)) {
                errand.next().run();
            }
        });
        return new PanelForm(answer.saving(), "Add", save, asked);
    }

    private void save() {
        if (!understood()) {
            faults.jump();
        } else if (model.changed().get()) {
            model.save(() -> {
                desk.notices().tell(Notice.good("Saved."));
                errand.next().run();
            });
        }
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.subtitle();
    }

    @Override
    public Optional<Step> step() {
        return Optional.of(new Step("Save", "Ctrl+S", model.changed(), this::save));
    }

    @Override
    public List<Key> keys() {
        return errand.with(List.of());
    }

    @Override
    public Optional<String> address() {
        return Optional.of("person " + model.personId());
    }

    @Override
    public Optional<String> begun() {
        return model.draft().isEmpty() ? Optional.empty() : Optional.of("Details of a person");
    }

    @Override
    public Map<String, String> typed() {
        return model.draft();
    }

    @Override
    public void putBack(Map<String, String> typed) {
        model.putBack(typed);
    }

    @Override
    public void reopen(String about) {
        if (about.startsWith("recourse")) {
            addRecourse();
        } else {
            contact.reopen(about);
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void onShown() {
        away = false;
        reload();
    }

    @Override
    public void readAgain() {
        reload();
    }

    /** Going elsewhere saves what is typed; what cannot be saved stays on this page, to which the notice leads back. */
    @Override
    public void onLeft() {
        boolean understood = understood();
        away = true;
        if (!understood) {
            desk.tasks()
                    .onScreen(() -> desk.notices()
                            .tell(Notice.soon("The person's details are not saved: a field needs correcting.")
                                    .with("Back to what you typed", this::comeBack)));
        } else if (model.changed().get()) {
            model.save(() -> {});
        }
    }
}
