package org.rowan.referral.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.Intent;
import org.rowan.fx.StatusChip;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.NumberField;
import org.rowan.kernel.Codes;
import org.rowan.kernel.London;
import org.rowan.referral.FormerDecision;
import org.rowan.referral.Referral;

/** Who it is about and what they need, and what was decided before. */
final class HouseholdPane extends ScrollPane {
    private final Field oldestBoy;

    HouseholdPane(DecideViewModel model, DecideViewModel.Opened opened, Clock clock) {
        LocalDate today = London.today(clock);
        Referral referral = opened.file().referral();
        VBox box = Boxes.column(Gap.SMALL, Boxes.prose(DecisionWords.household(opened.file(), today), "heading"));
        getStyleClass().add("household-pane");
        setFitToWidth(true);
        setFocusTraversable(false);
        setContent(box);
        if ("high".equals(referral.risk)) {
            box.getChildren().add(new StatusChip("High risk", Intent.DANGER));
        } else if (referral.risk != null) {
            line(box, "Risk", DecisionWords.label("risk_level", referral.risk));
        }
        line(box, "Needs", DecisionWords.needs(referral));
        line(box, "Coming from", DecisionWords.label(Codes.AUTHORITY, referral.homeAuthority));
        line(box, "Recourse", DecisionWords.label("recourse", referral.status));
        line(box, "Safe to ring back", safe(referral));
        line(box, "Note", Told.read(referral.note).rest());
        NumberField boy = new NumberField(0, 17);
        boy.valueProperty().bindBidirectional(model.oldestBoy);
        oldestBoy = Field.of("oldest_boy", "Age of the oldest boy", boy);
        CodeChecks access = new CodeChecks("Their home must have", Told.kinds(), model.access);
        access.getStyleClass().add("stacked");
        box.getChildren()
                .addAll(
                        oldestBoy,
                        Boxes.column(Gap.TIGHT, Boxes.text("Their home must have", "small", "muted"), access));
        if (!opened.file().former().isEmpty()) {
            box.getChildren().add(Boxes.text("Decided before", "strong"));
            for (FormerDecision former : opened.file().former()) {
                box.getChildren().add(Boxes.prose(DecisionWords.former(former, today), "small"));
            }
        }
    }

    List<Field> fields() {
        return List.of(oldestBoy);
    }

    static String safe(Referral referral) {
        if (referral.callback == null) {
            return referral.safeWhen;
        }
        String when = referral.safeWhen == null ? "" : ", " + referral.safeWhen;
        return (referral.callback ? "yes" : "no") + when;
    }

    /** A line that is left out where nothing was said. */
    static void line(VBox box, String words, String value) {
        if (value != null && !value.isBlank()) {
            box.getChildren().add(Boxes.column(Gap.NONE, Boxes.text(words, "small", "muted"), Boxes.prose(value)));
        }
    }
}
