package org.rowan.access.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.rowan.access.Answer;
import org.rowan.access.Held;
import org.rowan.access.SubjectAccess;
import org.rowan.access.Written;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Dialogs;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.fx.Intent;
import org.rowan.fx.Key;
import org.rowan.fx.Screen;
import org.rowan.fx.Waiting;

/** A copy of all that is held about a person: what may tell of others is decided one by one, then it is written. */
public final class AccessScreen implements Screen {
    private static final String READABLE =
            "Anybody who has the files can read them. Give them to her in the way that is safe for her, and delete them then.";

    private final AccessViewModel model;
    private final Desk desk;
    private final VBox words = Boxes.column(Gap.SMALL);
    private final VBox around = Boxes.column(Gap.TIGHT);
    private final Card part;
    private final VBox outcome = Boxes.column(Gap.SMALL);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("A copy of what is held");
    private final Node node;

    public AccessScreen(SubjectAccess service, Desk desk, long personId) {
        this.desk = desk;
        this.model = new AccessViewModel(service, desk.tasks(), personId);
        this.part = new Card(
                "May this be given?",
                words,
                choices(model),
                Boxes.flow(
                        Gap.SMALL,
                        Buttons.link("The one before", () -> model.step(-1)),
                        Buttons.link("The next", () -> model.step(1))),
                around);
        part.setVisible(false);
        this.node = Boxes.column(Gap.MEDIUM, new Waiting(model.busy(), "Reading all that is held"), outcome, part);
        model.held().addListener((property, before, now) -> draw());
        model.at().addListener((property, before, now) -> draw());
        model.open().addListener((property, before, now) -> draw());
        model.written().addListener((property, before, now) -> tell(now));
    }

    private static Node choices(AccessViewModel model) {
        List<Node> choices = new ArrayList<>();
        for (Answer each : Answer.values()) {
            Button button = Buttons.plain(key(each) + "  " + each.words(), () -> model.decide(each));
            button.setId("answer-" + each.name().toLowerCase(Locale.UK));
            choices.add(button);
        }
        return Boxes.flow(Gap.SMALL, choices.toArray(Node[]::new));
    }

    /** Which key decides so: the first answer has 1. */
    private static String key(Answer answer) {
        return String.valueOf(List.of(Answer.values()).indexOf(answer) + 1);
    }

    private void draw() {
        Held held = model.held().get();
        if (held == null) {
            return;
        }
        title.set(held.name().isEmpty() ? "Name not recorded" : held.name());
        boolean nothing = model.items().isEmpty();
        part.setVisible(!nothing);
        part.setManaged(!nothing);
        if (nothing) {
            words.getChildren().clear();
            return;
        }
        int at = Math.min(model.at().get(), model.items().size() - 1);
        AccessViewModel.Item item = model.items().get(at);
        words.getChildren()
                .setAll(
                        Boxes.prose((at + 1) + " of " + model.items().size() + ": " + item.where(), "small", "muted"),
                        desk.names().freeWords(item.text(), "strong"),
                        desk.names().freeWords(item.why(), "small"),
                        Boxes.prose(decided(model.answer(item))));
        around.getChildren()
                .setAll(
                        item.whole().equals(item.text())
                                ? List.of()
                                : List.of(
                                        Boxes.text("All that stands there", "small", "muted"),
                                        desk.names().freeWords(item.whole())));
    }

    private static String decided(Answer answer) {
        if (answer == null) {
            return "Not decided yet.";
        }
        return answer.gives() ? "Decided: it is given." : "Decided: left out, since " + answer.because() + ".";
    }

    private void write() {
        boolean agreed = desk.dialogs()
                .agree(new Dialogs.Question(
                        "Write the copy?",
                        model.careful()
                                + "A PDF and a JSON file with all that is held about this person, without any protection. "
                                + READABLE,
                        "Choose an empty folder",
                        true));
        if (agreed) {
            desk.dialogs().folder("An empty folder for the copy", null).ifPresent(model::write);
        }
    }

    private void tell(Written written) {
        outcome.getChildren()
                .setAll(Boxes.row(
                        Gap.SMALL,
                        Icons.of(Intent.SUCCESS),
                        Boxes.prose("Written to " + written.files().getFirst() + ", and beside it as JSON: "
                                + written.records() + " records, " + written.leftOut() + " left out. " + READABLE)));
    }

    @Override
    public ObservableValue<String> title() {
        return desk.names().of(title.getReadOnlyProperty());
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Bindings.createStringBinding(
                () -> switch (model.open().get()) {
                    case -1 -> "A copy of what is held";
                    case 0 -> "A copy of what is held: nothing waits for a decision, it can be written";
                    case 1 -> "A copy of what is held: 1 passage may tell of somebody else and waits for your decision";
                    default ->
                        "A copy of what is held: %d passages may tell of somebody else and wait for your decision"
                                .formatted(model.open().get());
                },
                model.open());
    }

    @Override
    public Optional<Step> step() {
        return Optional.of(new Step(
                "Write the copy",
                "Ctrl+Enter",
                model.open().isEqualTo(0).and(model.busy().not()),
                this::write));
    }

    @Override
    public Optional<String> address() {
        return Optional.of("access " + model.personId());
    }

    @Override
    public Optional<String> begun() {
        return model.typed().isEmpty() ? Optional.empty() : Optional.of("decisions for a copy of what is held");
    }

    @Override
    public Map<String, String> typed() {
        return model.typed();
    }

    @Override
    public void putBack(Map<String, String> typed) {
        model.putBack(typed);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void onShown() {
        model.load();
    }

    @Override
    public List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        for (Answer answer : Answer.values()) {
            keys.add(Key.of(key(answer), answer.words(), () -> model.decide(answer)));
        }
        keys.add(Key.of("Left", "The one before", () -> model.step(-1)));
        keys.add(Key.of("Right", "The next", () -> model.step(1)));
        return keys;
    }
}
