package org.rowan.sheets.ui;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.form.Choices;
import org.rowan.fx.form.CodePicker;
import org.rowan.fx.form.Field;
import org.rowan.kernel.Code;
import org.rowan.provider.Service;
import org.rowan.sheets.Heading;
import org.rowan.sheets.Plan;
import org.rowan.sheets.Table;
import org.rowan.sheets.Target;
import org.rowan.sheets.read.Cell;

/** The second step: which table of the file, which service, and where each column goes. */
final class ColumnsPane {
    private static final int SAMPLES = 3;
    private static final int LONGEST = 40;

    private final SheetViewModel model;
    private final Desk desk;
    private final Map<Heading, CodePicker> pickers = new LinkedHashMap<>();
    private final VBox columns = Boxes.column(Gap.MEDIUM);

    ColumnsPane(SheetViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    Node node() {
        VBox all = Boxes.column(Gap.MEDIUM);
        if (model.tables().size() > 1) {
            Choices<Table> tables = new Choices<>("Which list of the file?", model.tables(), ColumnsPane::words);
            tables.valueProperty().set(model.plan().get().table());
            tables.valueProperty().addListener((property, before, now) -> {
                model.use(now);
                show();
            });
            all.getChildren().add(Field.of("table", "Which list of the file?", tables));
        }
        List<Service> services = model.start().services();
        if (services.size() > 1) {
            CodePicker picker = new CodePicker(services.stream()
                    .map(service -> new Code(service.reference, service.name, ""))
                    .toList());
            picker.valueProperty().set(model.plan().get().service());
            picker.valueProperty().addListener((property, before, now) -> {
                if (now != null) {
                    model.service(now);
                }
            });
            all.getChildren().add(Field.of("service", "Service of rows that name none", picker));
        }
        all.getChildren().add(columns);
        show();
        return all;
    }

    private static String words(Table table) {
        String sheet = table.sheet().name().isEmpty() ? "" : table.sheet().name() + ", ";
        return sheet + "row " + table.headRow() + ": " + table.rows().size()
                + (table.rows().size() == 1 ? " row" : " rows");
    }

    private void show() {
        columns.getChildren().clear();
        pickers.clear();
        Table table = model.plan().get().table();
        columns.getChildren().add(Boxes.prose(leftOut(table), "muted"));
        for (Heading heading : table.headings()) {
            columns.getChildren().add(row(table, heading));
        }
    }

    /** What is not read, and why, so that nobody has to trust it. */
    private static String leftOut(Table table) {
        String rows = table.rows().size() + " rows are read"
                + (table.hidden() == 0 ? "" : ", " + table.hidden() + " of them hidden in the sheet") + ".";
        if (table.leftOut().isEmpty()) {
            return rows;
        }
        return rows + " Left out: "
                + table.leftOut().stream()
                        .map(left -> "row " + left.row() + " (" + left.why().words() + ")")
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private Node row(Table table, Heading heading) {
        CodePicker picker = new CodePicker(WordChoices.targets());
        picker.valueProperty().set(model.plan().get().target(heading).written());
        picker.valueProperty().addListener((property, before, now) -> {
            if (now != null && !now.equals(model.plan().get().target(heading).written())) {
                model.target(heading, Target.read(now));
                refresh();
            }
        });
        String words =
                (heading.words().isEmpty() ? "No head" : heading.words()) + " (column " + heading.letters() + ")";
        Field field = Field.of("column-" + heading.letters(), words, picker);
        pickers.put(heading, picker);
        return Boxes.shared(Gap.MEDIUM, field, desk.names().freeWords(samples(table, heading), "muted", "small"));
    }

    /** A column that another has taken the place of is left out: its field says so. */
    private void refresh() {
        Plan plan = model.plan().get();
        pickers.forEach((heading, picker) ->
                picker.valueProperty().set(plan.target(heading).written()));
    }

    private static String samples(Table table, Heading heading) {
        Set<String> seen = new HashSet<>();
        List<String> samples = table.rows().stream()
                .map(row -> row.at(heading.place()))
                .filter(cell -> !cell.isEmpty())
                .map(Cell::text)
                .filter(seen::add)
                .limit(SAMPLES)
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) + " ..." : text)
                .toList();
        return samples.isEmpty() ? "Nothing stands in it." : "such as " + String.join("  ·  ", samples);
    }
}
