package org.rowan.support.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rowan.casefile.MoveOnContact;
import org.rowan.casefile.RiskAssessment;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Errand;
import org.rowan.fx.Gap;
import org.rowan.fx.Intent;
import org.rowan.fx.Key;
import org.rowan.fx.Notice;
import org.rowan.fx.Printing;
import org.rowan.fx.StatusChip;
import org.rowan.fx.Tiles;
import org.rowan.referral.Danger;
import org.rowan.referral.ui.DangerWords;
import org.rowan.support.CaseRecords;
import org.rowan.support.HandedOver;
import org.rowan.support.SupportFile;
import org.rowan.support.SupportGiven;

/** The front page of a case: who, how safe, where, who works on it, what is due, the last notes, the needs that are open. */
final class CaseScreen extends CasePage {
    private static final int DUE_SHOWN = 7;

    private final VBox household = Boxes.column(Gap.NONE);
    private final VBox near = Boxes.column(Gap.NONE);
    private final VBox safety = Boxes.column(Gap.NONE);
    private final VBox due = Boxes.column(Gap.NONE);
    private final VBox needs = Boxes.column(Gap.NONE);
    private final VBox home = Boxes.column(Gap.TIGHT);
    private final VBox latest = Boxes.column(Gap.NONE);
    private final Errand errand;
    private int dueShown = DUE_SHOWN;
    private boolean begun;

    /**
     * @param whoMaySee what says who may see the case, nothing for who has no say in it
     * @param errand what is to be filled in
     */
    CaseScreen(
            CaseScreens screens,
            CaseViewModel model,
            Desk desk,
            CasePanels panels,
            List<Node> whoMaySee,
            Errand errand) {
        super("case", screens, model, desk, panels);
        this.errand = errand;
        long id = model.id();
        Tiles tiles = new Tiles(
                Gap.MEDIUM,
                19.5,
                3,
                new Card("Household", household).with(Buttons.link("Add a person", () -> whenRead(panels::member))),
                new Card("How safe", near, safety).with(Buttons.link("Risk", () -> screens.openRisk(id))),
                Boxes.column(
                        Gap.MEDIUM,
                        new Card("Due", due),
                        new Card("Needs", needs)
                                .with(Buttons.link("All", () -> screens.openPlan(id)))
                                .with(Buttons.link("Add a need", () -> whenRead(panels::addNeed)))));
        Card notes = new Card("Last notes", latest).with(Buttons.link("Time line", () -> screens.openStory(id)));
        VBox front = Boxes.column(
                Gap.MEDIUM, tiles, new Tiles(Gap.MEDIUM, 26, 2, notes, new Card("Home and case", home)), links());
        front.getStyleClass().add("case-front");
        add(front, Boxes.column(Gap.NONE, whoMaySee.toArray(Node[]::new)));
        model.due().addListener((ListChangeListener<CaseDue>) change -> drawDue());
        drawDue();
        model.near().addListener((ListChangeListener<Danger>)
                change -> near.getChildren().setAll(DangerWords.told(model.near(), desk.names())));
    }

    @Override
    void draw(CaseRecords records) {
        SupportFile file = records.file();
        household
                .getChildren()
                .setAll(HouseholdCard.rows(
                        records,
                        model.today(),
                        desk.names(),
                        screens::openPerson,
                        childId -> screens.openChild(model.id(), childId)));
        safety.getChildren()
                .setAll(SafetyCard.rows(
                        records,
                        model.today(),
                        desk.names(),
                        new SafetyCard.Steps(
                                part -> screens.openRisk(model.id(), part),
                                () -> screens.openSafety(model.id()),
                                () -> screens.openCourt(model.id()),
                                forms::mustNotKnow,
                                screens::openPerson)));
        needs.getChildren().setAll(needs(file));
        home.getChildren().setAll(HomeCard.facts(records, model.today(), screens::openReferral));
        RecordRows rows = new RecordRows(records, model, desk, forms);
        records.help().after().forEach(contact -> home.getChildren().add(rows.row(contact, "", "")));
        records.help().handed().stream()
                .limit(1)
                .filter(handed -> model.open().get() && handed.was != null)
                .forEach(handed ->
                        home.getChildren().add(Buttons.link("Back to " + handed.was, () -> handBack(handed))));
        home.getChildren().add(steps(file));
        latest.getChildren()
                .setAll(LatestCard.rows(
                        records, model.today(), desk.names(), note -> screens.openStory(model.id(), note)));
    }

    private void handBack(HandedOver handed) {
        model.handBack(handed, () -> desk.notices().tell(Notice.good("Handed back to " + handed.was + ".")));
    }

    @Override
    void begin() {
        if (!begun) {
            panels.begin();
        }
        begun = true;
    }

    /** Of many tasks, which are mostly steps, the first; the others at a press. */
    private void drawDue() {
        List<CaseDue> all = model.due();
        List<Node> rows =
                new ArrayList<>(all.stream().limit(dueShown).map(this::due).toList());
        if (all.isEmpty()) {
            rows.add(Boxes.prose("Nothing is due in this case.", "muted"));
        } else if (all.size() > dueShown) {
            rows.add(Buttons.link("All " + all.size(), () -> {
                dueShown = all.size();
                drawDue();
            }));
        }
        due.getChildren().setAll(rows);
    }

    private Node due(CaseDue due) {
        Node words = desk.names().prose(shown -> due.told(desk.names()));
        HBox.setHgrow(words, Priority.ALWAYS);
        StatusChip chip = new StatusChip(due.when(), due.pressing() ? Intent.WARNING : Intent.NEUTRAL);
        HBox row = Boxes.row(Gap.SMALL, words, Boxes.spring(), chip);
        return desk.names()
                .spoken(Buttons.row(row, "", due.open()), shown -> due.told(desk.names()) + ", " + due.when());
    }

    /** Open needs at once; the closed ones stand on the page of needs. */
    private List<Node> needs(SupportFile file) {
        List<Node> rows =
                new ArrayList<>(NeedsCard.rows(file, model.today(), desk.names(), CaseWords::isOpen, panels::need));
        String count = file.needs().isEmpty() ? "No need is recorded yet." : CaseWords.needs(file.needs());
        rows.add(Buttons.row(
                Boxes.prose(count, "small", "muted"),
                count + ". Open needs, support and money",
                () -> screens.openPlan(model.id())));
        return rows;
    }

    private Node steps(SupportFile file) {
        List<Node> steps = new ArrayList<>();
        if (!model.open().get()) {
            steps.add(Buttons.link("Record contact after moving on", () -> forms.begin(MoveOnContact.class)));
            steps.add(Buttons.link("Change how it ended", panels::end));
            steps.add(Buttons.link("Support goes on", panels::resume));
            return Boxes.flow(Gap.SMALL, steps.toArray(Node[]::new));
        }
        if (file.service().hasUnits()) {
            steps.add(Buttons.link(file.stays().isEmpty() ? "Give them a unit" : "Move to another unit", panels::move));
        }
        steps.add(Buttons.link("Hand over", panels::worker));
        boolean moved = Boolean.TRUE.equals(file.support().fromProviderInArea);
        steps.add(Buttons.link(
                moved ? "Support began here after all" : "Moved over from another provider",
                () -> panels.movedOver(!moved)));
        steps.add(Buttons.link("Print this page", this::print));
        steps.add(Buttons.link("End support", () -> screens.openClosing(model.id())));
        return Boxes.flow(Gap.SMALL, steps.toArray(Node[]::new));
    }

    @Override
    public Optional<String> address() {
        return Optional.of("case " + model.id());
    }

    @Override
    public List<Key> keys() {
        return errand.with(with(
                Key.of("D", "Add a need", () -> whenRead(panels::addNeed)),
                Key.of("G", "Record support that was given", () -> whenRead(() -> forms.begin(SupportGiven.class))),
                Key.of("R", "Assess the risk", () -> whenRead(() -> forms.begin(RiskAssessment.class))),
                Key.of("W", "Who must not know", () -> whenRead(forms::mustNotKnow)),
                Key.of("P", "Add a person to the household", () -> whenRead(panels::member)),
                Key.of("M", "Move to another unit", () -> whenOpen(panels::move)),
                Key.of("C", "Record contact after moving on", () -> whenRead(() -> forms.begin(MoveOnContact.class))),
                Key.of("L", "Write a new safety plan", () -> whenRead(this::plan)),
                Key.of("Ctrl+P", "Print the front page", () -> whenRead(this::print)),
                Key.of("K", "Hand over to another key worker", () -> whenOpen(panels::worker))));
    }

    private void print() {
        CasePrint paper = model.paper();
        new Printing(desk)
                .ask(
                        "Print the front page?",
                        paper.warnings(),
                        () -> model.toldOfPrint("front page"),
                        () -> paper.front(model.due()));
    }

    private void plan() {
        if (model.file().get().first() != null) {
            forms.plan(model.file().get().first().id);
        }
    }

    private void whenOpen(Runnable step) {
        if (model.open().get()) {
            step.run();
        }
    }
}
