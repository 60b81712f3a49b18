package org.rowan.referral.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.fx.Intent;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.London;
import org.rowan.referral.Referral;

/** Shows what is chosen here beside what somebody else has decided meanwhile, and asks which holds. */
final class DecidedMeanwhile extends VBox {
    private final DecideViewModel model;
    private final Clock clock;
    private Button leave;

    DecidedMeanwhile(DecideViewModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
        setId("meanwhile");
        getStyleClass().addAll("notice", Intent.WARNING.style(), Gap.SMALL.style());
        model.meanwhile().addListener((property, before, now) -> show(now));
        show(model.meanwhile().get());
    }

    /** The cursor goes to the first of the two answers. */
    @Override
    public void requestFocus() {
        Cursor.into(leave);
    }

    private void show(OpenReferral theirs) {
        setVisible(theirs != null);
        setManaged(theirs != null);
        getChildren().clear();
        if (theirs == null) {
            return;
        }
        leave = Buttons.plain("Leave it as it was saved", model::takeTheirs);
        Referral referral = theirs.file().referral();
        LocalDate today = London.today(clock);
        String at = SpokenDates.at(LocalDateTime.ofInstant(referral.changedAt, London.ZONE), today);
        getChildren()
                .addAll(
                        Boxes.prose(
                                "Saved meanwhile by " + referral.changedBy + ", " + at + ": "
                                        + DecisionWords.atPresent(referral, today) + ".",
                                "strong"),
                        Boxes.prose("Yours, which is not stored: "
                                + (model.answer.isOpen()
                                        ? "nothing is chosen yet"
                                        : DecisionWords.small(DecisionWords.verb(model.answer, today)))
                                + "."),
                        Boxes.flow(Gap.MEDIUM, leave, Buttons.plain("Go on with yours", model::keepMine)));
    }
}
