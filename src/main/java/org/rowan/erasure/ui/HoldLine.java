package org.rowan.erasure.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.rowan.erasure.LegalHold;
import org.rowan.erasure.LegalHolds;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.LinkLine;
import org.rowan.fx.Notice;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.TypedDates;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.PanelForm;
import org.rowan.kernel.London;
import org.rowan.kernel.Right;
import org.rowan.store.sight.CasePart;

/** One line on the page of a case, a person or a referral: that it is held from being erased, and for managers the way to do so. */
public final class HoldLine extends LinkLine {
    private static final String HEADING = "Hold this case";

    private final HoldViewModel model;
    private final Desk desk;

    private HoldLine(HoldViewModel model, Desk desk) {
        super(HEADING, "hold-case");
        this.model = model;
        this.desk = desk;
        boolean keeps = desk.viewer().may(Right.ERASE_CASES);
        shown(keeps);
        model.hold().addListener((property, before, now) -> {
            shown(keeps || now.isPresent());
            link.setText(now.isPresent() ? "Held" : HEADING);
            words.setText(now.map(this::inShort).orElse(""));
            words.setVisible(now.isPresent());
        });
    }

    /** The line for a record, nothing for who sees no cases. */
    public static List<Node> of(LegalHolds service, Desk desk, CasePart part, long id) {
        if (!desk.viewer().may(Right.SEE_CASES)) {
            return List.of();
        }
        HoldViewModel model = new HoldViewModel(service, desk.tasks(), part, id);
        HoldLine line = new HoldLine(model, desk);
        model.load();
        return List.of(line);
    }

    private void shown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private String inShort(LegalHold hold) {
        return "not to be erased; to be looked at again on " + day(hold);
    }

    private String day(LegalHold hold) {
        return SpokenDates.day(hold.review, London.today(desk.clock()));
    }

    @Override
    protected void open() {
        Optional<LegalHold> now = model.hold().get();
        if (now == null) {
            return;
        }
        if (now.isPresent() && !desk.viewer().may(Right.ERASE_CASES)) {
            desk.panel().show("Held", facts(now.get()));
            return;
        }
        desk.panel()
                .show(
                        model.about(),
                        now.isPresent() ? "Held" : HEADING,
                        () -> now.map(this::again).orElseGet(this::hold));
    }

    private VBox facts(LegalHold hold) {
        return Boxes.column(
                Gap.SMALL,
                Boxes.prose("Held by " + hold.createdBy + ": this case is not to be erased, whoever asks.", "strong"),
                desk.names().freeWords(hold.reason),
                Boxes.prose(
                        "To be looked at again on " + day(hold) + ". It holds after that day too.", "small", "muted"));
    }

    private PanelForm hold() {
        HoldViewModel.Holding holding = model.new Holding();
        Clock clock = desk.clock();
        return new PanelForm(
                        holding.saving(),
                        "Hold",
                        () -> holding.hold(() -> done("Held. Nobody can erase this case until the hold is ended.")),
                        List.of(
                                Fields.prose("reason", "Why it may still be wanted", 3, holding.reason()),
                                Fields.day(
                                        "review",
                                        "Look at it again on",
                                        clock,
                                        TypedDates.Side.FUTURE,
                                        holding.review())))
                .with(
                        0,
                        Boxes.prose(
                                "For a court, the police or an inquiry. It stops an erasure, also one that was asked for"
                                        + " already.",
                                "small",
                                "muted"));
    }

    private PanelForm again(LegalHold hold) {
        HoldViewModel.Holding holding = model.new Holding();
        VBox facts = facts(hold);
        Button end = Buttons.plain(
                "End the hold",
                () -> model.end(hold.id, () -> done("The hold is ended. The case can be erased again.")));
        end.setId("end-hold");
        facts.getChildren().add(end);
        return new PanelForm(
                        holding.saving(),
                        "It is still needed",
                        () -> holding.reviewed(hold.id, () -> done("It stays held.")),
                        List.of(Fields.day(
                                "review",
                                "Look at it again on",
                                desk.clock(),
                                TypedDates.Side.FUTURE,
                                holding.review())))
                .with(0, facts);
    }

    private void done(String words) {
        desk.panel().close();
        desk.notices().tell(Notice.good(words));
    }
}
