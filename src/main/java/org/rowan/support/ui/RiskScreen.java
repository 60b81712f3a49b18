package org.rowan.support.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.rowan.casefile.MaracHearing;
import org.rowan.casefile.MaracReferral;
import org.rowan.casefile.RiskAssessment;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Errand;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.Screen;
import org.rowan.fx.Tiles;
import org.rowan.people.Person;
import org.rowan.support.CaseRecords;
import org.rowan.support.SupportFile;

/** Risk through time for each member of a household, MARAC, and what they have suffered. */
final class RiskScreen extends CasePage {
    private final VBox risk = Boxes.column(Gap.MEDIUM);
    private final VBox marac = Boxes.column(Gap.TIGHT);
    private final VBox abuse = Boxes.column(Gap.TIGHT);
    private final VBox untold = Boxes.column(Gap.TIGHT);
    private final Unassessed unassessed;
    private final Map<Part, Button> steps = new EnumMap<>(Part.class);
    private final Part part;
    private boolean begun;

    /** A part of the page, at which it can be opened. */
    enum Part {
        RISK,
        MARAC,
        ABUSE
    }

    /** Somebody whose risk is to be assessed, and what for; nobody where the page is opened for itself. */
    record Unassessed(long personId, Errand errand) {
        static final Unassessed NOBODY = new Unassessed(0, Errand.NONE);
    }

    RiskScreen(
            CaseScreens screens, CaseViewModel model, Desk desk, CasePanels panels, Unassessed unassessed, Part part) {
        super("risk", screens, model, desk, panels);
        this.unassessed = unassessed;
        this.part = part;
        steps.put(Part.RISK, Buttons.link("Assess the risk", () -> whenRead(() -> forms.begin(RiskAssessment.class))));
        steps.put(Part.MARAC, Buttons.link("Refer to a MARAC", () -> whenRead(() -> forms.begin(MaracReferral.class))));
        steps.put(Part.ABUSE, Buttons.link("Say what she has suffered", () -> whenRead(this::suffered)));
        add(new Tiles(
                Gap.MEDIUM,
                26,
                2,
                new Card("Risk", risk).with(steps.get(Part.RISK)),
                Boxes.column(
                        Gap.MEDIUM,
                        new Card(
                                        "MARAC",
                                        marac,
                                        Boxes.flow(
                                                Gap.SMALL,
                                                Buttons.link(
                                                        "Record a hearing",
                                                        () -> whenRead(() -> forms.begin(MaracHearing.class)))))
                                .with(steps.get(Part.MARAC)),
                        new Card("Abuse suffered", abuse).with(steps.get(Part.ABUSE)),
                        new Card("Who must not know", untold)
                                .with(Buttons.link("Change", () -> whenRead(forms::mustNotKnow))))));
    }

    @Override
    void draw(CaseRecords records) {
        RecordRows rows = new RecordRows(records, model, desk, forms);
        risk.getChildren().clear();
        marac.getChildren().clear();
        abuse.getChildren().clear();
        for (SupportFile.Member member : records.file().members()) {
            risk.getChildren().addAll(risk(records, member, rows));
            marac.getChildren().addAll(marac(records, member.person(), rows));
            abuse.getChildren().add(abuse(records, member.person()));
        }
        if (risk.getChildren().isEmpty()) {
            risk.getChildren()
                    .add(Boxes.prose(
                            "Each assessment stands here with its tool, score, level and what the level rests on.",
                            "muted"));
        }
        if (marac.getChildren().isEmpty()) {
            marac.getChildren().add(Boxes.prose("No MARAC was told of them.", "muted"));
        }
        String who = records.file().support().mustNotKnow;
        untold.getChildren()
                .setAll(
                        who == null
                                ? Boxes.prose("Nobody has said yet.", "muted")
                                : desk.names().freeWords(who, "danger-text"));
    }

    private List<Node> risk(CaseRecords records, SupportFile.Member member, RecordRows rows) {
        List<RiskAssessment> all = records.safety().riskOf(member.person().id);
        List<Node> nodes = new ArrayList<>();
        if (all.isEmpty()) {
            return nodes;
        }
        VBox of = Boxes.column(Gap.TIGHT, desk.names().prose(CaseWords.shortName(member.person()), "strong"));
        SafetyWords.trend(all).ifPresent(line -> {
            of.getChildren().add(Boxes.prose(line));
            of.getChildren().add(new RiskLine(all, model.today()));
        });
        all.reversed().forEach(each -> of.getChildren().add(rows.row(each, "", "")));
        nodes.add(of);
        return nodes;
    }

    private List<Node> marac(CaseRecords records, Person person, RecordRows rows) {
        CaseRecords.Safety safety = records.safety();
        String who = records.file().members().size() > 1 ? CaseWords.shortName(person) : "";
        List<Node> nodes = new ArrayList<>();
        for (MaracReferral referral : safety.referrals().reversed()) {
            if (referral.personId == person.id) {
                nodes.add(rows.row(referral, who, safety.isHeard(referral) ? "" : ". Not heard yet"));
            }
        }
        for (MaracHearing hearing : safety.hearings().reversed()) {
            if (hearing.personId == person.id) {
                nodes.add(rows.row(hearing, who, SafetyWords.repeat(hearing, safety)));
            }
        }
        return nodes;
    }

    private Node abuse(CaseRecords records, Person person) {
        String types = SafetyWords.abuse(records.safety(), person.id);
        String words = types.isEmpty() ? "not recorded" : types;
        String who = CaseWords.shortName(person);
        return desk.names()
                .spoken(
                        Buttons.row(
                                Boxes.column(
                                        Gap.NONE,
                                        desk.names().prose(who, "strong"),
                                        Boxes.prose(words, types.isEmpty() ? "muted" : "small")),
                                "",
                                () -> forms.suffered(person.id)),
                        shown -> shown.apply(who) + ": " + words + ". Change it");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Screen.fixed("Risk through time, MARAC, and what they have suffered.");
    }

    @Override
    void begin() {
        if (!begun && unassessed.personId() != 0) {
            forms.assess(unassessed.personId(), unassessed.errand().next());
        }
        // the cursor brings the part into sight
        if (!begun && part != Part.RISK) {
            steps.get(part).requestFocus();
        }
        begun = true;
    }

    @Override
    public List<Key> keys() {
        return unassessed
                .errand()
                .with(with(
                        Key.of("R", "Assess the risk", () -> whenRead(() -> forms.begin(RiskAssessment.class))),
                        Key.of("M", "Refer her to a MARAC", () -> whenRead(() -> forms.begin(MaracReferral.class))),
                        Key.of(
                                "H",
                                "Record that a MARAC heard her",
                                () -> whenRead(() -> forms.begin(MaracHearing.class))),
                        Key.of("B", "What she has suffered", () -> whenRead(this::suffered)),
                        Key.of("W", "Who must not know", () -> whenRead(forms::mustNotKnow))));
    }

    private void suffered() {
        if (model.file().get().first() != null) {
            forms.suffered(model.file().get().first().id);
        }
    }
}
