package org.rowan.returns.ui;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Dialogs;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.fx.Intent;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.kernel.Right;
import org.rowan.returns.export.RevisionReason;
import org.rowan.returns.release.Made;
import org.rowan.returns.release.Standing;

/** A return that is signed: its package, and the way to a new version of it. */
final class SignedCards {
    private static final String FOR_A_VERSION =
            "If records of this quarter were wrong or missing by many. Fewer show in the next return as an adjustment. What"
                    + " was signed stays beside it.";

    private final Made made;
    private final SignViewModel signing;
    private final Desk desk;

    SignedCards(Made made, SignViewModel signing, Desk desk) {
        this.made = made;
        this.signing = signing;
        this.desk = desk;
    }

    List<Node> of(Standing.Signed signed) {
        TextField hash = new TextField(signed.sha256());
        hash.setEditable(false);
        hash.setId("hash");
        Button write = Buttons.primary("Write the package", () -> SignStep.choose(desk, signing::writePackage));
        write.setId("write");
        write.disableProperty().bind(signing.working().busy());
        Card card = new Card(
                "Signed, version " + signed.version()
                        + signed.revisedBecause()
                                .map(why -> ": " + uncapital(why.words()))
                                .orElse(""),
                Boxes.row(
                        Gap.SMALL,
                        Icons.of(Intent.SUCCESS),
                        Boxes.prose((signed.isPutBack()
                                        ? "It went out before this store was restored. Put back from its package by "
                                        : "Held ready by " + signed.preparedBy() + ", signed by ")
                                + signed.by() + ", " + SignStep.at(signed.at())
                                + signed.aloneBecause()
                                        .map(why -> ". One person did both: " + uncapital(why.words()))
                                        .orElse("")
                                + ".")),
                Boxes.prose(
                        made.name().packageFile(signed.version())
                                + " is one zip: a spreadsheet, two pages, the same for machines. It holds no record of a"
                                + " person. It can be written again at any time, the same to the byte.",
                        "muted"),
                Field.of("sha256", "By this hash (SHA-256) anybody can see that it is", hash),
                Boxes.flow(Gap.SMALL, write));
        return List.of(card, desk.viewer().may(Right.SIGN_RETURNS) ? revising() : preparingAgain());
    }

    private Node revising() {
        Button revise = Buttons.plain("Sign a new version", this::revise);
        revise.setId("revise");
        revise.disableProperty()
                .bind(signing.working()
                        .busy()
                        .or(signing.revised().isNull())
                        .or(signing.alone().isNull().and(new SimpleBooleanProperty(!signing.isForTwo()))));
        return new Card(
                "A new version",
                Boxes.prose(FOR_A_VERSION),
                Boxes.prose(heldAgain()),
                Fields.choice(
                        "revised",
                        "Why a new version? The council sees it",
                        List.of(RevisionReason.values()),
                        RevisionReason::words,
                        signing.revised()),
                SignStep.why(signing),
                Boxes.flow(Gap.SMALL, revise, holdAgain()));
    }

    /** Whoever signs nothing holds the next version ready. */
    private Node preparingAgain() {
        return new Card("A new version", Boxes.prose(FOR_A_VERSION), Boxes.prose(heldAgain()), holdAgain());
    }

    private Button holdAgain() {
        Button hold = Buttons.plain("Hold a new version ready", signing::prepare);
        hold.setId("prepare-again");
        hold.disableProperty().bind(signing.working().busy());
        return hold;
    }

    private String heldAgain() {
        return made.standing()
                .prepared()
                .map(held -> "Held ready by " + held.by() + ", " + SignStep.at(held.at()) + ".")
                .orElse("Nobody has held a new version ready. Whoever signs one alone says why.");
    }

    private void revise() {
        boolean agreed = desk.dialogs()
                .agree(new Dialogs.Question(
                        "Sign a new version?",
                        "The version before stays signed and published. The council gets both.",
                        "Sign the new version",
                        false));
        if (agreed) {
            signing.revise();
        }
    }

    private static String uncapital(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
