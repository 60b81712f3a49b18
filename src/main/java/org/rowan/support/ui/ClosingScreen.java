package org.rowan.support.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.rowan.casefile.ChildWellbeing;
import org.rowan.casefile.MaracReferral;
import org.rowan.casefile.Proceeding;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.Screen;
import org.rowan.kernel.Codes;
import org.rowan.support.AsTold;
import org.rowan.support.CaseRecords;
import org.rowan.support.Need;
import org.rowan.support.SupportFile;
import org.rowan.support.WaitingPeriod;

/** The page on which a case is closed: what is still open in one list, and one decision beside it. */
final class ClosingScreen extends CasePage {
    private final VBox open = Boxes.column(Gap.NONE);

    ClosingScreen(CaseScreens screens, CaseViewModel model, Desk desk, CasePanels panels) {
        super("closing", screens, model, desk, panels);
        add(new Card("Still open", open));
        model.due().addListener((ListChangeListener<CaseDue>) change -> redraw());
    }

    private void redraw() {
        if (model.records().get() != null) {
            draw(model.records().get());
        }
    }

    @Override
    void draw(CaseRecords records) {
        SupportFile file = records.file();
        List<Node> rows = new ArrayList<>();
        for (Need need : file.needs()) {
            if (CaseWords.isOpen(need)) {
                String what = Codes.standard().list("need").label(need.need);
                rows.add(row(
                        mask -> "Need of " + mask.apply(model.nameOf(need.personId)) + ": " + what,
                        () -> panels.need(need)));
            }
        }
        for (MaracReferral referral : records.safety().referrals()) {
            if (referral.supportId == model.id() && !records.safety().isHeard(referral)) {
                rows.add(row(
                        mask -> "No MARAC has heard " + mask.apply(model.nameOf(referral.personId)) + " yet",
                        () -> screens.openRisk(model.id())));
            }
        }
        for (WaitingPeriod waiting : records.help().waiting()) {
            if (waiting.ends == null) {
                rows.add(
                        row(mask -> AsTold.of(waiting) + ". It ends with support", () -> screens.openPlan(model.id())));
            }
        }
        for (Proceeding proceeding : records.law().proceedings()) {
            if (proceeding.ended == null) {
                String which = Proceeding.KINDS.label(proceeding.kind);
                rows.add(row(mask -> which + " proceedings go on", () -> screens.openCourt(model.id())));
            }
        }
        file.members().forEach(member -> childUnasked(records, member, rows));
        SupportFile.StayIn stay = CaseWords.current(file, model.today());
        if (stay != null) {
            rows.add(row(mask -> "They live in " + stay.unit().name + ". It is free from the last day", panels::move));
        }
        model.due().forEach(due -> rows.add(row(mask -> due.told(desk.names()) + ", " + due.when(), due.open())));
        if (panels.noteBegun().get()) {
            rows.add(row(mask -> "A note is begun and not saved", panels::note));
        }
        file.members().forEach(member -> unasked(file, member, rows));
        if (file.support().ended != null) {
            rows.addFirst(Buttons.row(
                    Boxes.prose("Support has ended. The front page of the case", "strong"),
                    "Support has ended. The front page of the case",
                    () -> screens.openCase(model.id())));
        } else if (rows.isEmpty()) {
            rows.add(Boxes.prose("Nothing. Say beside it how support ends.", "muted"));
        }
        open.getChildren().setAll(rows);
    }

    /** How a child was at the beginning tells little where nobody asks again. */
    private void childUnasked(CaseRecords records, SupportFile.Member member, List<Node> rows) {
        List<ChildWellbeing> asked = records.children().of(member.person().id).wellbeing().stream()
                .filter(one -> one.supportId == model.id())
                .toList();
        if (member.membership().isChild()
                && !asked.isEmpty()
                && asked.stream().noneMatch(one -> one.stage.equals("end"))) {
            rows.add(row(
                    mask -> "How is " + mask.apply(CaseWords.shortName(member.person())) + " at the end?",
                    () -> screens.openChild(model.id(), member.person().id)));
        }
    }

    /** What nobody can be asked any more once they have gone. */
    private void unasked(SupportFile file, SupportFile.Member member, List<Node> rows) {
        boolean homeTold = file.referral() != null && file.referral().homeAuthority != null;
        List<String> missing =
                HouseholdCard.toAsk(member.person(), member.membership().isChild(), homeTold);
        if (!missing.isEmpty()) {
            rows.add(row(
                    mask -> mask.apply(CaseWords.shortName(member.person())) + ": never asked about "
                            + String.join(", ", missing),
                    () -> screens.openPerson(member.person().id)));
        }
    }

    private Node row(Function<UnaryOperator<String>, String> words, Runnable step) {
        return desk.names().spoken(Buttons.row(desk.names().prose(words), "", step), words);
    }

    @Override
    void begin() {
        if (model.open().get()) {
            panels.end();
        }
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Screen.fixed("End support: what is still open, and how it ends.");
    }

    @Override
    public List<Key> keys() {
        return with(Key.of("E", "Say how support ends", () -> whenRead(panels::end)));
    }
}
