package org.rowan.referral.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.fx.Intent;
import org.rowan.fx.KeyHint;
import org.rowan.fx.NameMask;
import org.rowan.fx.StatusChip;
import org.rowan.fx.TypedDates;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.kernel.Codes;
import org.rowan.kernel.London;
import org.rowan.referral.FormerDecision;
import org.rowan.referral.Referral;
import org.rowan.referral.Told;

/** Who it is about and what they need, and what was decided before. */
final class HouseholdPane extends VBox {
    private static final int ABREAST = 3;

    private final Label who;
    private final Node change;
    private final List<Node> facts = new ArrayList<>();
    private final Field oldestBoy;
    private final Field decided;

    HouseholdPane(DecideViewModel model, OpenReferral opened, NameMask names, Clock clock, Runnable amend) {
        LocalDate today = London.today(clock);
        Referral referral = opened.file().referral();
        getStyleClass().addAll(Gap.SMALL.style(), "household-pane");
        who = names.prose(DecisionWords.household(opened.file(), today), "heading");
        Button change = Buttons.link("Amend what was said", amend);
        change.setId("amend");
        this.change = Boxes.flow(Gap.SMALL, change, new KeyHint("Ctrl E"));
        facts.addAll(DangerWords.told(opened.dangers(), names));
        if ("high".equals(referral.risk)) {
            facts.add(new StatusChip("High risk", Intent.DANGER));
        } else {
            add("Risk", DecisionWords.label("risk_level", referral.risk));
        }
        facts.addAll(DangerWords.said(referral, names));
        add("Needs", DecisionWords.needs(referral));
        add("Coming from", DecisionWords.label(Codes.AUTHORITY, referral.homeAuthority));
        add("Recourse", DecisionWords.label("recourse", referral.status));
        facts.addAll(SafeToRing.fact(referral, names));
        fact("Note", Told.read(referral.note).rest(), names).ifPresent(facts::add);
        oldestBoy = Fields.number("oldest_boy", "Age of the oldest boy", 0, 17, model.answer.oldestBoy);
        CodeChecks access = new CodeChecks("Their home must have", Told.kinds(), model.answer.access);
        access.getStyleClass().add("stacked");
        facts.add(oldestBoy);
        facts.add(Boxes.column(Gap.TIGHT, Boxes.text("Their home must have", "small", "muted"), access));
        decided = Fields.day("decided", "Decided on", clock, TypedDates.Side.PAST, model.answer.day);
        ((TextField) decided.control()).setPromptText("today");
        facts.add(decided);
        if (!opened.file().former().isEmpty()) {
            VBox before = Boxes.column(Gap.TIGHT, Boxes.text("Decided before", "strong"));
            for (FormerDecision former : opened.file().former()) {
                before.getChildren()
                        .add(names.prose(shown -> DecisionWords.former(former, today, names::ofFew), "small"));
            }
            facts.add(before);
        }
    }

    private void add(String words, String value) {
        fact(words, value).ifPresent(facts::add);
    }

    /** All one under the other, as a column at the side. */
    void asColumn() {
        getChildren().setAll(who, change);
        getChildren().addAll(facts);
    }

    /** Who it is, to stand above all that scrolls. */
    Node head() {
        return Boxes.flow(Gap.SMALL, who, change);
    }

    /** What matters most abreast; the rest goes below the decision. */
    VBox asHead() {
        getChildren().clear();
        abreast(this, facts.subList(0, Math.min(ABREAST, facts.size())));
        VBox rest = Boxes.column(Gap.SMALL);
        abreast(rest, facts.subList(Math.min(ABREAST, facts.size()), facts.size()));
        return rest;
    }

    private static void abreast(VBox box, List<Node> facts) {
        for (int i = 0; i < facts.size(); i += ABREAST) {
            Node[] row = new Node[ABREAST];
            for (int j = 0; j < ABREAST; j++) {
                row[j] = i + j < facts.size() ? facts.get(i + j) : new Region();
            }
            box.getChildren().add(Boxes.shared(Gap.MEDIUM, row));
        }
    }

    List<Field> fields() {
        return List.of(oldestBoy, decided);
    }

    /** A line that is left out where nothing was said. */
    static Optional<Node> fact(String words, String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(fact(words, Boxes.prose(value)));
    }

    /** The same of free words, in which anybody may be named. */
    static Optional<Node> fact(String words, String freeWords, NameMask names) {
        return freeWords == null || freeWords.isBlank()
                ? Optional.empty()
                : Optional.of(fact(words, names.freeWords(freeWords)));
    }

    static Node fact(String words, Node value) {
        return Boxes.column(Gap.NONE, Boxes.text(words, "small", "muted"), value);
    }
}
