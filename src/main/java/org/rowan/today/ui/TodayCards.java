package org.rowan.today.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rowan.bedboard.TonightLine;
import org.rowan.bedboard.UnitTonight;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Intent;
import org.rowan.fx.Place;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.StatusChip;
import org.rowan.fx.Tiles;
import org.rowan.kernel.Codes;
import org.rowan.referral.ReferralRow;
import org.rowan.today.TodayView;

/** Draws the cards of the page Today. */
final class TodayCards {
    private static final int ROWS = 6;

    private final TodayViewModel model;
    private final TodaySteps steps;
    private final Desk desk;

    TodayCards(TodayViewModel model, TodaySteps steps, Desk desk) {
        this.model = model;
        this.steps = steps;
        this.desk = desk;
    }

    Card waiting(TodayView today) {
        if (today.waiting().isEmpty()) {
            return new Card("Waiting for a decision", Boxes.prose("Nobody. New referrals stand here.", "muted"));
        }
        VBox rows = Boxes.column(Gap.NONE);
        today.waiting().stream().limit(ROWS).forEach(row -> rows.getChildren().add(waiting(row)));
        Card card = new Card("Waiting for a decision", rows);
        int more = today.waiting().size() - ROWS;
        return more <= 0
                ? card
                : card.with(Buttons.link(
                        "All " + today.waiting().size(), () -> desk.navigator().go(Place.REFERRALS)));
    }

    private Node waiting(ReferralRow row) {
        String time = SpokenDates.length(model.waited(row));
        StatusChip chip = new StatusChip(time, model.waitsLong(row) ? Intent.WARNING : Intent.NEUTRAL);
        String who = row.who() + others(row);
        String from = Codes.standard().list("referral_source").label(row.source())
                + ("high".equals(row.risk()) ? ", high risk" : "");
        return desk.names()
                .spoken(
                        Buttons.row(
                                line(words(desk.names().prose(who), from), chip),
                                "Decide",
                                () -> steps.decide().accept(row.id())),
                        names -> "Decide: " + names.apply(who) + ", from " + from + ", waiting " + time);
    }

    private static String others(ReferralRow row) {
        int adults = row.adults() == null ? 1 : row.adults();
        int others = Math.max(0, adults - 1) + (row.children() == null ? 0 : row.children());
        return others == 0 ? "" : " + " + others;
    }

    Card tonight(TodayView today) {
        HBox head = Boxes.row(
                Gap.SMALL,
                Boxes.text(Integer.toString(today.freeUnits()), "figure"),
                Boxes.prose(
                        "free of " + today.units() + (today.held() == 0 ? "" : ", " + today.held() + " held"),
                        "muted"));
        VBox rows = Boxes.column(Gap.NONE);
        for (TodayView.FreeUnits free : today.free()) {
            String kinds = TonightLine.kinds(
                    free.units().stream().map(UnitTonight::unit).toList());
            String count = free.units().size() + " free";
            rows.getChildren()
                    .add(Buttons.row(
                            line(words(free.service().name, kinds), whole(count)),
                            free.service().name + ", " + count + ": " + kinds + ". Opens the beds.",
                            () -> desk.navigator().go(Place.BEDS)));
        }
        if (today.free().isEmpty()) {
            rows.getChildren()
                    .add(Boxes.prose(
                            today.units() == 0 ? "No rooms or homes are set up yet." : "Nothing is free tonight.",
                            "muted"));
        }
        return new Card("Tonight", head, rows);
    }

    Card moves(TodayView today) {
        List<TodayView.Move> moves = today.moves();
        if (moves.isEmpty()) {
            return new Card("Moving in the next 7 days", Boxes.prose("Nobody is due to move in or out.", "muted"));
        }
        VBox rows = Boxes.column(Gap.NONE);
        moves.stream().limit(ROWS).forEach(move -> rows.getChildren().add(move(move, today)));
        if (moves.size() > ROWS) {
            rows.getChildren().add(Boxes.prose("and " + (moves.size() - ROWS) + " more; the beds show all", "muted"));
        }
        return new Card("Moving in the next 7 days", rows);
    }

    private Node move(TodayView.Move move, TodayView today) {
        String way = switch (move.way()) {
            case IN -> " moves into ";
            case OUT -> " moves out of ";
            case IN_AND_OUT -> " moves in and out again, ";
        };
        String what = move.who() + way + move.unit();
        Label day = whole(move.day().equals(today.day()) ? "today" : SpokenDates.day(move.day(), today.day()), "muted");
        return Buttons.row(
                line(words(what, move.service()), day),
                what + ", " + move.service() + ", " + SpokenDates.exact(move.day()),
                () -> steps.support().accept(move.supportId()));
    }

    Card quarter(TodayView today) {
        TodayView.QuarterSoFar quarter = today.quarter();
        Tiles grid = new Tiles(
                Gap.MEDIUM,
                12,
                2,
                figure(quarter.received(), "referrals came in"),
                figure(quarter.placed(), "placed"),
                figure(quarter.notPlaced(), "not placed"),
                figure(quarter.forCapacity(), "of these for want of space or staff"),
                figure(quarter.withdrawn(), "withdrawn"),
                figure(today.supported(), "people are supported today"));
        return new Card(
                "This quarter, " + quarter.quarter().year() + " Q"
                        + quarter.quarter().quarter(),
                grid);
    }

    private static Node figure(long number, String words) {
        Label label = Boxes.prose(words, "muted");
        HBox.setHgrow(label, Priority.ALWAYS);
        return Boxes.row(Gap.SMALL, Boxes.text(Long.toString(number), "heading"), label);
    }

    /** Text that is never cut. */
    private static Label whole(String words, String... styles) {
        Label label = Boxes.text(words, styles);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private static VBox words(String first, String second) {
        return words(Boxes.prose(first), second);
    }

    private static VBox words(Label first, String second) {
        VBox words = Boxes.column(Gap.NONE, first, Boxes.prose(second, "small", "muted"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private static HBox line(Node words, Node right) {
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = Boxes.row(Gap.SMALL, words, Boxes.spring(), right);
        line.setMaxWidth(Double.MAX_VALUE);
        return line;
    }
}
