package org.rowan.erasure.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.rowan.erasure.Asked;
import org.rowan.erasure.Extent;
import org.rowan.erasure.Standing;
import org.rowan.erasure.Way;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Dialogs;
import org.rowan.fx.Gap;
import org.rowan.fx.Notice;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.PanelForm;
import org.rowan.kernel.London;

/** What goes when a case is erased, and the next step towards it. */
final class ErasurePanel {
    private static final String HEADING = "Erase this case";

    private final ErasureViewModel model;
    private final Desk desk;
    private final Consumer<Optional<RuntimeException>> erased;

    /** @param erased runs once the case is gone, and is told what went wrong after that */
    ErasurePanel(ErasureViewModel model, Desk desk, Consumer<Optional<RuntimeException>> erased) {
        this.model = model;
        this.desk = desk;
        this.erased = erased;
    }

    void show(Standing standing) {
        switch (standing) {
            case Standing.Kept kept
            when kept.extent().goesOn() ->
                desk.panel()
                        .show(
                                HEADING,
                                Boxes.prose(
                                        "This case goes on: its support has not ended, or a referral waits for a decision."
                                                + " End and decide first; then it can be erased."));
            case Standing.Kept kept ->
                desk.panel().show(model.about(), HEADING, () -> form(model.new Asking(), kept.extent()));
            case Standing.Waiting waiting -> desk.panel().show(HEADING, steps(waiting.asked()));
            case Standing.Gone gone ->
                desk.panel().show("Erased", Boxes.prose(ErasureWords.gone(gone.done(), today())));
        }
    }

    private PanelForm form(ErasureViewModel.Asking asking, Extent extent) {
        return new PanelForm(
                        asking.saving(),
                        "Ask for it",
                        () -> asking.ask(this::asked),
                        List.of(
                                Fields.code("reason", "Why it is erased", ErasureViewModel.REASONS, asking.reason()),
                                Fields.prose("words", "For the manager who decides", 3, asking.words())
                                        .hint("Goes with the case. The audit keeps the choice above.")))
                .with(0, what(extent));
    }

    private void asked() {
        desk.panel().close();
        desk.notices().tell(Notice.good("Asked for. The case is there until a manager who is not you erases it."));
    }

    private Node what(Extent extent) {
        return Boxes.column(
                Gap.TIGHT,
                Boxes.text("What goes", "small", "muted"),
                desk.names().prose(names -> ErasureWords.extent(extent, names), "strong"),
                Boxes.prose(ErasureWords.WHAT_STAYS, "small", "muted"));
    }

    private Node steps(Asked asked) {
        VBox box = Boxes.column(
                Gap.MEDIUM, Boxes.prose(ErasureWords.asked(asked.request(), today()), "strong"), what(asked.extent()));
        if (asked.request().words != null) {
            box.getChildren().add(1, desk.names().freeWords(asked.request().words));
        }
        String waits = ErasureWords.waits(asked.way(), today());
        if (!waits.isEmpty()) {
            box.getChildren().add(Boxes.prose(waits));
        }
        List<Node> steps = new ArrayList<>();
        if (asked.way() instanceof Way.Now) {
            Node erase = Buttons.danger("Erase for ever", () -> erase(asked));
            erase.setId("erase");
            steps.add(erase);
        }
        if (asked.mayTakeBack()) {
            steps.add(Buttons.plain("Keep the case", () -> keep(asked)));
        }
        box.getChildren().add(Boxes.flow(Gap.SMALL, steps.toArray(Node[]::new)));
        return box;
    }

    private void erase(Asked asked) {
        boolean agreed = desk.dialogs()
                .agree(new Dialogs.Question(
                        "Erase this case for ever?",
                        desk.names()
                                        .of(ErasureWords.extent(
                                                asked.extent(),
                                                name -> desk.names().of(name)))
                                + ". Nothing brings it back: there is no undo, and no backup gives it out again. This takes a"
                                + " moment, in which nobody can use Rowan.",
                        "Erase for ever",
                        true));
        if (agreed) {
            desk.panel().close();
            model.erase(asked.request().id, erased);
        }
    }

    private void keep(Asked asked) {
        model.takeBack(asked.request().id, () -> {
            desk.panel().close();
            desk.notices().tell(Notice.good("The case stays."));
        });
    }

    private LocalDate today() {
        return London.today(desk.clock());
    }
}
