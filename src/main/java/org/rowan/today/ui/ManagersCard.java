package org.rowan.today.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.rowan.erasure.Asked;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Dialogs;
import org.rowan.fx.Gap;
import org.rowan.fx.Place;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.London;
import org.rowan.people.Person;
import org.rowan.sight.GoneUsers;
import org.rowan.sight.LookingPast;
import org.rowan.store.sight.CasePart;
import org.rowan.support.Doubles;

/** Draws what is put before managers; nothing where there is nothing. */
final class ManagersCard extends VBox {
    private final ForManagers model;
    private final Desk desk;

    ManagersCard(ForManagers model, Desk desk) {
        this.model = model;
        this.desk = desk;
        setId("for-managers");
        model.items().addListener((property, before, now) -> draw(now));
        draw(model.items().get());
    }

    private void draw(ForManagers.Items items) {
        setVisible(!items.isEmpty());
        setManaged(!items.isEmpty());
        VBox rows = Boxes.column(Gap.MEDIUM);
        items.pairs().forEach(pair -> rows.getChildren().add(pair(pair)));
        items.looks().forEach(look -> rows.getChildren().add(look(look)));
        items.gone().forEach(user -> rows.getChildren().add(gone(user)));
        items.erasures().forEach(asked -> rows.getChildren().add(erasure(asked)));
        getChildren().setAll(new Card("For managers to look at", rows));
    }

    private Node pair(Doubles.Pair pair) {
        Label words = desk.names()
                .prose(names -> names.apply(name(pair.recorded())) + ", recorded by " + pair.by() + ", may be "
                        + names.apply(name(pair.like())) + ", whose case " + pair.by() + " does not see: "
                        + pair.why().words() + ".");
        return item(
                words,
                Buttons.plain("It is the same person", () -> same(pair)),
                Buttons.plain("They are two people", () -> model.another(pair)));
    }

    private void same(Doubles.Pair pair) {
        boolean agreed = desk.dialogs()
                .agree(new Dialogs.Question(
                        "Make them one person?",
                        "What is recorded of the one goes to the other and belongs to that case: " + pair.by()
                                + " will not see it any more. This cannot be taken back.",
                        "Make them one person",
                        true));
        if (agreed) {
            model.same(pair);
        }
    }

    private Node look(LookingPast.Look look) {
        LocalDate today = London.today(desk.clock());
        String when = SpokenDates.at(look.told().createdAt.atZone(London.ZONE).toLocalDateTime(), today);
        String who = look.who().isEmpty() ? "somebody without a name" : look.who();
        return item(
                desk.names()
                        .prose(names -> look.told().userName + ", to whom the case of " + names.apply(who)
                                + " is closed, looked past it on " + when + ": " + look.told().reason),
                Buttons.plain("I have looked at it", () -> model.lookedAt(look)));
    }

    private Node gone(GoneUsers.Gone user) {
        List<Node> answers = new ArrayList<>();
        user.fresh().forEach(name -> answers.add(Buttons.plain("It is " + name, () -> model.is(user, name))));
        answers.add(Buttons.plain("It is none of them", () -> model.isNone(user)));
        return item(
                Boxes.prose(user.name() + ", who is shut out of " + SpokenDates.count(user.cases(), "case")
                        + ", is no user any more. Who is new since then could be the same person: "
                        + String.join(", ", user.fresh()) + "."),
                answers.toArray(Node[]::new));
    }

    private Node erasure(Asked asked) {
        String who = asked.extent().people().isEmpty()
                ? "somebody without a name"
                : asked.extent().people().getFirst();
        String page = (asked.request().part() == CasePart.PERSON ? "person " : "decide ")
                + asked.request().anchor();
        return item(
                desk.names()
                        .prose(names -> "The case of " + names.apply(who) + " is to be erased: asked for by "
                                + asked.request().createdBy + ", because "
                                + asked.request().because().words() + "."),
                Buttons.plain("Look at the case", () -> desk.navigator().go(List.of(Place.CASES.name(), page))));
    }

    private static Node item(Label words, Node... steps) {
        return Boxes.column(Gap.SMALL, words, Boxes.flow(Gap.SMALL, steps));
    }

    private static String name(Person person) {
        return person.fullName().isEmpty() ? "somebody without a name" : person.fullName();
    }
}
