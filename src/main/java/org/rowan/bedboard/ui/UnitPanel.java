package org.rowan.bedboard.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.rowan.bedboard.UnitTonight;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Notice;
import org.rowan.fx.StatusChip;
import org.rowan.fx.TypedDates;
import org.rowan.fx.form.CodePicker;
import org.rowan.fx.form.DateField;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.PanelForm;
import org.rowan.kernel.Codes;

/** What can be done with the selected unit, in the panel. */
final class UnitPanel {
    private static final String HELD = "held";

    private final BedsViewModel model;
    private final Desk desk;
    private final LongConsumer openCase;

    UnitPanel(BedsViewModel model, Desk desk, LongConsumer openCase) {
        this.model = model;
        this.desk = desk;
        this.openCase = openCase;
    }

    void show() {
        UnitTonight unit = model.selectedUnit();
        if (unit == null) {
            desk.panel().close();
            return;
        }
        LocalDate night = model.night().get();
        VBox content = Boxes.column(
                Gap.MEDIUM, Boxes.row(Gap.SMALL, new StatusChip(UnitWords.state(unit), UnitWords.intent(unit))));
        String when = UnitWords.when(unit, night);
        if (!when.isEmpty()) {
            content.getChildren().add(Boxes.prose(capital(when) + "."));
        }
        content.getChildren().add(Boxes.prose(takes(unit), "muted"));
        content.getChildren().add(Boxes.flow(Gap.SMALL, steps(unit).toArray(Node[]::new)));
        desk.panel().show(unit.unit().name, content);
    }

    private List<Node> steps(UnitTonight unit) {
        return switch (unit.state()) {
            case OCCUPIED -> List.of(Buttons.plain("Open the case", this::open));
            case FREE ->
                List.of(Buttons.plain("Hold for somebody", this::hold), Buttons.plain("Mark as void", this::markVoid));
            case HELD, VOID -> List.of(Buttons.plain("Free again", this::freeAgain));
            case NOT_AVAILABLE, NOT_OPEN -> List.of();
        };
    }

    /** The case of whoever lives there; else what can be done with the unit. */
    void open() {
        UnitTonight unit = model.selectedUnit();
        if (unit != null && unit.supportId() != null) {
            openCase.accept(unit.supportId());
        } else {
            show();
        }
    }

    void hold() {
        close("Hold", HELD);
    }

    void markVoid() {
        close("Mark as void", null);
    }

    void freeAgain() {
        UnitTonight unit = model.selectedUnit();
        if (unit != null
                && List.of(UnitTonight.State.HELD, UnitTonight.State.VOID).contains(unit.state())) {
            model.freeAgain(() -> {
                desk.panel().close();
                desk.notices().tell(Notice.good(unit.unit().name + " is free again."));
            });
        }
    }

    private void close(String verb, String reason) {
        UnitTonight unit = model.selectedUnit();
        if (unit == null || !unit.isFree()) {
            return;
        }
        desk.panel()
                .show(
                        verb + " unit " + unit.unit().id,
                        verb + ": " + unit.unit().name,
                        () -> form(verb, unit.unit().name, reason != null, model.closing(reason)));
    }

    private PanelForm form(String verb, String name, boolean hold, ClosingViewModel closing) {
        CodePicker why = CodePicker.of(Codes.standard().list("void_reason"), false);
        why.valueProperty().bindBidirectional(closing.reason());
        DateField from = new DateField(desk.clock(), TypedDates.Side.NEAREST);
        from.valueProperty().bindBidirectional(closing.from());
        DateField until = new DateField(desk.clock(), TypedDates.Side.FUTURE);
        until.valueProperty().bindBidirectional(closing.until());
        Field whyField = Field.of("reason", "Why", why);
        Field fromField = Field.of("from", "From the night of", from);
        Field untilField = Field.of("to", "Free again on", until).hint("Leave it empty while nobody knows.");
        List<Field> fields = hold ? List.of(untilField, fromField, whyField) : List.of(whyField, fromField, untilField);
        return new PanelForm(
                closing.saving(),
                verb,
                () -> closing.save(() -> {
                    desk.panel().close();
                    desk.notices()
                            .tell(Notice.good(name + (hold ? " is held." : " is void."))
                                    .with(Notice.UNDO, () -> takeBack(name, closing)));
                    model.changedBoard();
                }),
                fields);
    }

    private void takeBack(String name, ClosingViewModel closing) {
        model.freeAgain(
                closing.unit().id,
                closing.from().get(),
                () -> desk.notices().tell(Notice.note("Taken back. " + name + " is free again.")));
    }

    private static String takes(UnitTonight unit) {
        String marks = String.join(", ", UnitWords.marks(unit.unit()));
        return "For: " + UnitWords.size(unit.unit()).toLowerCase(Locale.UK)
                + (marks.isEmpty() ? "." : ", " + marks + ".");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
