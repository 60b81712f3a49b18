package org.rowan.returns.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.rowan.disclosure.Declaration;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Dialogs;
import org.rowan.fx.Gap;
import org.rowan.fx.Notice;
import org.rowan.kernel.Right;
import org.rowan.returns.release.Declared;
import org.rowan.returns.words.ReturnWords;

/** What is asked once, when it is first needed: what was published before, and what is settled for the year. */
final class SettleCards {
    private final SettleViewModel model;
    private final Desk desk;

    SettleCards(SettleViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    /** What has to be asked now; nothing where nothing has. */
    Node questions() {
        VBox box = Boxes.column(Gap.MEDIUM);
        Runnable draw = () -> box.getChildren().setAll(asked());
        model.known().addListener((property, before, now) -> draw.run());
        draw.run();
        box.managedProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(box.getChildren()));
        return box;
    }

    private List<Node> asked() {
        List<Node> cards = new ArrayList<>();
        SettleViewModel.Known known = model.known().get();
        if (known != null && (!known.begun() || known.restored().isPresent())) {
            cards.add(ledger(known));
        }
        if (known != null && known.asksForYear()) {
            cards.add(year());
        }
        if (!cards.isEmpty()) {
            cards.add(new Refusal(model.saving().refused()));
        }
        return cards;
    }

    private Node ledger(SettleViewModel.Known known) {
        Card card = known.begun()
                ? new Card(
                        "What left since the backup?",
                        Boxes.prose(
                                "This store came out of a backup. It does not know of returns that left after that was"
                                        + " made, and nobody may sign one a second time with other figures. Enter the packages that"
                                        + " went out (the council has them): they stand here again as they were. Until somebody says"
                                        + " that this is all, figures about people stay inside, and nothing can be signed."))
                : new Card(
                        "What did you publish before?",
                        Boxes.prose(
                                "Whoever reads a return can lay it beside everything that went out before. So Rowan has to know what"
                                        + " did. Until somebody says so, figures about people stay inside and only those about the service go"
                                        + " out."));
        if (known.entered() > 0) {
            card.getChildren()
                    .add(Boxes.prose(
                            known.entered() == 1
                                    ? "1 release is entered."
                                    : known.entered() + " releases are entered."));
        }
        if (!model.said().get().isEmpty()) {
            card.getChildren().add(Boxes.prose(model.said().get(), "warning-text"));
        }
        String first = known.begun() ? "Enter packages" : "Add earlier files";
        Button add = Buttons.plain(known.entered() > 0 ? "Add more files" : first, this::addFiles);
        add.setId("add-released");
        add.disableProperty().bind(model.saving().busy());
        if (known.begun() || desk.viewer().may(Right.SIGN_RETURNS)) {
            String nothing = known.begun() ? "Nothing left since" : "Nothing about people";
            Button begin = Buttons.plain(known.entered() > 0 ? "That is all of it" : nothing, () -> begin(known));
            begin.setId("begin-ledger");
            begin.disableProperty().bind(model.saving().busy());
            card.getChildren().add(Boxes.flow(Gap.SMALL, begin, add));
        } else {
            card.getChildren()
                    .addAll(Boxes.flow(Gap.SMALL, add), Boxes.prose("A manager says once that this is all.", "muted"));
        }
        return card;
    }

    private void addFiles() {
        List<Path> files =
                desk.dialogs().filesToRead("What was published before?", "Returns, or lists of facts", "*.*");
        if (!files.isEmpty()) {
            model.enter(files);
        }
    }

    private void begin(SettleViewModel.Known known) {
        boolean agreed = desk.dialogs()
                .agree(new Dialogs.Question(
                        known.entered() > 0
                                ? "Is that all of it?"
                                : known.begun()
                                        ? "Did nothing leave since the backup?"
                                        : "Was nothing about people published?",
                        known.begun()
                                ? "The audit keeps who said so. If a return went out all the same, a second one of the same quarter"
                                        + " can tell on people."
                                : "This is said once for this store. From then on each return is checked beside everything that went out.",
                        known.entered() > 0 ? "That is all" : "Nothing was",
                        false));
        if (agreed) {
            model.begin();
        }
    }

    private Node year() {
        Node words = told();
        Card card = new Card("How the return is told in " + declared().year(), words);
        if (desk.viewer().may(Right.SIGN_RETURNS)) {
            Button change = Buttons.plain("Settle it with the council", this::form);
            change.setId("settle");
            card.getChildren()
                    .addAll(
                            Boxes.prose(
                                    "What the council has agreed to is settled once for the year. Who does not choose keeps"
                                            + " what stands here, from the first package on that is written.",
                                    "muted"),
                            Boxes.flow(Gap.SMALL, change));
        } else {
            card.getChildren().add(Boxes.prose("A manager can settle something else with the council.", "muted"));
        }
        return card;
    }

    /** What holds for the year, in words. */
    Node told() {
        Declaration declaration = declared().declaration();
        VBox lines = Boxes.column(
                Gap.TIGHT,
                Boxes.prose("Groups of fewer than " + declaration.k() + " people are not shown."),
                Boxes.prose(people(declaration)),
                Boxes.prose("Form: " + declaration.profile().words().toLowerCase(java.util.Locale.UK) + "."));
        if (!declaration.annual().isEmpty()) {
            lines.getChildren()
                    .add(Boxes.prose("In detail only with the year: "
                            + named(declaration.annual().stream().map(ReturnWords::table)) + "."));
        }
        if (!declaration.mergedKinds().isEmpty()) {
            lines.getChildren()
                    .add(Boxes.prose("So small that they are shown together: "
                            + named(declaration.mergedKinds().stream().map(ReturnWords::scope)) + "."));
        }
        if (!declaration.adultsOnly().isEmpty()) {
            lines.getChildren()
                    .add(Boxes.prose("Only adults are supported in: "
                            + named(declaration.adultsOnly().stream().map(ReturnWords::scope)) + "."));
        }
        lines.getChildren().add(Boxes.prose(origin(declared().origin()), "small", "muted"));
        return lines;
    }

    private static String people(Declaration declaration) {
        Set<String> quarterly = declaration.quarterlyPeople();
        return quarterly.isEmpty()
                ? "Tables about people come once, with the year's last quarter: over a year they show more."
                : "Tables about people come every quarter for: "
                        + named(quarterly.stream().map(ReturnWords::scope)) + ".";
    }

    private static String named(Stream<String> names) {
        return names.sorted().collect(Collectors.joining("; "));
    }

    private static String origin(Declared.Origin origin) {
        return switch (origin) {
            case USUAL -> "Nobody has chosen: this is the usual, worked out from the year before.";
            case IN_TIME -> "Settled before the year began.";
            case LATE -> "Settled when the year had begun; the return says so.";
        };
    }

    private Declared declared() {
        return model.known().get().declared();
    }

    private void form() {
        String year = declared().year();
        desk.panel()
                .show(
                        "settling " + year,
                        "Settle " + year,
                        () -> DeclareForm.of(new DeclareViewModel(model), this::settled));
    }

    private void settled() {
        desk.panel().close();
        desk.notices().tell(Notice.good("Settled for the year."));
    }
}
