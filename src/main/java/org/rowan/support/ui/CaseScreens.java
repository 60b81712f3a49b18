package org.rowan.support.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import org.rowan.audit.ui.SeenLink;
import org.rowan.fx.Boxes;
import org.rowan.fx.Desk;
import org.rowan.fx.Errand;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.Saving;
import org.rowan.fx.Screen;
import org.rowan.people.PersonMerge;
import org.rowan.people.ui.Joining;
import org.rowan.people.ui.PersonScreen;
import org.rowan.sight.ui.SightLine;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CasePart;
import org.rowan.support.SupportFile;

/** Makes the pages of cases and people, and opens them. To be made once for each sign-in. */
public final class CaseScreens {
    private final CaseServices services;
    private final Desk desk;
    private final LongConsumer openReferral;
    private final Runnable changed;
    private Runnable sightChanged = () -> {};
    private BiFunction<CasePart, Long, List<Node>> further = (part, id) -> List.of();
    private LongConsumer documents = id -> {};
    private CaseDue.Finder due = (supportId, referralId) -> List.of();
    private final Map<Long, NoteViewModel> drafts = new HashMap<>();

    /**
     * @param openReferral opens the page of a referral
     * @param changed is told after somebody moved, or support ended or went on: the board is another one then
     */
    public CaseScreens(CaseServices services, Desk desk, LongConsumer openReferral, Runnable changed) {
        this.changed = changed;
        this.services = services;
        this.desk = desk;
        this.openReferral = openReferral;
        desk.navigator().register("case", this::caseOf);
        desk.navigator().register("person", this::person);
        desk.navigator().register("risk", this::risk);
        desk.navigator().register("safety", this::safety);
        desk.navigator().register("court", this::court);
        desk.navigator().register("child", this::child);
        desk.navigator().register("plan", this::plan);
        desk.navigator().register("story", this::story);
        desk.navigator().register("closing", this::closing);
    }

    /** Says what follows when a manager has changed who may see a case: names are read again. */
    public void whenSightChanges(Runnable then) {
        sightChanged = then;
    }

    /** Says what else stands on the page of a case, a person or a referral, below who may see it. */
    public void with(BiFunction<CasePart, Long, List<Node>> more) {
        further = more;
    }

    /** The list of cases. */
    public Screen cases() {
        return new CasesScreen(
                new CasesViewModel(services.support(), services.providers(), desk.tasks(), desk.clock()),
                desk,
                this::openCase);
    }

    /** Opens the page of a support period. */
    public void openCase(long supportId) {
        desk.navigator().open(caseOf(supportId));
    }

    /**
     * Shows beside the page in sight into which units a household can move.
     *
     * @param unitId the unit that is wanted; null where none is yet
     * @param then is told after they moved, and after that was taken back
     */
    public void move(long supportId, LocalDate day, Long unitId, Runnable then) {
        desk.tasks()
                .of(() -> services.support().open(supportId))
                .then(file -> desk.panel()
                        .show(
                                "Move to another unit",
                                MovePanel.of(
                                        new MoveViewModel(
                                                services.support(), services.board(), desk.tasks(), file, day, unitId),
                                        desk,
                                        () -> {
                                            changed.run();
                                            then.run();
                                        })))
                .start();
    }

    /** Opens the page of a person: her details, and what is known of her through the years. */
    public void openPerson(long personId) {
        desk.navigator().open(person(personId));
    }

    /** Opens the page of a person where something is missing. */
    public void fillPerson(long personId, Errand errand) {
        desk.navigator().open(person(personId, errand));
    }

    /** Opens the form of a case where something is missing. */
    public void fillCase(long supportId, Errand errand) {
        desk.navigator().open(caseOf(supportId, errand));
    }

    /**
     * Opens the form of risk in the latest case of a person whose risk was not assessed.
     *
     * @param there is called once it is open
     */
    public void fillRisk(long personId, Errand errand, Runnable there) {
        desk.tasks()
                .of(() -> services.support().of(personId))
                .then(cases -> cases.stream().findFirst().ifPresent(latest -> {
                    var unassessed = new RiskScreen.Unassessed(personId, errand);
                    desk.navigator().open(risk(latest.id(), unassessed, RiskScreen.Part.RISK));
                    there.run();
                }))
                .start();
    }

    private Screen person(long personId) {
        return person(personId, Errand.NONE);
    }

    private Screen person(long personId, Errand errand) {
        return new PersonScreen(
                services.people(),
                desk,
                personId,
                new PersonScreen.Known(
                        new PastOf(services, this::openCase, openReferral)::lines,
                        this::homeOffered,
                        joining(),
                        this::openPerson,
                        id -> about(CasePart.PERSON, id)),
                errand);
    }

    Screen caseOf(long supportId) {
        return caseOf(supportId, Errand.NONE);
    }

    private Screen caseOf(long supportId, Errand errand) {
        CaseViewModel model = model(supportId);
        return new CaseScreen(this, model, desk, panels(model, errand), about(CasePart.SUPPORT, supportId), errand);
    }

    private CaseViewModel model(long supportId) {
        NoteViewModel draft = drafts.computeIfAbsent(
                supportId, id -> new NoteViewModel(services.support(), id, new Saving(desk.tasks()), desk.clock()));
        return new CaseViewModel(services, desk.tasks(), desk.clock(), draft, new CaseViewModel.Around(changed, due));
    }

    private CasePanels panels(CaseViewModel model, Errand errand) {
        return new CasePanels(model, desk, this::openPerson, errand);
    }

    private Screen risk(long supportId) {
        return risk(supportId, RiskScreen.Unassessed.NOBODY, RiskScreen.Part.RISK);
    }

    private Screen risk(long supportId, RiskScreen.Unassessed unassessed, RiskScreen.Part part) {
        CaseViewModel model = model(supportId);
        return new RiskScreen(this, model, desk, panels(model, Errand.NONE), unassessed, part);
    }

    private Screen safety(long supportId) {
        CaseViewModel model = model(supportId);
        return new SafetyScreen(this, model, desk, panels(model, Errand.NONE));
    }

    private Screen court(long supportId) {
        CaseViewModel model = model(supportId);
        return new CourtScreen(this, model, desk, panels(model, Errand.NONE));
    }

    private Screen child(long supportId) {
        return child(supportId, null);
    }

    private Screen child(long supportId, Long personId) {
        CaseViewModel model = model(supportId);
        return new ChildScreen(this, model, desk, panels(model, Errand.NONE), personId);
    }

    private Screen plan(long supportId) {
        CaseViewModel model = model(supportId);
        return new PlanScreen(this, model, desk, panels(model, Errand.NONE));
    }

    private Screen story(long supportId) {
        return story(supportId, null);
    }

    private Screen story(long supportId, StoredRecord chosen) {
        CaseViewModel model = model(supportId);
        return new StoryScreen(this, model, desk, panels(model, Errand.NONE), chosen);
    }

    private Screen closing(long supportId) {
        CaseViewModel model = model(supportId);
        return new ClosingScreen(this, model, desk, panels(model, Errand.NONE));
    }

    /** Opens the form in which it is said how a household is that has moved on. */
    public void openAfter(long supportId) {
        Screen page = caseOf(supportId);
        desk.navigator().open(page);
        page.reopen("MoveOnContact of case " + supportId);
    }

    /** Opens the page of risk, MARAC and abuse of a case. */
    public void openRisk(long supportId) {
        desk.navigator().open(risk(supportId));
    }

    /** Opens the page of risk at one of its parts. */
    void openRisk(long supportId, RiskScreen.Part part) {
        desk.navigator().open(risk(supportId, RiskScreen.Unassessed.NOBODY, part));
    }

    /** Opens the page of the safety plans of a case. */
    public void openSafety(long supportId) {
        desk.navigator().open(safety(supportId));
    }

    /** Opens the page of orders, hearings and proceedings of a case. */
    public void openCourt(long supportId) {
        desk.navigator().open(court(supportId));
    }

    /** Opens the page of the children of a case at the first of them. */
    public void openChild(long supportId) {
        desk.navigator().open(child(supportId));
    }

    /** Opens the page of one child of a case. */
    void openChild(long supportId, long personId) {
        desk.navigator().open(child(supportId, personId));
    }

    /** Opens the page of needs, support, waiting and grants of a case. */
    public void openPlan(long supportId) {
        desk.navigator().open(plan(supportId));
    }

    /** Opens the time line of a case. */
    public void openStory(long supportId) {
        desk.navigator().open(story(supportId));
    }

    /** Opens the time line of a case where it tells of a record. */
    void openStory(long supportId, StoredRecord chosen) {
        desk.navigator().open(story(supportId, chosen));
    }

    /** Says how the documents of a case are opened. */
    public void documentsFrom(LongConsumer open) {
        documents = open;
    }

    void openDocuments(long supportId) {
        documents.accept(supportId);
    }

    /** Links to the pages of a case, but the one of which this is the address. */
    public Node links(long supportId, String but) {
        return CasePlace.links(this, supportId, but);
    }

    /** The keys of the pages of a case, but of the one of which this is the address. */
    public List<Key> keys(long supportId, String but) {
        return CasePlace.keys(this, supportId, but);
    }

    /** "Saima Patel and 2 children". */
    public static String household(SupportFile file) {
        return CaseWords.household(file);
    }

    /** How the pages of a case look. */
    public static String sheet() {
        return CasePage.class.getResource("cases.css").toExternalForm();
    }

    /** Opens the page on which support is ended. */
    public void openClosing(long supportId) {
        desk.navigator().open(closing(supportId));
    }

    /** Opens the page of a referral. */
    void openReferral(long referralId) {
        openReferral.accept(referralId);
    }

    /** Says where it is found what is to be done in a case; nothing is until then. */
    public void dueFrom(CaseDue.Finder finder) {
        due = finder;
    }

    /** Who may see the case of a record, who has seen it, and what else there is, in one line; nothing for who has no say. */
    public List<Node> about(CasePart part, long id) {
        List<Node> parts = new ArrayList<>(SightLine.of(services.sight(), desk, part, id, sightChanged));
        parts.addAll(SeenLink.of(services.audit(), desk, part, id));
        parts.addAll(further.apply(part, id));
        return parts.isEmpty() ? parts : List.of(Boxes.flow(Gap.MEDIUM, parts.toArray(Node[]::new)));
    }

    private Joining joining() {
        return new Joining() {
            @Override
            public PersonMerge join(long keptId, long mergedId) {
                return services.same().join(keptId, mergedId);
            }

            @Override
            public void takeApart(long mergeId) {
                services.same().takeApart(mergeId);
            }
        };
    }

    /** What a referral has told goes before the provider's own council, from which most come. */
    private String homeOffered(long personId) {
        return services.support()
                .homeTold(personId)
                .or(() -> services.providers().provider().map(provider -> provider.homeAuthority))
                .orElse(null);
    }
}
