package org.rowan.bedboard.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.rowan.bedboard.Holding;
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
import org.rowan.kernel.Right;

/** What can be done with the selected unit, in the panel. */
final class UnitPanel {
    private final BedsViewModel model;
    private final Desk desk;
    private final BedSteps steps;
    private final UnitChangePanel change;

    UnitPanel(BedsViewModel model, UnitChangesViewModel changes, Desk desk, BedSteps steps) {
        this.model = model;
        this.desk = desk;
        this.steps = steps;
        this.change = new UnitChangePanel(model, changes, desk);
    }

    void show() {
        UnitTonight unit = model.selectedUnit();
        if (unit == null) {
            desk.panel().close();
            return;
        }
        LocalDate night = model.night().get();
        VBox content = Boxes.column(Gap.MEDIUM);
        content.getChildren()
                .add(
                        unit.household() == null
                                ? Boxes.row(Gap.SMALL, new StatusChip(UnitWords.state(unit), UnitWords.intent(unit)))
                                : inWords(unit, shown -> "Occupied by " + UnitWords.state(shown), "strong"));
        if (!UnitWords.when(unit, night).isEmpty()) {
            content.getChildren().add(inWords(unit, shown -> capital(UnitWords.when(shown, night)) + "."));
        }
        content.getChildren().add(Boxes.prose(takes(unit), "muted"));
        List<Node> buttons = new ArrayList<>(steps(unit));
        if (unit.state() != UnitTonight.State.NOT_OPEN && desk.viewer().may(Right.KEEP_CASES)) {
            buttons.add(Buttons.plain("Change the unit", change::show));
        }
        content.getChildren().add(Boxes.flow(Gap.SMALL, buttons.toArray(Node[]::new)));
        if (unit.held() != null) {
            VBox history = Boxes.column(Gap.TIGHT);
            content.getChildren().add(history);
            model.readHold(unit.held().id(), file -> history.getChildren().setAll(HoldHistory.of(file, model.today())));
        }
        desk.panel().show(unit.unit().name, content);
    }

    /** Words that follow whether names are in sight. */
    private Label inWords(UnitTonight unit, Function<UnitTonight, String> words, String... styles) {
        return desk.names()
                .prose(
                        ignored -> words.apply(desk.names().hidden().get() ? unit.nameless() : unit)
                                .replace("Occupied by Occupied", "Occupied"),
                        styles);
    }

    private List<Node> steps(UnitTonight unit) {
        return switch (unit.state()) {
            case OCCUPIED ->
                List.of(Buttons.plain("Open the case", this::open), Buttons.plain("Move to another unit", this::move));
            case FREE ->
                List.of(Buttons.plain("Hold for somebody", this::hold), Buttons.plain("Mark as void", this::markVoid));
            case HELD -> held(unit.held());
            case VOID -> List.of(Buttons.plain("Free again", this::freeAgain));
            case NOT_AVAILABLE, NOT_OPEN -> List.of();
        };
    }

    private List<Node> held(Holding held) {
        if (held == null) {
            return List.of(Buttons.plain("Let it go", this::freeAgain));
        }
        return held.ended()
                ? List.of()
                : List.of(Buttons.plain("Hold longer", this::hold), Buttons.plain("Let it go", this::freeAgain));
    }

    /** Shows how the unit itself can change. */
    void change() {
        change.show();
    }

    /** Moves whoever lives there to another unit, from the chosen day on; what is over is not changed. */
    void move() {
        move(model.selectedUnit(), null);
    }

    /** @param unitId the unit that is wanted; null where none is yet */
    void move(UnitTonight from, Long unitId) {
        if (from != null && from.supportId() != null) {
            LocalDate day = model.night().get().isBefore(model.today())
                    ? model.today()
                    : model.night().get();
            steps.move().show(from.supportId(), day, unitId, model::changedBoard);
        }
    }

    /** The case of whoever lives there; else what can be done with the unit. */
    void open() {
        UnitTonight unit = model.selectedUnit();
        if (unit != null && unit.supportId() != null) {
            steps.openCase().accept(unit.supportId());
        } else {
            show();
        }
    }

    /** Holds a free unit; a held one is held longer. */
    void hold() {
        UnitTonight unit = model.selectedUnit();
        if (unit == null) {
            return;
        }
        if (unit.isFree()) {
            desk.panel()
                    .show(
                            "Hold unit " + unit.unit().id,
                            "Hold: " + unit.unit().name,
                            () -> HoldForms.hold(model.holding(), desk, this::held));
        } else if (unit.held() != null && !unit.held().ended()) {
            desk.panel()
                    .show(
                            "Extend hold " + unit.held().id(),
                            "Hold longer: " + unit.unit().name,
                            () -> HoldForms.extend(model.extending(), desk, this::held));
        }
    }

    private void held(HoldViewModel form) {
        desk.panel().close();
        desk.notices()
                .tell(Notice.good(form.done(model.today()))
                        .with(
                                Notice.UNDO,
                                () -> model.takeBack(
                                        form.holdId(), () -> desk.notices().tell(Notice.note("Taken back.")))));
        model.changedBoard();
    }

    void markVoid() {
        UnitTonight unit = model.selectedUnit();
        if (unit != null && unit.isFree()) {
            desk.panel()
                    .show(
                            "Mark as void unit " + unit.unit().id,
                            "Mark as void: " + unit.unit().name,
                            () -> form(model.closing()));
        }
    }

    void freeAgain() {
        UnitTonight unit = model.selectedUnit();
        if (unit != null
                && !(unit.held() != null && unit.held().ended())
                && List.of(UnitTonight.State.HELD, UnitTonight.State.VOID).contains(unit.state())) {
            model.freeAgain(undo -> {
                desk.panel().close();
                desk.notices()
                        .tell(Notice.good(unit.unit().name + " is free again.").with(Notice.UNDO, undo));
            });
        }
    }

    private PanelForm form(ClosingViewModel closing) {
        CodePicker why = new CodePicker(Codes.standard().list("void_reason").all().stream()
                .filter(reason -> !reason.code().equals("held"))
                .toList());
        why.valueProperty().bindBidirectional(closing.reason());
        DateField from = new DateField(desk.clock(), TypedDates.Side.NEAREST);
        from.valueProperty().bindBidirectional(closing.from());
        DateField until = new DateField(desk.clock(), TypedDates.Side.FUTURE);
        until.valueProperty().bindBidirectional(closing.until());
        String name = closing.unit().name;
        return new PanelForm(
                closing.saving(),
                "Mark as void",
                () -> closing.save(() -> {
                    desk.panel().close();
                    desk.notices()
                            .tell(Notice.good(name + " is void.").with(Notice.UNDO, () -> takeBack(name, closing)));
                    model.changedBoard();
                }),
                List.of(
                        Field.of("reason", "Why", why),
                        Field.of("from", "From the night of", from),
                        Field.of("to", "Free again on", until).hint("Leave it empty while nobody knows.")));
    }

    private void takeBack(String name, ClosingViewModel closing) {
        model.neverClosed(
                closing.unit().id,
                closing.from().get(),
                () -> desk.notices().tell(Notice.note("Taken back. " + name + " is free again.")));
    }

    private static String takes(UnitTonight unit) {
        String marks = String.join(", ", UnitWords.marks(unit));
        return "For: " + UnitWords.size(unit.unit()).toLowerCase(Locale.UK)
                + (marks.isEmpty() ? "." : ", " + marks + ".");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
