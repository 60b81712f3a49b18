package org.rowan.tasks.ui;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Gap;
import org.rowan.fx.Intent;
import org.rowan.fx.NameMask;
import org.rowan.fx.StatusChip;
import org.rowan.fx.form.Segments;
import org.rowan.tasks.Due;

/** Draws what is to be done. A row opens where it is done. */
public final class DueCard {
    private static final int ROWS = 6;

    private final DueViewModel model;
    private final NameMask names;
    private final Steps steps;
    private final VBox rows = Boxes.column(Gap.NONE);
    private final Card card;
    private boolean whole;

    /**
     * Where tasks lead.
     *
     * @param decide opens the decision on a referral
     * @param unit opens the board with a unit chosen
     * @param beds opens the board
     * @param file opens the pages of a case
     * @param followUp asks where somebody got to
     */
    public record Steps(LongConsumer decide, LongConsumer unit, Runnable beds, File file, LongConsumer followUp) {
        /** The pages of a case on which something is done. */
        public record File(
                LongConsumer front,
                LongConsumer risk,
                LongConsumer safety,
                LongConsumer court,
                LongConsumer plan,
                LongConsumer after,
                LongConsumer person) {
            /** Opens the same for each. */
            public static File all(LongConsumer open) {
                return new File(open, open, open, open, open, open, open);
            }
        }

        void open(Due due) {
            LongConsumer step = switch (due.kind()) {
                case DECIDE, RING_AGAIN, RING_BACK -> decide;
                case HOLD_ENDS, HOLD_RAN_OUT -> unit;
                case MOVING_IN, LEAVING, HAS_LEFT, CONCESSION_ENDS -> file.front();
                case RISK_REVIEW -> file.risk();
                case STEP -> file.plan();
                case HOLD_REVIEW -> due.about().isEmpty() ? file.person() : decide;
                case AFTER_MOVE -> file.after();
                case HEARING, ORDER_ENDS -> file.court();
                case PLAN_REVIEW -> file.safety();
                case CHECK_BOARD -> any -> beds.run();
                case FOLLOW_UP -> followUp;
            };
            step.accept(due.id());
        }
    }

    public DueCard(DueViewModel model, NameMask names, Steps steps) {
        this.model = model;
        this.names = names;
        this.steps = steps;
        Segments<DueViewModel.Whose> whose =
                new Segments<>("Whose tasks", List.of(DueViewModel.Whose.values()), DueViewModel.Whose::words);
        whose.valueProperty().set(model.whose().get());
        whose.valueProperty().addListener((property, before, now) -> {
            if (now == null) {
                whose.valueProperty().set(before);
            } else {
                model.whose().set(now);
            }
        });
        model.whose()
                .addListener((property, before, now) -> whose.valueProperty().set(now));
        model.shown().addListener((ListChangeListener<Due>) change -> draw());
        card = new Card("To do", whose, rows);
        card.setId("due");
        draw();
    }

    public Node node() {
        return card;
    }

    /** Looks again. */
    public void load() {
        model.load();
    }

    private void draw() {
        List<Due> all = model.shown();
        rows.getChildren().clear();
        all.stream()
                .limit(whole ? all.size() : ROWS)
                .forEach(due -> rows.getChildren().add(row(due)));
        if (all.isEmpty()) {
            int others = model.count(DueViewModel.Whose.ALL);
            rows.getChildren()
                    .add(Boxes.prose(
                            others == 0
                                    ? "Nothing. Decisions, holds, moves and follow-ups stand here when they are due."
                                    : "Nothing here; " + others + " in all.",
                            "muted"));
        } else if (!whole && all.size() > ROWS) {
            rows.getChildren().add(Buttons.link("All " + all.size(), () -> {
                whole = true;
                draw();
            }));
        }
    }

    private Node row(Due due) {
        String when = DueWords.when(due, model.now());
        VBox words = Boxes.column(Gap.NONE, names.prose(mask -> what(due, mask)));
        if (!DueWords.more(due).isEmpty()) {
            words.getChildren().add(names.freeWords(DueWords.more(due), "small", "muted"));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        StatusChip chip = new StatusChip(when, DueWords.isPressing(due, model.now()) ? Intent.WARNING : Intent.NEUTRAL);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = Boxes.row(Gap.SMALL, words, Boxes.spring(), chip);
        line.setMaxWidth(Double.MAX_VALUE);
        return names.spoken(Buttons.row(line, when, () -> steps.open(due)), mask -> what(due, mask) + ", " + when);
    }

    private String what(Due due, UnaryOperator<String> mask) {
        return DueWords.what(due, mask)
                + DueWords.words(due).map(words -> ": " + names.ofWords(words)).orElse("");
    }
}
