package org.rowan.referral.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.NameMask;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.StatusChip;
import org.rowan.kernel.Codes;
import org.rowan.kernel.London;
import org.rowan.referral.FormerDecision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;

/** What is recorded of the chosen referral, what was decided before, and what can be done now. */
final class ReferralPanel extends VBox {
    ReferralPanel(ReferralDesk.File file, ReferralLine line, Desk desk, ReferralsScreen.Steps steps) {
        Clock clock = desk.clock();
        Referral referral = file.referral();
        LocalDate today = London.today(clock);
        getStyleClass().add(Gap.SMALL.style());
        Button next = referral.isPending()
                ? Buttons.primary("Decide", () -> steps.decide().accept(referral.id))
                : Buttons.plain("Correct the decision", () -> steps.decide().accept(referral.id));
        next.setId("panel-decide");
        Button change = Buttons.plain("Amend", () -> steps.amend().accept(referral.id));
        change.setId("panel-amend");
        getChildren()
                .addAll(
                        new StatusChip(
                                line.state(today),
                                DecisionWords.intent(
                                        referral.decision, Duration.between(referral.received, London.now(clock)))),
                        Boxes.flow(Gap.SMALL, next, change));
        if (referral.decision.equals(Referral.NOT_PLACED)) {
            Button ask = Buttons.plain(
                    "Where did they get to?", () -> steps.followUp().accept(referral.id));
            ask.setId("panel-follow-up");
            getChildren().add(ask);
            add("Placed later", referral.laterPlaced == null ? null : referral.laterPlaced ? "Yes" : "No");
        }
        getChildren()
                .add(Boxes.column(
                        Gap.NONE,
                        Boxes.text("Household", "small", "muted"),
                        desk.names().prose(DecisionWords.household(file, today))));
        add("Received", SpokenDates.at(referral.received, today) + ", " + line.source());
        getChildren()
                .addAll(SafeToRing.caller(
                        referral, desk.names(), show -> steps.uncover().accept(referral.id, show)));
        add("Service", line.service());
        getChildren().addAll(SafeToRing.fact(referral, desk.names()));
        add("Coming from", DecisionWords.label(Codes.AUTHORITY, referral.homeAuthority));
        add("Risk", DecisionWords.label("risk_level", referral.risk));
        getChildren().addAll(DangerWords.said(referral, desk.names()));
        add("Needs", DecisionWords.needs(referral));
        add("Recourse", DecisionWords.label("recourse", referral.status));
        add("Decided", referral.decided == null ? null : SpokenDates.day(referral.decided, today));
        addWords("Offered instead", referral.offeredInstead, desk.names());
        addWords("Note", referral.note, desk.names());
        if (!file.former().isEmpty()) {
            getChildren().add(Boxes.text("Decided before", "strong"));
            for (FormerDecision former : file.former()) {
                getChildren()
                        .add(desk.names().prose(shown -> DecisionWords.former(former, today, desk.names()::ofFew)));
            }
        }
    }

    private void addWords(String words, String freeWords, NameMask names) {
        HouseholdPane.fact(words, freeWords, names).ifPresent(getChildren()::add);
    }

    private void add(String words, String value) {
        HouseholdPane.fact(words, value).ifPresent(getChildren()::add);
    }
}
