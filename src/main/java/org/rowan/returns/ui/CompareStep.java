package org.rowan.returns.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Variable;
import org.rowan.fx.Boxes;
import org.rowan.fx.Card;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.fx.Intent;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.InWords;
import org.rowan.kernel.Codes;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.Comparison;
import org.rowan.returns.release.Comparing;
import org.rowan.returns.words.ReturnWords;

/** The figures beside earlier ones: whether they balance, what jumped and why, and each table beside what it was. */
final class CompareStep {
    private final ReturnViewModel model;
    private final CompareViewModel comparing;
    private final VBox body = Boxes.column(Gap.LARGE);
    private final ComboBox<String> tables = new ComboBox<>();
    private final ScopeBox scopes = new ScopeBox();
    private final VBox beside = Boxes.column(Gap.MEDIUM);
    private final Label open = Boxes.prose("");
    private Comparison shown;

    private CompareStep(ReturnViewModel model) {
        this.model = model;
        this.comparing = model.comparing();
    }

    static Node of(ReturnViewModel model) {
        return new CompareStep(model).node();
    }

    private Node node() {
        VBox column =
                Boxes.column(Gap.LARGE, Checks.of(model.made().get().counted().balances()), body);
        column.getStyleClass().add("step-column");
        comparing.compared().addListener((property, before, now) -> show(now));
        tables.setId("compare-table");
        tables.setAccessibleText("Which table");
        tables.setConverter(new InWords<>("", ReturnWords::table));
        tables.valueProperty().addListener((property, before, now) -> chooseTable(now));
        scopes.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.compared().scope(now);
            }
            draw();
        });
        show(comparing.compared().get());
        return column;
    }

    private void show(Comparing.Compared compared) {
        if (compared == null) {
            shown = null;
            body.getChildren().setAll(Boxes.text("Counting the quarters before ...", "muted"));
            return;
        }
        open.setText(openWords(compared));
        if (compared.comparison().equals(shown)) {
            return;
        }
        shown = compared.comparison();
        if (shown.earlier().isEmpty()) {
            body.getChildren()
                    .setAll(Boxes.prose(
                            "Nothing is recorded of the quarter before, nor of the same one a year ago: there is"
                                    + " nothing to compare with yet."));
            return;
        }
        tables.getItems()
                .setAll(shown.lines().stream()
                        .map(line -> line.now().table())
                        .distinct()
                        .toList());
        body.getChildren().setAll(jumps(compared), besides());
        tables.setValue(model.compared()
                .table(
                        tables.getItems(),
                        tables.getItems().contains("R2")
                                ? "R2"
                                : tables.getItems().getFirst()));
    }

    private static String openWords(Comparing.Compared compared) {
        long left = compared.unexplained();
        if (compared.changes().isEmpty()) {
            return "Nothing differs more from the quarters before than chance would explain.";
        }
        return left == 0
                ? "All of it is explained."
                : "Not explained: " + left + " of " + compared.changes().size()
                        + ". Nobody has to; the council will ask.";
    }

    private Node jumps(Comparing.Compared compared) {
        Card card = new Card("What jumped", open);
        boolean isSigned = model.made().get().standing().isSigned();
        if (!model.isOver()) {
            card.getChildren()
                    .add(Boxes.prose(
                            "This quarter goes on: what it lacks yet may look like a jump.", "small", "muted"));
        }
        compared.changes().forEach(change -> card.getChildren().add(jump(change, isSigned)));
        if (!compared.changes().isEmpty()) {
            card.getChildren()
                    .add(Boxes.prose(
                            "A jump is more than twice what chance explains, and at least a tenth. Only the reason travels, as a"
                                    + " code, and only where both numbers are published.",
                            "small",
                            "muted"));
        }
        card.getChildren().add(new Refusal(comparing.explaining().refused()));
        return card;
    }

    private Node jump(Comparing.Change change, boolean isSigned) {
        Comparison.Jumped jumped = change.jumped();
        Figure now = jumped.now();
        String category = now.isTotal() ? "" : ", " + ReturnWords.category(now.dimension(), now.category());
        VBox words = Boxes.column(
                Gap.NONE,
                Boxes.prose(ReturnWords.table(now.table()) + ", " + ReturnWords.measure(now.measure()) + category + ": "
                        + now.text() + ", was " + Figure.text(now.unit(), jumped.then())),
                Boxes.prose(
                        ReturnWords.scope(now.serviceKind()) + ", beside " + earlier(jumped.against()),
                        "small",
                        "muted"));
        HBox.setHgrow(words, Priority.ALWAYS);
        if (isSigned) {
            String why = change.reason().map(CompareStep::label).orElse("Not explained");
            return Boxes.row(Gap.MEDIUM, Icons.small(Intent.WARNING.sign()), words, Boxes.prose(why));
        }
        StringProperty reason =
                new SimpleStringProperty(change, "reason", change.reason().orElse(null));
        reason.addListener((property, before, code) -> comparing.explain(jumped, code));
        Node why = Fields.code(
                "reason", "Why", Codes.standard().list(Comparing.REASONS).all(), reason);
        why.getStyleClass().add("jump-reason");
        return Boxes.row(Gap.MEDIUM, words, why);
    }

    private static String label(String code) {
        return Codes.standard().list(Comparing.REASONS).label(code);
    }

    private String earlier(FinancialQuarter against) {
        return (against.quarter() == shown.quarter().quarter() ? "the year before, " : "the quarter before, ")
                + ReturnWords.months(against);
    }

    private Node besides() {
        return Boxes.column(
                Gap.MEDIUM,
                Boxes.flow(Gap.MEDIUM, Boxes.text("Each table beside what it was", "heading"), tables, scopes),
                beside);
    }

    private void chooseTable(String table) {
        if (table == null) {
            return;
        }
        List<String> known =
                lines(table).map(line -> line.now().serviceKind()).distinct().toList();
        model.compared().table(table);
        String scope = model.compared().scope(known, known.getLast());
        scopes.getItems().setAll(known);
        scopes.setValue(scope);
        draw();
    }

    private Stream<Comparison.Line> lines(String table) {
        return shown.lines().stream().filter(line -> line.now().table().equals(table));
    }

    private void draw() {
        String table = tables.getValue();
        String scope = scopes.getValue();
        if (table == null || scope == null) {
            return;
        }
        List<Comparison.Line> here = lines(table)
                .filter(line -> line.now().serviceKind().equals(scope))
                .toList();
        List<Sheet> sheets = new ArrayList<>();
        List<Sheet.Line> totals = here.stream()
                .filter(line -> line.now().isTotal())
                .filter(line -> here.stream()
                        .filter(other -> other.now().isTotal())
                        .filter(other -> other.now().measure().equals(line.now().measure()))
                        .findFirst()
                        .orElseThrow()
                        .equals(line))
                .map(line -> row(ReturnWords.measure(line.now().measure()), line))
                .toList();
        if (!totals.isEmpty()) {
            sheets.add(Sheet.of("Totals", columns(), totals));
        }
        here.stream()
                .map(line -> line.now().dimension())
                .distinct()
                .forEach(dimension -> sheets.add(sheet(table, dimension, here)));
        beside.getChildren().setAll(SheetGrid.of(sheets));
    }

    /** A dimension by the one measure that carries detail. */
    private Sheet sheet(String table, String dimension, List<Comparison.Line> here) {
        String measure = Variable.of(table, dimension)
                .map(Variable::measure)
                .orElseGet(() -> here.stream()
                        .filter(line -> line.now().dimension().equals(dimension))
                        .findFirst()
                        .orElseThrow()
                        .now()
                        .measure());
        return Sheet.of(
                ReturnWords.dimension(dimension) + ": " + ReturnWords.measure(measure),
                columns(),
                here.stream()
                        .filter(line -> line.now().dimension().equals(dimension)
                                && line.now().measure().equals(measure)
                                && !line.now().isTotal()
                                && isThere(line))
                        .map(line ->
                                row(ReturnWords.category(dimension, line.now().category()), line))
                        .toList());
    }

    private static boolean isThere(Comparison.Line line) {
        return line.now().value()
                        + line.quarterBefore().orElse(0)
                        + line.yearBefore().orElse(0)
                > 0;
    }

    private List<String> columns() {
        return List.of(ReturnWords.shortMonths(shown.quarter()), "Quarter before", "Year before");
    }

    private static Sheet.Line row(String words, Comparison.Line line) {
        return Sheet.Line.of(
                words,
                Stream.of(
                        line.now().text(),
                        text(line.now().unit(), line.quarterBefore()),
                        text(line.now().unit(), line.yearBefore())));
    }

    private static String text(String unit, OptionalLong value) {
        return value.isPresent() ? Figure.text(unit, value.getAsLong()) : "\u2013";
    }
}
