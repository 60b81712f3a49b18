package org.rowan.referral.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.Notice;
import org.rowan.kernel.Problem;

/** One call: a new referral, noted while the telephone is at the ear. Left and opened again, it is as it was left. */
final class CallScreen {
    static final String ADDRESS = "call";

    private static final Duration TICK = Duration.seconds(15);

    private final CallViewModel model;
    private final Desk desk;
    private final FormFrame frame;
    private final KnownAlready known;
    private final Timeline clock;
    private Button noSpace;
    private CallForm form;
    private boolean shown;
    /** A form that is taken in goes into this call alone. */
    private boolean takingIn;

    /** @param goOn opens what of a known person is still open */
    CallScreen(CallViewModel model, Desk desk, Consumer<Returning> goOn) {
        this.model = model;
        this.desk = desk;
        this.known = new KnownAlready(model.recognise(), desk.names(), goOn).with(model.near());
        this.frame = new FormFrame(known, whatNow());
        this.clock = new Timeline(new KeyFrame(TICK, event -> model.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        model.setting().addListener((property, before, now) -> formFor(now));
        model.draft()
                .received
                .addListener((property, before, now) -> formFor(model.setting().get()));
        model.problems().addListener((ListChangeListener<Problem>) change -> faults());
        formFor(model.setting().get());
    }

    private void formFor(Setting setting) {
        if (form != null && form.isFor(setting)) {
            return;
        }
        Optional<String> cursor = Optional.ofNullable(form).flatMap(CallForm::cursor);
        form = new CallForm(model.draft(), setting, desk.clock());
        form.timeIn(model.time());
        frame.put(form);
        if (shown) {
            cursor.ifPresentOrElse(form::focus, form::focusFirst);
        }
    }

    private Node whatNow() {
        Button place = Buttons.primary("Place\u2026", () -> act(model::place));
        place.setId("place");
        noSpace = Buttons.plain("No space", () -> act(model::noSpace));
        noSpace.setId("no-space");
        noSpace.setAccessibleHelp("Counts a turn-away; nothing but the service needs to be known");
        Button notPlaced = Buttons.plain("Not placed\u2026", () -> act(model::notPlaced));
        notPlaced.setId("not-placed");
        Button later = Buttons.plain("Decide later", () -> act(model::decideLater));
        later.setId("later");
        Button noAnswer = Buttons.plain("No answer", () -> noAnswer(RingAgain.IN_AN_HOUR));
        noAnswer.setId("no-answer");
        noAnswer.setAccessibleHelp("Saves the referral as one that waits, to be rung again in an hour");
        Button form = Buttons.plain("From a form\u2026", this::fromForm);
        form.setId("from-form");
        Map.of(
                        place,
                        "Ctrl Enter",
                        noSpace,
                        "Ctrl T",
                        notPlaced,
                        "Ctrl D",
                        later,
                        "Ctrl S",
                        noAnswer,
                        "ring again in an hour Ctrl R, tomorrow at 9 Ctrl Shift R",
                        form,
                        "Ctrl O")
                .forEach((button, key) -> button.setTooltip(new Tooltip(button.getText() + "   " + key)));
        List.of(place, noSpace, notPlaced, later, noAnswer, form).forEach(button -> {
            button.setMinWidth(Button.USE_PREF_SIZE);
            button.disableProperty().bind(model.busy());
        });
        Label fits = Boxes.prose("", "muted");
        fits.textProperty().bind(model.fits());
        return Boxes.flow(Gap.SMALL, place, noSpace, notPlaced, later, noAnswer, fits, form);
    }

    private void noAnswer(RingAgain again) {
        act(() -> model.noAnswer(again));
    }

    private void fromForm() {
        takingIn = true;
        desk.panel().show("From a referral form", new FormInPane(new FormInViewModel(model, desk.clock()), desk));
    }

    /** What stands half typed in a field is taken in before anything is stored. */
    private void act(Runnable step) {
        frame.settle();
        if (form.understood()) {
            step.run();
        }
    }

    private void faults() {
        List<Problem> problems = List.copyOf(model.problems());
        if (!form.show(problems)) {
            problems.forEach(problem -> desk.notices().tell(Notice.trouble(problem)));
        }
        if (!problems.isEmpty()) {
            form.jump();
        }
    }

    /** Takes the cursor to the count of somebody who is turned away. */
    void toNoSpace() {
        Platform.runLater(noSpace::requestFocus);
    }

    CallViewModel model() {
        return model;
    }

    void focusFirst() {
        form.focusFirst();
    }

    Node node() {
        return frame;
    }

    void onShown() {
        shown = true;
        model.shown();
        clock.play();
        form.focusFirst();
    }

    void onLeft() {
        shown = false;
        clock.stop();
        if (takingIn) {
            takingIn = false;
            desk.panel().close();
        }
    }

    List<Key> keys() {
        return List.of(
                Key.of("Ctrl+Enter", "Place the household", () -> act(model::place)),
                Key.of("Ctrl+T", "No space: turn away", () -> act(model::noSpace)),
                Key.of("Ctrl+D", "Not placed, with a reason", () -> act(model::notPlaced)),
                Key.of("Ctrl+S", "Save and decide later", () -> act(model::decideLater)),
                Key.of(
                        "Ctrl+R",
                        "Nobody answered: save, and ring again in an hour",
                        () -> noAnswer(RingAgain.IN_AN_HOUR)),
                Key.of(
                        "Ctrl+Shift+R",
                        "Nobody answered: save, and ring again tomorrow at 9",
                        () -> noAnswer(RingAgain.TOMORROW_AT_NINE)),
                Key.of("Ctrl+J", "To the name of who it is about", () -> form.focusName()),
                Key.of("Ctrl+O", "Take in a referral form: a file, or what was sent by e-mail", this::fromForm),
                Key.told("- . ?", "In an empty list: prefers not to say, not asked, not known"),
                Key.of("Ctrl+G", "Go on with her referral or case that is open", known::goOnWithFirst),
                Key.of("Ctrl+I", "It is her: take the first who is known", known::takeFirst));
    }
}
