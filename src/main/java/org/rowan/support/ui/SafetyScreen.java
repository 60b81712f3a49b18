package org.rowan.support.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.rowan.casefile.SafetyPlan;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.Notice;
import org.rowan.fx.Printing;
import org.rowan.fx.Screen;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.Tiles;
import org.rowan.people.Person;
import org.rowan.support.CaseRecords;
import org.rowan.support.SupportFile;

/** The safety plan of each member of a household that holds now, and the versions before it. */
final class SafetyScreen extends CasePage {
    private final VBox plans = Boxes.column(Gap.MEDIUM);
    private final VBox earlier = Boxes.column(Gap.NONE);
    private final VBox without = Boxes.column(Gap.NONE);

    SafetyScreen(CaseScreens screens, CaseViewModel model, Desk desk, CasePanels panels) {
        super("safety", screens, model, desk, panels);
        add(new Tiles(
                Gap.MEDIUM,
                26,
                2,
                new Card("What holds now", plans)
                        .with(Buttons.link("Print", () -> whenRead(this::print)))
                        .with(Buttons.link("Write a new plan", () -> whenRead(this::write))),
                Boxes.column(
                        Gap.MEDIUM,
                        new Card("Earlier versions", earlier),
                        new Card("Without a plan of their own", without))));
    }

    @Override
    void draw(CaseRecords records) {
        List<Node> holding = new ArrayList<>();
        List<Node> before = new ArrayList<>();
        List<Node> none = new ArrayList<>();
        for (SupportFile.Member member : records.file().members()) {
            Person person = member.person();
            Optional<SafetyPlan> plan = records.safety().planOf(person.id);
            plan.ifPresentOrElse(
                    holds -> holding.add(holding(person, holds)),
                    () -> none.add(row(
                            CaseWords.shortName(person), "no safety plan. Write one", () -> forms.plan(person.id))));
            records.safety().plans().reversed().stream()
                    .filter(each -> each.personId == person.id && !each.id.equals(plan.get().id))
                    .forEach(each -> before.add(row(
                            CaseWords.shortName(person),
                            "agreed " + SpokenDates.day(each.agreed, model.today()) + ", replaced since",
                            () -> forms.open(each))));
        }
        fill(plans, holding, "No safety plan yet. Write one with her: a few words in each part are enough.");
        fill(earlier, before, "A plan is never changed. Once a new one replaces it, it can be read here.");
        fill(without, none, "Everybody has one.");
    }

    private static void fill(VBox box, List<Node> rows, String otherwise) {
        box.getChildren().setAll(rows.isEmpty() ? List.of(Boxes.prose(otherwise, "muted")) : rows);
    }

    private Node holding(Person person, SafetyPlan plan) {
        String review = PlanWords.review(plan, model.today());
        boolean overdue = PlanWords.isOverdue(plan, model.today());
        VBox of = Boxes.column(
                Gap.SMALL,
                desk.names().prose(CaseWords.shortName(person), "strong"),
                Boxes.prose(
                        "Agreed " + SpokenDates.day(plan.agreed, model.today()) + " · " + review,
                        "small",
                        overdue ? "warning-text" : "muted"));
        of.getChildren().addAll(PlanWords.sections(plan, desk.names()));
        of.getChildren()
                .add(Boxes.flow(
                        Gap.SMALL,
                        Buttons.link("Replace it by a new one", () -> forms.plan(person.id)),
                        Buttons.link("Open this version", () -> forms.open(plan))));
        return of;
    }

    private Node row(String who, String words, Runnable step) {
        return desk.names()
                .spoken(
                        Buttons.row(desk.names().prose(names -> names.apply(who) + ": " + words), "", step),
                        names -> names.apply(who) + ": " + words);
    }

    private void print() {
        CasePrint paper = model.paper();
        if (!paper.hasPlan()) {
            desk.notices().tell(Notice.note("There is no safety plan to print yet."));
            return;
        }
        List<String> warnings = new ArrayList<>(paper.warnings());
        warnings.add("If it goes with her, think first who may find it.");
        new Printing(desk)
                .ask("Print the safety plan?", warnings, () -> model.toldOfPrint("safety plan"), paper::safetyPlans);
    }

    private void write() {
        Person first = model.file().get().first();
        if (first != null) {
            forms.plan(first.id);
        }
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Screen.fixed("What they will do to be safe, as agreed with them.");
    }

    @Override
    public List<Key> keys() {
        return with(
                Key.of("L", "Write a new safety plan", () -> whenRead(this::write)),
                Key.of("Ctrl+P", "Print the safety plan", () -> whenRead(this::print)));
    }
}
