package org.rowan.retention.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.rowan.erasure.Erasure;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Dialogs;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.Notice;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.Waiting;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.PanelForm;
import org.rowan.kernel.London;
import org.rowan.kernel.Right;
import org.rowan.retention.DueCase;
import org.rowan.retention.Retention;

/** How long records are kept, and for managers the cases that are due to be erased. */
public final class RetentionScreen implements Screen {
    public static final String ADDRESS = "retention";

    private static final int MOST_YEARS = 100;
    private static final int ROWS = 50;
    private static final String CHANGE = "Change how long records are kept";

    private final RetentionViewModel model;
    private final Desk desk;
    private final VBox column = Boxes.column(Gap.MEDIUM);
    private final Node node;
    private boolean whole;

    public RetentionScreen(Retention retention, Erasure erasure, Desk desk) {
        this.desk = desk;
        this.model = new RetentionViewModel(
                retention, erasure, desk.tasks(), desk.viewer().may(Right.ERASE_CASES));
        this.node = Boxes.column(Gap.MEDIUM, new Waiting(model.busy(), "Reading what is kept"), column);
        model.look().addListener((property, before, now) -> draw(now));
    }

    /** The way to it from Set-up, for whoever may change it or erase. */
    public static List<Node> card(Desk desk, Runnable open) {
        if (!desk.viewer().may(Right.KEEP_UNITS)) {
            return List.of();
        }
        Button look = Buttons.plain("How long records are kept", open);
        look.setId("retention-page");
        return List.of(new Card(
                "Keeping and erasing",
                Boxes.prose("For how many years a closed case is kept, and what is due to be erased."),
                look));
    }

    private void draw(RetentionViewModel.Look now) {
        Button change = Buttons.link("Change", this::change);
        change.setId("change-retention");
        change.setAccessibleText(CHANGE);
        Label why = desk.names().freeWords(now.rule().reason == null ? "" : now.rule().reason);
        column.getChildren()
                .setAll(new Card(
                                "How long",
                                Boxes.prose(RetentionWords.rule(now.rule())),
                                Boxes.prose(RetentionWords.settled(now.rule(), today()), "small", "muted"))
                        .with(change));
        if (now.rule().id != null) {
            ((Card) column.getChildren().getFirst()).getChildren().add(why);
        }
        if (model.isManager()) {
            column.getChildren().add(due(now.due()));
        }
    }

    private Node due(List<DueCase> all) {
        VBox rows = Boxes.column(Gap.MEDIUM);
        all.stream()
                .limit(whole ? all.size() : ROWS)
                .forEach(due -> rows.getChildren().add(row(due)));
        if (all.isEmpty()) {
            rows.getChildren()
                    .add(Boxes.prose(
                            "Nothing. A closed case stands here from the day on which it may be kept no more."));
        } else if (!whole && all.size() > ROWS) {
            rows.getChildren().add(Buttons.link("All " + all.size(), () -> {
                whole = true;
                draw(model.look().get());
            }));
        }
        Card card = new Card("Due to be erased", rows);
        card.setId("due-to-be-erased");
        return card;
    }

    private Node row(DueCase due) {
        VBox words = Boxes.column(
                Gap.NONE,
                desk.names().prose(RetentionWords.who(due), "strong"),
                Boxes.prose(RetentionWords.why(due, today()), "small"));
        String refused = model.refused(due);
        if (due.isToAsk() && !refused.isEmpty()) {
            words.getChildren().add(Boxes.prose("Not asked for: " + refused, "small"));
        }
        String state = RetentionWords.state(due);
        if (!state.isEmpty()) {
            words.getChildren().add(Boxes.prose(state, "small", "muted"));
        }
        List<Node> steps = new ArrayList<>();
        if (due.isToAsk()) {
            steps.add(named(Buttons.plain("Ask for it to be erased", () -> ask(List.of(due))), due));
        }
        steps.add(named(
                Buttons.link("Look at the case", () -> desk.navigator().go(List.of(Place.CASES.name(), due.address()))),
                due));
        return Boxes.column(Gap.TIGHT, words, Boxes.flow(Gap.SMALL, steps.toArray(Node[]::new)));
    }

    /** Every row has the same steps: a screen reader says of whom. */
    private Node named(Button step, DueCase due) {
        String verb = step.getText();
        return desk.names().spoken(step, names -> verb + ": " + names.apply(RetentionWords.who(due)));
    }

    private void askForAll() {
        List<DueCase> all = model.look().get().toAsk();
        String count = SpokenDates.count(all.size(), "case");
        boolean agreed = desk.dialogs()
                .agree(new Dialogs.Question(
                        "Ask for " + count + " to be erased?",
                        "Each stays until a manager who is not you has looked at it and erases it. It can be taken back"
                                + " until then, on the page of the case.",
                        "Ask for " + count,
                        false));
        if (agreed) {
            ask(all);
        }
    }

    private void ask(List<DueCase> cases) {
        model.ask(
                cases,
                asking -> desk.notices()
                        .tell(
                                asking.refused().isEmpty()
                                        ? Notice.good(RetentionWords.asked(asking.asked(), asking.refused()))
                                        : Notice.soon(RetentionWords.asked(asking.asked(), asking.refused()))));
    }

    private void change() {
        if (model.look().get() == null) {
            return;
        }
        desk.panel()
                .show(
                        ADDRESS,
                        CHANGE,
                        () -> form(model.new Changing(model.look().get().rule())));
    }

    private PanelForm form(RetentionViewModel.Changing changing) {
        return new PanelForm(
                changing.saving(),
                "Set",
                () -> changing.save(() -> {
                    desk.panel().close();
                    desk.notices().tell(Notice.good("Set. What is due is worked out anew."));
                }),
                List.of(
                        Fields.number(
                                "adult_years",
                                "Adults: years after support ended",
                                1,
                                MOST_YEARS,
                                changing.adultYears()),
                        Fields.number("child_age", "Children: until this birthday", 1, MOST_YEARS, changing.childAge()),
                        Fields.number(
                                "refused_years",
                                "Referrals without support: years after the decision",
                                1,
                                MOST_YEARS,
                                changing.refusedYears()),
                        Fields.prose("reason", "Why it is changed", 3, changing.reason())
                                .hint("Stands here for everybody who keeps the set-up. No names.")));
    }

    private LocalDate today() {
        return London.today(desk.clock());
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixed("Keeping and erasing");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Bindings.createStringBinding(
                () -> RetentionWords.line(
                        model.look().get() == null || !model.isManager()
                                ? -1
                                : model.look().get().due().size()),
                model.look());
    }

    @Override
    public Optional<Step> step() {
        return model.isManager()
                ? Optional.of(new Step(
                        "Ask for all of them",
                        "Ctrl+Enter",
                        Bindings.createBooleanBinding(
                                () -> !model.busy().get()
                                        && model.look().get() != null
                                        && !model.look().get().toAsk().isEmpty(),
                                model.look(),
                                model.busy()),
                        this::askForAll))
                : Optional.empty();
    }

    @Override
    public List<Key> keys() {
        return List.of(Key.of("C", CHANGE, this::change));
    }

    @Override
    public void reopen(String about) {
        if (about.equals(ADDRESS)) {
            change();
        }
    }

    @Override
    public Optional<String> address() {
        return Optional.of(ADDRESS);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void readAgain() {
        model.load();
    }

    @Override
    public void onShown() {
        model.load();
    }
}
