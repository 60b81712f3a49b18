package org.rowan.transfer.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Notice;
import org.rowan.fx.Saving;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.PanelForm;
import org.rowan.kernel.Code;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.provider.Providers;
import org.rowan.transfer.Coming;
import org.rowan.transfer.Transfers;

/** In Set-up: the card that other providers need, and a case that came from one. */
public final class TransferCard {
    private final Transfers transfers;
    private final Providers providers;
    private final Desk desk;
    private final LongConsumer landed;

    private TransferCard(Transfers transfers, Providers providers, Desk desk, LongConsumer landed) {
        this.transfers = transfers;
        this.providers = providers;
        this.desk = desk;
        this.landed = landed;
    }

    /** @param landed is told the support period of a case that was taken in */
    public static List<Node> of(Transfers transfers, Providers providers, Desk desk, LongConsumer landed) {
        return desk.viewer().may(Right.MOVE_RECORDS)
                ? List.of(new TransferCard(transfers, providers, desk, landed).node())
                : List.of();
    }

    private Node node() {
        Button take = Buttons.plain("Take in a case", this::choose);
        take.setId("take-case");
        Button card = Buttons.plain("Our card", this::card);
        card.setId("our-card");
        return new org.rowan.fx.Card(
                "Cases of other providers",
                Boxes.prose(
                        "A case comes in a file that only you can open, once the other provider has your card.",
                        "muted"),
                Boxes.flow(Gap.SMALL, take, card));
    }

    private void card() {
        desk.tasks()
                .of(transfers::card)
                .then(card -> desk.panel().show("Our card", card(card.words())))
                .start();
    }

    private Node card(String words) {
        VBox spelt = Boxes.column(Gap.NONE);
        for (String group : words.split(", ", -1)) {
            spelt.getChildren().add(Boxes.prose(group, "strong"));
        }
        return Boxes.column(
                Gap.MEDIUM,
                Boxes.prose(
                        "Give the file to the other provider, by e-mail too: nothing in it is secret. When they ring, read them"
                                + " these words."),
                spelt,
                Buttons.plain(
                        "Write the card",
                        () -> desk.dialogs()
                                .folder("A folder for the card", null)
                                .ifPresent(folder -> desk.tasks()
                                        .of(() -> transfers.writeCard(folder))
                                        .then(file -> desk.notices().tell(Notice.good("Written: " + file + ".")))
                                        .start())));
    }

    private void choose() {
        desk.dialogs()
                .fileToRead("The case from another provider", "Case", "*.rowan-case")
                .ifPresent(file -> desk.tasks()
                        .of(() -> new Read(transfers.open(file), services()))
                        .then(read -> desk.panel()
                                .show("A case from " + read.coming().from().provider(), form(read)))
                        .start());
    }

    private record Read(Coming coming, List<Code> services) {}

    private List<Code> services() {
        return providers.openOn(London.today(desk.clock())).stream()
                .map(service -> new Code(service.id.toString(), service.name, ""))
                .toList();
    }

    private Node form(Read read) {
        Coming coming = read.coming();
        StringProperty service = new SimpleStringProperty();
        if (read.services().size() == 1) {
            service.set(read.services().getFirst().code());
        }
        Saving saving = new Saving(desk.tasks());
        List<Node> told = new ArrayList<>();
        TransferWords.careful(coming).ifPresent(words -> told.add(Boxes.prose(words, "danger-text")));
        if (!coming.mustNotKnow().isBlank()) {
            told.add(Boxes.prose("Must not learn where they are:", "warning-text"));
            told.add(desk.names().freeWords(coming.mustNotKnow(), "strong"));
        }
        told.add(Boxes.prose(TransferWords.household(coming.adults(), coming.children()) + ", written "
                + coming.written().replace('T', ' ') + "."));
        if (!coming.words().isBlank()) {
            told.add(desk.names().freeWords(coming.words()));
        }
        told.add(Boxes.prose(
                "Ring them on a number that you know already. Their words are: "
                        + coming.from().words() + ". If one differs, do not take it in.",
                "small"));
        Field into = Fields.code("service", "Which service takes them", read.services(), service);
        return new PanelForm(
                        saving,
                        "The words agree: take it in",
                        () -> saving.run(() -> takeIn(coming, service.get()), this::landed),
                        List.of(into))
                .with(0, Boxes.column(Gap.SMALL, told.toArray(Node[]::new)));
    }

    private long takeIn(Coming coming, String service) {
        if (service == null || service.isEmpty()) {
            throw Problem.with("service", "Say which service takes them.");
        }
        return transfers.takeIn(coming, Long.parseLong(service), Progress.SILENT);
    }

    private void landed(long supportId) {
        desk.panel().close();
        desk.notices().tell(Notice.good("Taken in. Support begins today; nobody works with them yet."));
        landed.accept(supportId);
    }
}
