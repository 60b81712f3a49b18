package org.rowan.consent.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.rowan.consent.Consent;
import org.rowan.consent.Consents;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.LinkLine;
import org.rowan.fx.Notice;
import org.rowan.fx.TypedDates;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.PanelForm;
import org.rowan.kernel.London;
import org.rowan.kernel.Right;
import org.rowan.store.sight.CasePart;

/** One line on the page of a case, a person or a referral: what its people have agreed to, and the way to add to that. */
public final class ConsentLine extends LinkLine {
    private final ConsentViewModel model;
    private final Desk desk;

    private ConsentLine(ConsentViewModel model, Desk desk) {
        super("Consent", "consent");
        this.model = model;
        this.desk = desk;
        model.consents().addListener((property, before, now) -> {
            words.setText(ConsentWords.inShort(now));
            boolean somebody = !now.people().isEmpty();
            setVisible(somebody);
            setManaged(somebody);
        });
    }

    /**
     * The line for a record, nothing for who sees no cases.
     *
     * @param user who is signed in
     */
    public static List<Node> of(Consents service, Desk desk, CasePart part, long id, String user) {
        if (!desk.viewer().may(Right.SEE_CASES)) {
            return List.of();
        }
        ConsentViewModel model =
                new ConsentViewModel(service, desk.tasks(), part, id, user, London.today(desk.clock()));
        ConsentLine line = new ConsentLine(model, desk);
        model.load();
        return List.of(line);
    }

    @Override
    protected void open() {
        Consents.OfCase now = model.consents().get();
        if (now != null) {
            desk.panel().show("Consent", all(now));
        }
    }

    private Node all(Consents.OfCase now) {
        VBox box = Boxes.column(Gap.MEDIUM);
        Button add = Buttons.plain("Add what is agreed to", () -> give(now));
        add.setId("give-consent");
        box.getChildren().add(add);
        now.all().forEach(consent -> box.getChildren().add(one(now, consent)));
        if (now.all().isEmpty()) {
            box.getChildren().add(Boxes.prose("Nothing is recorded that anybody of this case has agreed to."));
        }
        return box;
    }

    private Node one(Consents.OfCase now, Consent consent) {
        String who = name(now.name(consent));
        LocalDate today = London.today(desk.clock());
        List<Node> lines = new ArrayList<>();
        lines.add(desk.names().prose(names -> names.apply(who) + ": " + ConsentWords.what(consent), "strong"));
        if (consent.about != null) {
            lines.add(desk.names().freeWords(consent.about));
        }
        lines.add(said(ConsentWords.given(consent, today), consent.heardBy));
        if (consent.stands()) {
            Button back = Buttons.link("It is taken back", () -> withdraw(consent));
            lines.add(desk.names()
                    .spoken(back, names -> "Taken back: " + names.apply(who) + ", " + ConsentWords.what(consent)));
        } else {
            lines.add(said(ConsentWords.withdrawn(consent, today), consent.withdrawnTo));
        }
        return Boxes.column(Gap.NONE, lines.toArray(Node[]::new));
    }

    /** Who has heard it was typed, and is hidden with the names. */
    private Label said(String when, String who) {
        return desk.names()
                .prose(names -> when + (who == null ? "" : desk.names().ofFew(who)), "small", "muted");
    }

    private static String name(String name) {
        return name.isEmpty() ? "somebody without a name" : name;
    }

    private void give(Consents.OfCase now) {
        List<Long> people = List.copyOf(now.people().keySet());
        desk.panel().show(model.about(), "Add what is agreed to", () -> {
            ConsentViewModel.Giving giving = model.new Giving(people.size() == 1 ? people.getFirst() : null);
            List<Field> fields = new ArrayList<>();
            if (people.size() > 1) {
                fields.add(Fields.person(
                        "person", "Who", people, id -> name(now.people().get(id)), desk.names(), giving.person));
            }
            fields.add(Fields.code("purpose", "Agrees to", ConsentViewModel.PURPOSES, giving.purpose));
            fields.add(Fields.code("agency", "With", ConsentViewModel.AGENCIES, giving.agency)
                    .hint("For sharing: the kind of agency."));
            fields.add(Fields.prose("about", "Limited to", 2, giving.about).hint("Empty where it is not."));
            fields.addAll(said("given", "given_how", "heard_by", giving.said));
            return new PanelForm(
                    giving.saving,
                    "Add",
                    () -> giving.save(() -> done("Added. It stands until it is taken back.")),
                    fields);
        });
    }

    private void withdraw(Consent consent) {
        desk.panel().show(model.about() + " back " + consent.id, "It is taken back", () -> {
            ConsentViewModel.Withdrawing back = model.new Withdrawing();
            return new PanelForm(
                            back.saving,
                            "Taken back",
                            () -> back.save(
                                    consent.id, () -> done("Taken back. That it was agreed to before stays recorded.")),
                            said("withdrawn", "withdrawn_how", "withdrawn_to", back.said))
                    .with(0, Boxes.prose(ConsentWords.what(consent), "strong"));
        });
    }

    private List<Field> said(String day, String how, String who, ConsentViewModel.Said said) {
        return List.of(
                Fields.day(day, "On", desk.clock(), TypedDates.Side.PAST, said.day),
                Fields.choice(how, "How", ConsentViewModel.HOW, one -> one, said.how),
                Fields.text(who, "Who heard or read it", said.who));
    }

    private void done(String words) {
        desk.panel().close();
        desk.notices().tell(Notice.good(words));
    }
}
