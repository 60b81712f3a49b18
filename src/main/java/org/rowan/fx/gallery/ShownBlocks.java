package org.rowan.fx.gallery;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Covered;
import org.rowan.fx.EmptyPlace;
import org.rowan.fx.Gap;
import org.rowan.fx.Intent;
import org.rowan.fx.NameMask;
import org.rowan.fx.Notice;
import org.rowan.fx.NoticeBar;
import org.rowan.fx.PersonChip;
import org.rowan.fx.Progressing;
import org.rowan.fx.ShownOnce;
import org.rowan.fx.StatusChip;
import org.rowan.fx.Waiting;
import org.rowan.kernel.Problem;

/** Pages of what is shown and said. */
final class ShownBlocks {
    private ShownBlocks() {}

    static List<Block> all() {
        return List.of(
                new Block(
                        "Person chip", "Somebody by her name, by initials while names are hidden.", clock -> people()),
                new Block("Status chip", "A state in a word or two, with its sign.", clock -> chips()),
                new Block(
                        "Empty place", "Says what would be here, and offers the step that fills it.", clock -> empty()),
                new Block(
                        "Undo bar",
                        "Says what was done and offers to take it back, for ten seconds at least, whatever page comes.",
                        clock -> undo()),
                new Block(
                        "Notices",
                        "What went well leaves by itself; all else stays until it is put away.",
                        clock -> notices()),
                new Block(
                        "Progress with cancel",
                        "Stands where it lasts over half a second; Stop is there where nothing is left half done.",
                        clock -> progress()),
                new Block(
                        "Card and rows",
                        "A part of a page on its own shade; a row opens what it tells of.",
                        clock -> card()),
                new Block(
                        "Covered",
                        "What is dangerous to use is in sight only once the reason was read.",
                        clock -> covered()));
    }

    private static Node people() {
        NameMask shown = new NameMask();
        NameMask hidden = new NameMask();
        hidden.toggle();
        return Boxes.column(
                Gap.SMALL,
                new PersonChip(shown, "Aisha Khan, 35"),
                new PersonChip(hidden, "Aisha Khan, 35"),
                new PersonChip(shown, "Name not recorded"));
    }

    private static Node chips() {
        return Boxes.flow(
                Gap.SMALL,
                new StatusChip("Placed", Intent.SUCCESS),
                new StatusChip("Waiting 26 hours", Intent.WARNING),
                new StatusChip("High risk", Intent.DANGER),
                new StatusChip("Next: decide", Intent.ACCENT),
                new StatusChip("Withdrawn", Intent.NEUTRAL));
    }

    private static Node empty() {
        return new EmptyPlace(Feather.CLOCK, "What happens in your cases will stand here, the newest on top.")
                .with("Open a case", () -> {});
    }

    private static Node undo() {
        NoticeBar bar = new NoticeBar();
        Runnable end = () -> bar.tell(
                Notice.good("Support ended.").with(Notice.UNDO, () -> bar.tell(Notice.note("Support goes on."))));
        end.run();
        return Boxes.column(Gap.MEDIUM, bar, Boxes.row(Gap.NONE, Buttons.plain("End support", end)));
    }

    private static Node notices() {
        NoticeBar bar = new NoticeBar();
        bar.tell(
                Notice.trouble(
                        Problem.of(
                                Problem.Kind.CONFLICT,
                                "Somebody else changed this referral in the meantime. Nothing was overwritten: look at it and decide again.")));
        bar.tell(Notice.soon("The last good backup is four days old.").with("Make one", () -> {}));
        bar.tell(Notice.note("The store was copied to the backup folder at 13:00."));
        return bar;
    }

    private static Node progress() {
        BooleanProperty busy = new SimpleBooleanProperty(true);
        CheckBox going = new CheckBox("It goes on");
        going.selectedProperty().bindBidirectional(busy);
        return Boxes.column(
                Gap.MEDIUM,
                going,
                new Progressing(busy, new SimpleStringProperty("Storing records"), new SimpleDoubleProperty(0.4))
                        .stoppable(() -> busy.set(false), busy),
                new Progressing(
                        busy, new SimpleStringProperty("Looking at what is there"), new SimpleDoubleProperty(-1)),
                new Waiting(busy, "Opening the store"));
    }

    private static Node card() {
        Node row = Boxes.row(
                Gap.SMALL, Boxes.text("Police, 2 children"), Boxes.spring(), new StatusChip("3 hours", Intent.NEUTRAL));
        return new Card("Waiting for a decision", Buttons.row(row, "Police, 2 children, 3 hours: decide", () -> {}))
                .with(Buttons.link("All 4", () -> {}));
    }

    private static Node covered() {
        return Boxes.column(
                Gap.MEDIUM,
                new Covered(
                        new NameMask(),
                        shown -> "It is not safe to ring this number: he answers it.",
                        show -> show.accept("07700 900123")),
                new ShownOnce("Recovery key", "7QK4MD-2HX9PA".toCharArray()));
    }
}
