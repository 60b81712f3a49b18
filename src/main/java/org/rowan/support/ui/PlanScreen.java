package org.rowan.support.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.rowan.community.HouseholdGrant;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.Notice;
import org.rowan.fx.Screen;
import org.rowan.fx.Tiles;
import org.rowan.support.CaseRecords;
import org.rowan.support.PlanStep;
import org.rowan.support.SupportFile;
import org.rowan.support.SupportGiven;
import org.rowan.support.WaitingPeriod;

/** Needs of each member and what came of them, the support that was given, waiting to move on, and grants. */
final class PlanScreen extends CasePage {
    /** As many occasions are shown at first; a case of three years has hundreds. */
    private static final int GIVEN_SHOWN = 12;

    private final VBox needs = Boxes.column(Gap.MEDIUM);
    private final VBox given = Boxes.column(Gap.NONE);
    private final VBox waiting = Boxes.column(Gap.NONE);
    private final VBox grants = Boxes.column(Gap.NONE);
    private int givenShown = GIVEN_SHOWN;

    PlanScreen(CaseScreens screens, CaseViewModel model, Desk desk, CasePanels panels) {
        super("plan", screens, model, desk, panels);
        add(new Tiles(
                Gap.MEDIUM,
                26,
                2,
                new Card("Needs", needs)
                        .with(Buttons.link("Add a step", () -> whenRead(this::addStep)))
                        .with(Buttons.link("Add a need", () -> whenRead(panels::addNeed))),
                Boxes.column(
                        Gap.MEDIUM,
                        new Card("Support given", given)
                                .with(Buttons.link(
                                        "Record support", () -> whenRead(() -> forms.begin(SupportGiven.class)))),
                        new Card("Waiting to move on", waiting)
                                .with(Buttons.link("Ready to move on", () -> whenRead(this::ready))),
                        new Card("Grants", grants)
                                .with(Buttons.link(
                                        "Record a grant", () -> whenRead(() -> forms.begin(HouseholdGrant.class)))))));
    }

    @Override
    void draw(CaseRecords records) {
        SupportFile file = records.file();
        needs.getChildren()
                .setAll(file.members().stream()
                        .map(member -> needs(records, member))
                        .toList());
        drawGiven(records);
        RecordRows rows = new RecordRows(records, model, desk, forms);
        waiting.getChildren()
                .setAll(
                        records.help().waiting().isEmpty()
                                ? List.of(Boxes.prose(
                                        "Once they are ready to move on and can't, why and since when.", "muted"))
                                : records.help().waiting().stream()
                                        .map(each -> rows.row(each, "", ""))
                                        .toList());
        grants.getChildren().setAll(grants(records.help().grants(), rows));
    }

    private Node needs(CaseRecords records, SupportFile.Member member) {
        VBox of = Boxes.column(Gap.NONE, desk.names().prose(CaseWords.shortName(member.person()), "strong"));
        List<Node> rows = new NeedPlan(records, model, desk, forms, panels::need).rowsOf(member.person().id);
        of.getChildren().addAll(rows.isEmpty() ? List.of(Boxes.prose("No need is recorded.", "muted")) : rows);
        return of;
    }

    private void drawGiven(CaseRecords records) {
        List<SupportGiven> all = records.help().given();
        RecordRows rows = new RecordRows(records, model, desk, forms);
        boolean several = records.file().members().size() > 1;
        List<Node> shown = new ArrayList<>();
        all.stream()
                .limit(givenShown)
                .forEach(each -> shown.add(rows.row(each, several ? model.nameOf(each.personId) : "", "")));
        if (all.isEmpty()) {
            shown.add(Boxes.prose("Each occasion by the kinds of the Act; a note can record one with it.", "muted"));
        } else if (all.size() > givenShown) {
            shown.add(Buttons.link("Show all " + all.size(), () -> {
                givenShown = all.size();
                drawGiven(records);
            }));
        }
        given.getChildren().setAll(shown);
    }

    private static List<Node> grants(List<HouseholdGrant> grants, RecordRows rows) {
        if (grants.isEmpty()) {
            return List.of(Boxes.prose("Money of the fund that was given to this household.", "muted"));
        }
        List<Node> shown = new ArrayList<>(
                grants.stream().map(each -> rows.row(each, "", "")).toList());
        if (grants.size() > 1) {
            BigDecimal sum = grants.stream().map(grant -> grant.amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            shown.add(Boxes.prose("£" + sum.toPlainString() + " in all", "strong"));
        }
        return shown;
    }

    /** A step is about a need: where none is recorded, that is asked first. */
    private void addStep() {
        if (model.file().get().needs().isEmpty()) {
            panels.addNeed();
            desk.notices().tell(Notice.note("A step is about a need, and none is recorded yet: add the need first."));
        } else {
            forms.begin(PlanStep.class);
        }
    }

    private void ready() {
        forms.begin(WaitingPeriod.class);
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Screen.fixed("Needs and what came of them, support given, waiting to move on, and grants.");
    }

    @Override
    public List<Key> keys() {
        return with(
                Key.of("D", "Add a need", () -> whenRead(panels::addNeed)),
                Key.of("T", "Add a step to a need", () -> whenRead(this::addStep)),
                Key.of("G", "Record support that was given", () -> whenRead(() -> forms.begin(SupportGiven.class))),
                Key.of("W", "Ready to move on, and waiting", () -> whenRead(this::ready)),
                Key.of("Y", "Record a grant", () -> whenRead(() -> forms.begin(HouseholdGrant.class))));
    }
}
