package org.rowan.people.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
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
import org.rowan.fx.Waiting;
import org.rowan.fx.form.Faults;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.MeanwhilePane;
import org.rowan.kernel.Problem;
import org.rowan.people.People;

/** A person: her details to be filled in, and what is known of her through the years. */
public final class PersonScreen implements Screen {
    private static final String RECOURSE = "recourse";

    private final Desk desk;
    private final PersonViewModel model;
    private final TwinsViewModel twins;
    private final ContactCard contact;
    private final ObservableValue<String> title;
    private final List<Field> fields;
    private final Faults faults;
    private final RecourseCard recourse;
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
        this.recourse = new RecourseCard(model, desk, () -> {
            if (errand.isFor(RECOURSE)) {
                errand.next().run();
            }
        });
        PersonFields form = new PersonFields(model, desk.names(), desk.clock());
        this.fields = form.all();
        this.faults = new Faults(fields);
        this.node = Boxes.column(
                Gap.LARGE,
                new Waiting(model.busy(), "Reading"),
                faults,
                new MeanwhilePane(model.meanwhile(), fields, form::words, desk),
                new TwinsCard(twins, desk, known.open(), this::reload),
                contact.node(),
                form.node(),
                new Tiles(Gap.MEDIUM, 24, 2, recourse.node(), new Card("Known from before", this.past)),
                Boxes.column(Gap.NONE, known.whoMaySee().apply(personId).toArray(Node[]::new)));
        model.past().addListener((ListChangeListener<PersonPast>) change -> drawPast());
        model.saving().refused().addListener((property, before, now) -> refused(now));
        model.title().addListener((property, before, now) -> desk.tasks().onScreen(this::begin));
        drawPast();
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
            recourse.add();
        }
        fields.stream()
                .filter(field -> errand.isFor(field.key()))
                .findFirst()
                .ifPresent(field -> field.control().requestFocus());
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
            recourse.add();
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
