package org.rowan.returns.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Dialogs;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.fx.Intent;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.Tiles;
import org.rowan.fx.Waiting;
import org.rowan.fx.form.Fields;
import org.rowan.kernel.London;
import org.rowan.kernel.Right;
import org.rowan.returns.export.AloneReason;
import org.rowan.returns.release.Made;
import org.rowan.returns.release.Standing;

/** The return is held ready by one and signed by a manager; from then on it stays as it is and is given out. */
final class SignStep {
    private final ReturnViewModel model;
    private final SignViewModel signing;
    private final Desk desk;
    private final Made made;

    private SignStep(ReturnViewModel model, Desk desk) {
        this.model = model;
        this.signing = model.signing();
        this.desk = desk;
        this.made = model.made().get();
    }

    static Node of(ReturnViewModel model, Desk desk) {
        return new SignStep(model, desk).node();
    }

    private Node node() {
        SettleCards settling = new SettleCards(model.settling(), desk);
        VBox column = Boxes.column(Gap.MEDIUM);
        if (!made.standing().isSigned()) {
            column.getChildren().add(settling.questions());
        }
        column.getChildren()
                .addAll(made.standing()
                        .signed()
                        .map(signed -> new SignedCards(made, signing, desk).of(signed))
                        .orElseGet(this::unsigned));
        VBox outcome = Boxes.column(Gap.SMALL);
        signing.written().addListener((property, before, now) -> show(outcome, now));
        show(outcome, signing.written().get());
        column.getChildren()
                .addAll(
                        new Waiting(signing.working().busy(), "Working: every figure is checked beside what went out"),
                        new Refusal(signing.working().refused()),
                        outcome);
        if (desk.viewer().may(Right.MAKE_EXACT_RETURNS)) {
            column.getChildren().add(new Tiles(Gap.MEDIUM, 22, 2, exact(), several()));
        }
        column.getStyleClass().add("step-column");
        return column;
    }

    private List<Node> unsigned() {
        if (!made.counted().isBalanced()) {
            return List.of(new Card(
                    "Sign",
                    Boxes.prose("The checks fail, so it can't be signed yet."),
                    Buttons.plain("Go to the checks", () -> model.stage().set(ReturnViewModel.Stage.COMPARE))));
        }
        if (!model.isOver()) {
            return List.of(new Card(
                    "Sign",
                    Boxes.prose("This quarter goes on. It can be held ready and signed from its last day on, "
                            + SpokenDates.full(made.name().quarter().to()) + "."),
                    provisional()));
        }
        List<Node> cards = new ArrayList<>();
        cards.add(preparing());
        if (desk.viewer().may(Right.SIGN_RETURNS)) {
            cards.add(signingCard());
        }
        return List.of(new Tiles(Gap.MEDIUM, 24, 2, cards.toArray(Node[]::new)));
    }

    private Node preparing() {
        Standing standing = made.standing();
        Card card = new Card("1  Held ready");
        standing.prepared()
                .ifPresentOrElse(
                        held -> card.getChildren()
                                .add(Boxes.row(
                                        Gap.SMALL,
                                        Icons.of(Intent.SUCCESS),
                                        Boxes.prose("By " + held.by() + ", " + at(held.at())
                                                + ". The figures are still the same."))),
                        () -> card.getChildren().add(Boxes.prose(notReady(standing))));
        unexplained().ifPresent(sentence -> card.getChildren().add(Boxes.prose(sentence, "warning-text")));
        Button prepare = desk.viewer().may(Right.SIGN_RETURNS)
                ? Buttons.plain("Hold these figures ready", signing::prepare)
                : Buttons.primary("Hold these figures ready", signing::prepare);
        prepare.setId("prepare");
        prepare.disableProperty().bind(signing.working().busy());
        card.getChildren().add(Boxes.flow(Gap.SMALL, prepare, provisional()));
        return card;
    }

    private static String notReady(Standing standing) {
        return standing.outdated()
                .map(held -> "The figures have changed since " + held.by() + " held them ready, " + at(held.at()) + ".")
                .orElse("One person looks through the figures and holds them ready; a manager signs them.");
    }

    /** Nobody has to explain; that it was not done is said. */
    private Optional<String> unexplained() {
        return Optional.ofNullable(model.comparing().compared().get())
                .map(compared -> compared.unexplained())
                .filter(count -> count > 0)
                .map(count -> count == 1 ? "1 jump is not explained." : count + " jumps are not explained.");
    }

    private Button provisional() {
        Button write = Buttons.quiet(
                "Write a provisional one",
                org.kordamp.ikonli.feather.Feather.FILE,
                () -> choose(signing::writePackage));
        write.setId("write-provisional");
        write.setTooltip(
                new javafx.scene.control.Tooltip("It says that nobody has signed it, and holds service facts only"));
        write.disableProperty().bind(signing.working().busy());
        return write;
    }

    private Node signingCard() {
        Card card = new Card("2  Signed");
        Button sign = Buttons.primary(signing.isForTwo() ? "Sign this return" : "Sign it alone", this::sign);
        sign.setId("sign");
        sign.disableProperty()
                .bind(
                        signing.isForTwo()
                                ? signing.working().busy()
                                : signing.working().busy().or(signing.alone().isNull()));
        card.getChildren()
                .add(Boxes.prose(
                        signing.isForTwo()
                                ? "Somebody else has held it ready. What you sign stays as it is for ever."
                                : "Nobody else has held these figures ready. Let somebody do so, or say why you sign alone: the"
                                        + " council sees the reason."));
        if (!signing.isForTwo()) {
            card.getChildren().add(why(signing));
        }
        card.getChildren().add(Boxes.flow(Gap.SMALL, sign));
        return card;
    }

    static Node why(SignViewModel signing) {
        return Fields.choice("alone", "Why alone?", List.of(AloneReason.values()), AloneReason::words, signing.alone());
    }

    private void sign() {
        boolean agreed = desk.dialogs()
                .agree(new Dialogs.Question(
                        "Sign this return?",
                        (made.standing().begun()
                                        ? ""
                                        : "Nobody has said what was published before, so it shows figures about the service only, and"
                                                + " none about people. ")
                                + "What is signed never changes, and its figures count as published. What is recorded later shows"
                                + " in the next return.",
                        "Sign it",
                        false));
        if (agreed) {
            signing.sign();
        }
    }

    private Node exact() {
        Button write = Buttons.plain("Write the exact figures", this::writeExact);
        write.disableProperty().bind(signing.working().busy());
        return new Card(
                "For you only",
                Boxes.prose("Every figure exactly as it was counted. Small numbers in it can tell on a person: keep it"
                        + " inside."),
                write);
    }

    private Node several() {
        return new Card(
                "Several providers",
                Boxes.prose(
                        "For whoever collects returns: the packages of several providers as one, with who is missing named."),
                Buttons.plain("Add returns", () -> desk.navigator().open(new MergeScreen(desk))));
    }

    private void writeExact() {
        boolean agreed = desk.dialogs()
                .agree(new Dialogs.Question(
                        "Write unprotected figures?",
                        "The file shows small numbers that can tell on a person. It is not for the council and not for"
                                + " publication; whoever has it can read it.",
                        "Write the exact figures",
                        true));
        if (agreed) {
            choose(signing::writeExact);
        }
    }

    private void choose(Consumer<Path> write) {
        choose(desk, write);
    }

    static void choose(Desk desk, Consumer<Path> write) {
        desk.dialogs().folder("Where shall the file go?", null).ifPresent(write);
    }

    static String at(Instant moment) {
        LocalDateTime when = LocalDateTime.ofInstant(moment, London.ZONE);
        return SpokenDates.full(when.toLocalDate()) + ", " + SpokenDates.time(when);
    }

    private static void show(VBox outcome, Path file) {
        if (file == null) {
            outcome.getChildren().clear();
            return;
        }
        TextField path = new TextField(file.toString());
        path.setEditable(false);
        path.setAccessibleText("The file");
        path.setId("written");
        outcome.getChildren()
                .setAll(
                        Boxes.row(
                                Gap.SMALL,
                                Icons.of(Intent.SUCCESS),
                                Boxes.text("Written. The file is here:", "strong")),
                        path);
    }
}
