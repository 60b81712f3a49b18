package org.rowan.people.ui;

import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.TypedDates;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.PanelForm;
import org.rowan.kernel.Codes;
import org.rowan.people.RecoursePeriod;

/** Whether she may claim public funds: her answers, the latest first, and a form for a further one. */
final class RecourseCard {
    private static final Codes CODES = Codes.standard();

    private final PersonViewModel model;
    private final Desk desk;
    private final Runnable recorded;
    private final VBox answers = Boxes.column(Gap.TIGHT);
    private final Node node = new Card("Public funds", answers).with(Buttons.link("Add an answer", this::add));

    /** @param recorded is run once a further answer is stored */
    RecourseCard(PersonViewModel model, Desk desk, Runnable recorded) {
        this.model = model;
        this.desk = desk;
        this.recorded = recorded;
        model.recourse().addListener((ListChangeListener<RecoursePeriod>) change -> draw());
        draw();
    }

    Node node() {
        return node;
    }

    private void draw() {
        answers.getChildren()
                .setAll(
                        model.recourse().isEmpty()
                                ? List.of(Boxes.prose("Whether she may claim public funds was not asked yet.", "muted"))
                                : model.recourse().stream().map(this::words).toList());
    }

    private Node words(RecoursePeriod answer) {
        Label words = Boxes.prose(CODES.list("recourse").label(answer.status) + ", since "
                + SpokenDates.day(answer.starts, model.today()));
        boolean holds = answer.equals(model.recourse().getFirst());
        return PersonWords.concession(answer, model.today())
                .filter(ends -> holds)
                .<Node>map(ends -> Boxes.column(Gap.TIGHT, words, Boxes.prose(capital(ends), "warning-text")))
                .orElse(words);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** Asks for a further answer. */
    void add() {
        desk.panel().show("recourse of person " + model.personId(), "Public funds", () -> form(model.newRecourse()));
    }

    private PanelForm form(RecourseViewModel answer) {
        List<Field> asked = List.of(
                Fields.code("status", "Answer", CODES.list("recourse").all(), answer.status()),
                Fields.day("from", "Since", desk.clock(), TypedDates.Side.PAST, answer.from()));
        Runnable save = () -> answer.save(saved -> {
            model.recorded(saved);
            desk.panel().close();
            recorded.run();
        });
        return new PanelForm(answer.saving(), "Add", save, asked);
    }
}
