package org.rowan.people.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Notice;
import org.rowan.fx.PersonChip;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.London;
import org.rowan.people.NameIndex;
import org.rowan.people.People.Joined;
import org.rowan.people.PersonMerge;
import org.rowan.people.likeness.Reason;

/** Is she known twice? Shown only where something speaks for it, or where records were joined. */
final class TwinsCard extends VBox {
    private final TwinsViewModel model;
    private final Desk desk;
    private final LongConsumer openPerson;
    private final Runnable reload;

    /**
     * @param openPerson opens the page of a person
     * @param reload reads this person's page anew
     */
    TwinsCard(TwinsViewModel model, Desk desk, LongConsumer openPerson, Runnable reload) {
        this.reload = reload;
        this.model = model;
        this.desk = desk;
        this.openPerson = openPerson;
        getStyleClass().add(Gap.MEDIUM.style());
        InvalidationListener redraw = changed -> draw();
        model.twins().addListener(redraw);
        model.joined().addListener(redraw);
        model.mergedInto().addListener(redraw);
        draw();
    }

    private void draw() {
        getChildren().clear();
        Long into = model.mergedInto().get();
        if (into != null) {
            getChildren()
                    .add(new Card(
                            "Joined with another record",
                            Boxes.prose("All that was known here stands there since.", "muted"),
                            Boxes.row(Gap.SMALL, Buttons.plain("Open that record", () -> openPerson.accept(into)))));
        }
        if (!model.twins().isEmpty()) {
            Card card = new Card("Known twice?");
            model.twins().forEach(twin -> card.getChildren().add(twin(twin)));
            getChildren().add(card);
        }
        if (!model.joined().isEmpty()) {
            Card card = new Card("Joined records");
            model.joined().forEach(joined -> card.getChildren().add(joined(joined)));
            getChildren().add(card);
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private Node twin(NameIndex.Alike twin) {
        NameIndex.Known other = twin.person();
        String born = other.born() == null ? "" : ", born " + SpokenDates.full(other.born());
        String who = (other.name().isEmpty() ? "Name not recorded" : other.name()) + born;
        Button compare = Buttons.plain("Compare", () -> model.compare(other.id(), this::compare));
        desk.names().spoken(compare, names -> "Compare with " + names.apply(who));
        compare.setId("compare");
        Button apart = Buttons.plain("Two people", () -> apart(other));
        desk.names().spoken(apart, names -> "Two people: " + names.apply(who) + " is another person");
        Button look = Buttons.link("Open", () -> openPerson.accept(other.id()));
        desk.names().spoken(look, names -> "Open the page of " + names.apply(who));
        return Boxes.column(
                Gap.TIGHT,
                new PersonChip(desk.names(), who),
                Boxes.prose(
                        twin.reasons().stream().map(Reason::words).collect(Collectors.joining(", ")),
                        "small",
                        "accent-text"),
                Boxes.flow(Gap.SMALL, compare, apart, look));
    }

    private void apart(NameIndex.Known other) {
        model.apart(
                other.id(),
                () -> desk.notices()
                        .tell(Notice.good("Remembered: these are two people.")
                                .with(Notice.UNDO, () -> model.perhapsOne(other.id()))));
    }

    private void compare(TwinsViewModel.Pair pair) {
        desk.panel().show("One person?", new ComparisonPane(pair, desk.names(), this::join));
    }

    private void join(long kept, long merged) {
        model.join(kept, merged, merge -> {
            desk.panel().close();
            if (kept == model.personId()) {
                reload.run();
            } else {
                desk.navigator().back();
                openPerson.accept(kept);
            }
            desk.notices()
                    .tell(Notice.good("Joined. All that was known of both stands here.")
                            .with(Notice.UNDO, () -> takeApart(merge)));
        });
    }

    private void takeApart(PersonMerge merge) {
        model.takeApart(merge, other -> {
            reload.run();
            desk.notices()
                    .tell(Notice.note("Taken apart. Each record has what it had.")
                            .with("Open the other", () -> openPerson.accept(other)));
        });
    }

    private Node joined(Joined joined) {
        LocalDate today = London.today(desk.clock());
        LocalDateTime when = LocalDateTime.ofInstant(joined.merge().createdAt, London.ZONE);
        String who = joined.person().fullName().isEmpty()
                ? "A record without a name"
                : joined.person().fullName();
        Button apart = Buttons.link("Take apart", () -> takeApart(joined.merge()));
        desk.names().spoken(apart, names -> "Take apart: " + names.apply(who));
        return Boxes.column(
                Gap.TIGHT,
                new PersonChip(desk.names(), who),
                Boxes.prose(
                        "joined " + SpokenDates.at(when, today) + " by " + joined.merge().createdBy, "small", "muted"),
                apart);
    }
}
