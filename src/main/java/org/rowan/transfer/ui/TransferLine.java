package org.rowan.transfer.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.rowan.fx.Boxes;
import org.rowan.fx.Desk;
import org.rowan.fx.Dialogs;
import org.rowan.fx.Gap;
import org.rowan.fx.LinkLine;
import org.rowan.fx.Notice;
import org.rowan.fx.Saving;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.PanelForm;
import org.rowan.kernel.Right;
import org.rowan.transfer.Card;
import org.rowan.transfer.CaseTransfer;
import org.rowan.transfer.Going;
import org.rowan.transfer.Transfers;

/** One line on the page of a case: from which provider it came and to which it went, and the way to hand it to one. */
public final class TransferLine extends LinkLine {
    private final Transfers transfers;
    private final Desk desk;
    private final long supportId;
    private final Runnable end;
    private List<CaseTransfer> before = List.of();

    private TransferLine(Transfers transfers, Desk desk, long supportId, Runnable end) {
        super("Other providers", "transfer");
        this.transfers = transfers;
        this.desk = desk;
        this.supportId = supportId;
        this.end = end;
    }

    /**
     * The line, nothing for who sees no cases.
     *
     * @param end opens the page on which support is ended
     */
    public static List<Node> of(Transfers transfers, Desk desk, long supportId, Runnable end) {
        if (!desk.viewer().may(Right.SEE_CASES)) {
            return List.of();
        }
        TransferLine line = new TransferLine(transfers, desk, supportId, end);
        line.load();
        return List.of(line);
    }

    private void load() {
        desk.tasks()
                .of(() -> transfers.of(supportId))
                .then(found -> {
                    before = found;
                    words.setText(TransferWords.inShort(found));
                    boolean something = !found.isEmpty() || maySend();
                    setVisible(something);
                    setManaged(something);
                })
                .start();
    }

    private boolean maySend() {
        return desk.viewer().may(Right.MOVE_RECORDS);
    }

    @Override
    protected void open() {
        if (maySend()) {
            desk.tasks()
                    .of(() -> transfers.look(supportId))
                    .then(going -> desk.panel().show("Hand to another provider", form(going)))
                    .start();
        } else {
            desk.panel()
                    .show("Other providers", Boxes.column(Gap.MEDIUM, history().toArray(Node[]::new)));
        }
    }

    private List<Node> history() {
        List<Node> rows = new ArrayList<>();
        for (CaseTransfer each : before) {
            rows.add(Boxes.prose(TransferWords.told(each), "strong"));
            if (each.words != null) {
                rows.add(desk.names().freeWords(each.words));
            }
        }
        return rows;
    }

    private Node form(Going going) {
        StringProperty say = new SimpleStringProperty("");
        Saving saving = new Saving(desk.tasks());
        PanelForm form = new PanelForm(
                saving,
                "Choose their card",
                () -> send(saving, say.get()),
                List.of(Fields.prose("words", "What they should know", 4, say)));
        List<Node> first = new ArrayList<>();
        TransferWords.careful(going).ifPresent(words -> first.add(Boxes.prose(words, "danger-text")));
        if (going.withoutConsent() > 0) {
            first.add(Boxes.prose(
                    "Not everybody has agreed to it. Record it first under Consent: handing the case over to another provider.",
                    "warning-text"));
        }
        Label what = Boxes.prose(TransferWords.what(going), "muted");
        first.add(what);
        first.addAll(history());
        return form.with(0, Boxes.column(Gap.SMALL, first.toArray(Node[]::new)));
    }

    private void send(Saving saving, String say) {
        desk.dialogs()
                .fileToRead("The card of the other provider", "Card", "*.rowan-card")
                .ifPresent(file -> saving.run(() -> Card.read(file), card -> compare(saving, card, say)));
    }

    private void compare(Saving saving, Card card, String say) {
        boolean agreed = desk.dialogs()
                .agree(new Dialogs.Question(
                        "Are these the words of " + card.provider() + "?",
                        "Ring them on a number that you know already, not one that came with the card, and let them read the words"
                                + " in their Set-up. " + card.words()
                                + ". If one differs, stop: somebody else would read the case.",
                        "They are the same",
                        true));
        if (agreed) {
            desk.dialogs()
                    .folder("A folder for the file", null)
                    .ifPresent(
                            folder -> saving.run(() -> transfers.write(supportId, card, say, folder), this::written));
        }
    }

    private void written(Path file) {
        desk.panel().close();
        desk.notices()
                .tell(Notice.good("Written: " + file.getFileName()
                                + ". Only they can open it. Support here goes on until it is ended.")
                        .with("End support", end));
        load();
    }
}
