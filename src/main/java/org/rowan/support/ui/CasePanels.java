package org.rowan.support.ui;

import java.util.List;
import java.util.function.LongConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Errand;
import org.rowan.fx.Gap;
import org.rowan.fx.Notice;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.TypedDates;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.PanelForm;
import org.rowan.kernel.Codes;
import org.rowan.people.NameIndex;
import org.rowan.support.Membership;
import org.rowan.support.Need;

/** The forms of a case, each in the panel beside it. */
final class CasePanels {
    private static final Codes CODES = Codes.standard();

    private final CaseViewModel model;
    private final Desk desk;
    private final LongConsumer openPerson;
    private final Errand errand;

    CasePanels(CaseViewModel model, Desk desk, LongConsumer openPerson, Errand errand) {
        this.model = model;
        this.desk = desk;
        this.openPerson = openPerson;
        this.errand = errand;
    }

    void note() {
        desk.panel().show(aboutNote(), "Add note", () -> {
            model.draft().begin();
            return NoteForm.of(model.draft(), desk, members(), model::nameOf, () -> done("Note saved."));
        });
    }

    private String aboutNote() {
        return "note of case " + model.draft().supportId();
    }

    /** Whether a note is begun and out of sight. */
    ObservableBooleanValue noteBegun() {
        return desk.panel().begun(aboutNote());
    }

    private List<Long> members() {
        return model.file().get() == null
                ? List.of()
                : model.file().get().members().stream()
                        .map(member -> member.person().id)
                        .distinct()
                        .toList();
    }

    /** Opens the form in which something is missing. */
    void begin() {
        if (errand.isFor("outcome")) {
            model.file().get().needs().stream()
                    .filter(need -> need.closed != null && isOpen(need.outcome))
                    .findFirst()
                    .ifPresent(this::need);
        } else if (!errand.equals(Errand.NONE)) {
            end();
        }
    }

    private static boolean isOpen(String outcome) {
        return outcome == null || outcome.isEmpty() || outcome.equals(NeedViewModel.OPEN);
    }

    /** Opens the form again of which this was the name. */
    void reopen(String about) {
        String kind = about.substring(0, Math.max(0, about.indexOf(' ')));
        switch (kind) {
            case "note" -> note();
            case "member" -> member();
            case "worker" -> worker();
            case "end", "ended" -> end();
            case "need" -> reopenNeed(about);
            default -> {
                // a form of another page
            }
        }
    }

    private void reopenNeed(String about) {
        if (about.equals(about("need"))) {
            addNeed();
        } else {
            model.file().get().needs().stream()
                    .filter(need -> about.equals(about("need " + need.id)))
                    .findFirst()
                    .ifPresent(this::need);
        }
    }

    void addNeed() {
        if (!model.file().get().members().isEmpty()) {
            addNeed(model.file().get().first().id);
        }
    }

    /** @param personId the member who is proposed */
    void addNeed(long personId) {
        desk.panel().show(about("need"), "Add a need", () -> need(model.newNeed(personId)));
    }

    void need(Need need) {
        desk.panel().show(about("need " + need.id), CODES.list("need").label(need.need), () -> need(model.need(need)));
    }

    private String about(String kind) {
        return kind + " of case " + model.file().get().support().id;
    }

    private PanelForm need(NeedViewModel form) {
        Field kind = Fields.code("need", "Need", CODES.list("need").all(), form.kind());
        Field identified =
                Fields.day("identified", "Told or seen on", desk.clock(), TypedDates.Side.PAST, form.identified());
        Field by = Fields.code(
                "identified_by", "How it is known", CODES.list("identified_by").all(), form.identifiedBy());
        Field supported = Fields.choice(
                "supported", "Do we support it?", List.of(true, false), CasePanels::yes, form.supported());
        Field outcome = Fields.choice(
                "outcome",
                "What came of it",
                CODES.list("need_outcome").codes(),
                code -> code.equals(NeedViewModel.OPEN)
                        ? "Open"
                        : CODES.list("need_outcome").label(code),
                form.outcome());
        Field closed = Fields.day("closed", "Closed on", desk.clock(), TypedDates.Side.PAST, form.closed());
        closed.managedProperty().bind(form.outcome().isNotEqualTo(NeedViewModel.OPEN));
        closed.visibleProperty().bind(closed.managedProperty());
        Field goal = Fields.prose("goal", "What she wants, in her own words", 3, form.goal());
        Field why = Fields.prose("why", "Why that came of it", 2, form.why());
        why.managedProperty().bind(closed.managedProperty());
        why.visibleProperty().bind(closed.managedProperty());
        Field who =
                Fields.person("person_id", "Whose need it is", members(), model::nameOf, desk.names(), form.person());
        return new PanelForm(
                        form.saving(),
                        form.isNew() ? "Add need" : "Save need",
                        () -> form.save(() -> {
                            done(form.isNew() ? "Need added." : "Need saved.");
                            errand.next().run();
                        }),
                        List.of(kind, who, goal, identified, by, supported, outcome, why, closed))
                .besideOthers(desk)
                .beginAt(errand.field());
    }

    private static String yes(Boolean yes) {
        return yes ? "Yes" : "No";
    }

    void member() {
        desk.panel().show(about("member"), "Add a person", () -> member(model.newMember()));
    }

    private PanelForm member(MemberViewModel form) {
        Field role = Fields.choice(
                "role",
                "Who joins",
                List.of(Membership.ADULT, Membership.CHILD),
                who -> who.equals(Membership.ADULT) ? "Adult" : "Child",
                form.role());
        VBox known = Boxes.column(Gap.TIGHT);
        known.managedProperty().bind(Bindings.isNotEmpty(form.known()));
        form.known().addListener((ListChangeListener<NameIndex.Known>) change -> known.getChildren()
                .setAll(form.known().stream().map(person -> known(person, form)).toList()));
        List<Field> fields = List.of(
                role,
                Fields.text("given_name", "Given name", form.given()),
                Fields.text("family_name", "Family name", form.family()),
                Fields.day("date_of_birth", "Born", desk.clock(), TypedDates.Side.PAST, form.born()),
                Fields.day("joined", "Joined on", desk.clock(), TypedDates.Side.PAST, form.joined())
                        .hint("Empty: from the first day of support."));
        return new PanelForm(form.saving(), "Add", () -> form.save(this::joined), fields).with(3, known);
    }

    private Node known(NameIndex.Known person, MemberViewModel form) {
        String born = person.born() == null ? "" : ", born " + SpokenDates.full(person.born());
        return Boxes.column(
                Gap.NONE,
                desk.names().prose(names -> "Known already: " + names.apply(person.name()) + born, "small"),
                Buttons.link("It is this person", () -> form.take(person, this::joined)));
    }

    private void joined(Membership member) {
        desk.panel().close();
        openPerson.accept(member.personId);
        desk.notices().tell(Notice.good("Added to the household. What else is known can be filled in here."));
    }

    void movedOver(boolean from) {
        model.movedOver(
                from,
                () -> desk.notices()
                        .tell(Notice.good(
                                        from
                                                ? "They moved over from another provider in the area: the council counts them once."
                                                : "Their support began here.")
                                .with(
                                        Notice.UNDO,
                                        () -> model.movedOver(
                                                !from,
                                                () -> desk.notices().tell(Notice.note("It stands as before."))))));
    }

    void worker() {
        desk.panel().show(about("worker"), "Hand over", () -> worker(model.worker()));
    }

    private PanelForm worker(WorkerViewModel form) {
        return new PanelForm(
                        form.saving(),
                        "Hand over",
                        () -> form.save(() -> {
                            desk.panel().close();
                            desk.notices()
                                    .tell(Notice.good("Handed over. What is to be done went with it.")
                                            .with(Notice.UNDO, () -> form.takeBack(model::load)));
                            model.load();
                        }),
                        List.of(
                                Fields.name("key_worker", "Key worker from now on", form.known(), form.name()),
                                Fields.prose("words", "What she or he should know", 3, form.words())
                                        .hint("It goes into the notes.")))
                .besideOthers(desk);
    }

    void end() {
        boolean ended = !model.open().get();
        desk.panel()
                .show(
                        about(ended ? "ended" : "end"),
                        ended ? "Change how it ended" : "End support",
                        () -> end(model.end()));
    }

    private PanelForm end(EndViewModel form) {
        return EndForm.of(form, desk, () -> ended(form)).beginAt(errand.field().isEmpty() ? "planned" : errand.field());
    }

    void move() {
        show("Move to another unit", MovePanel.of(model.move(), desk, model::moved));
    }

    private void ended(EndViewModel form) {
        Notice said = Notice.good(form.done());
        moved(form.isEnded() ? said : said.with(Notice.UNDO, this::resume));
        errand.next().run();
    }

    void resume() {
        model.resume(() -> desk.notices().tell(Notice.note("Support goes on, as if it had not ended.")));
    }

    private void moved(Notice said) {
        desk.panel().close();
        desk.notices().tell(said);
        model.moved();
    }

    private void done(String words) {
        desk.panel().close();
        desk.notices().tell(Notice.good(words));
        model.load();
    }

    private void show(String heading, Node content) {
        desk.panel().show(heading, content);
    }
}
