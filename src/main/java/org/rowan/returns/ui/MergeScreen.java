package org.rowan.returns.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.fx.Intent;
import org.rowan.fx.Screen;
import org.rowan.fx.Waiting;
import org.rowan.returns.export.MovedOverCsv;
import org.rowan.returns.merge.Submitted;

/** For a council: the returns of several providers as one. What was given, who is missing, and the files. */
public final class MergeScreen implements Screen {
    private final MergeViewModel model;
    private final Desk desk;
    private final VBox together = Boxes.column(Gap.MEDIUM);
    private final VBox outcome = Boxes.column(Gap.SMALL);
    private final Node node;

    public MergeScreen(Desk desk) {
        this.desk = desk;
        this.model = new MergeViewModel(desk.tasks());
        Button choose = Buttons.primary("Choose packages", this::choose);
        choose.setId("choose-packages");
        Button more = Buttons.plain("Add more packages", this::choose);
        only(choose, model.submitted().isNull());
        only(more, model.submitted().isNotNull());
        VBox column = Boxes.column(
                Gap.MEDIUM,
                Boxes.prose(
                        "Choose the zips of one year as the providers sent them, all quarters that you have. Only published figures"
                                + " are added; no record of a person is in them.",
                        "muted"),
                Boxes.flow(Gap.MEDIUM, choose, more, new Waiting(model.isReading(), "Reading")),
                new Refusal(model.unreadable()),
                new Refusal(model.unlike()),
                together,
                new Waiting(model.writing().busy(), "Adding, and checking what the sum would tell"),
                new Refusal(model.writing().refused()),
                outcome);
        column.getStyleClass().add("step-column");
        node = column;
        node.getStyleClass().add("return");
        column.getStylesheets().add(MergeScreen.class.getResource("return.css").toExternalForm());
        model.submitted().addListener((property, before, now) -> draw(now));
        model.written().addListener((ListChangeListener<Path>) change -> drawWritten());
    }

    private void only(Button button, BooleanBinding when) {
        button.visibleProperty().bind(when);
        button.managedProperty().bind(when);
        button.disableProperty().bind(model.isReading());
    }

    private void choose() {
        List<Path> files = desk.dialogs().filesToRead("Which packages?", "Packages", "*.zip");
        if (!files.isEmpty()) {
            model.add(files);
        }
    }

    private void draw(Submitted submitted) {
        together.getChildren().clear();
        if (submitted == null) {
            return;
        }
        Button write = Buttons.primary("Write one return", this::write);
        write.setId("write-city");
        write.disableProperty().bind(model.writing().busy());
        TextField expected = new TextField(model.expected().get());
        expected.setId("expected");
        expected.setPromptText("provider-d, provider-e");
        expected.setAccessibleText("Who else should be there");
        expected.setOnAction(event -> model.expected().set(expected.getText()));
        expected.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                model.expected().set(expected.getText());
            }
        });
        together.getChildren()
                .setAll(
                        new Card(
                                "Year " + submitted.year(),
                                SheetGrid.of(List.of(sheet(submitted))),
                                missing(submitted)),
                        new Card(
                                "Who else should be there",
                                Boxes.prose(
                                        "Codes of providers who sent nothing at all, with commas between. Whoever is missing makes a"
                                                + " figure not available, and is named.",
                                        "small",
                                        "muted"),
                                expected),
                        movedOver(),
                        Boxes.flow(Gap.MEDIUM, write, Buttons.quiet("Take all away", Feather.X, model::clear)));
    }

    private static Sheet sheet(Submitted submitted) {
        List<String> quarters =
                Stream.of(1, 2, 3, 4).map(quarter -> "Q" + quarter).toList();
        List<Sheet.Line> lines = submitted.everybody().stream()
                .map(provider -> Sheet.Line.of(
                        provider,
                        Stream.of(1, 2, 3, 4)
                                .map(quarter -> submitted
                                        .given(provider, quarter)
                                        .map(given -> "version "
                                                + given.release().terms().version())
                                        .orElse("missing"))))
                .toList();
        return Sheet.of("Provider", quarters, lines);
    }

    private static Node missing(Submitted submitted) {
        List<String> missing = submitted.missingInYear();
        if (missing.isEmpty()) {
            return Boxes.row(
                    Gap.SMALL,
                    Icons.of(Intent.SUCCESS),
                    Boxes.prose("Everybody gave all four quarters: the year can be made, and the ministry's lines."));
        }
        return Boxes.row(
                Gap.SMALL,
                Icons.of(Intent.WARNING),
                Boxes.prose("Not all four quarters of: " + String.join(", ", missing)
                        + ". What they would have counted in is written as not available."));
    }

    private Node movedOver() {
        Label known = Boxes.prose(moved(), "small", "muted");
        model.movedOver().addListener((property, before, now) -> known.setText(moved()));
        Button choose = Buttons.plain("Choose the list", this::chooseMovedOver);
        choose.setId("moved-over");
        return new Card(
                "Who moved from one provider to another",
                Boxes.prose(
                        "Returns do not say it. A list with the columns " + MovedOverCsv.HEADER
                                + " lets them count once; few stands in place of both numbers where they are fewer than the smallest that is shown.",
                        "small",
                        "muted"),
                known,
                Boxes.flow(Gap.SMALL, choose));
    }

    private String moved() {
        int lines = model.movedOver().get().size();
        return lines == 0
                ? "No list is chosen: whoever moved counts with both."
                : lines == 1 ? "1 line." : lines + " lines.";
    }

    private void chooseMovedOver() {
        desk.dialogs().fileToRead("Who moved over?", "List", "*.csv").ifPresent(model::takeMovedOver);
    }

    private void write() {
        desk.dialogs().folder("Where shall the files go?", null).ifPresent(model::write);
    }

    private void drawWritten() {
        outcome.getChildren().clear();
        if (!model.written().isEmpty()) {
            TextField path =
                    new TextField(model.written().getFirst().getParent().toString());
            path.setEditable(false);
            path.setAccessibleText("The folder");
            path.setId("written-folder");
            outcome.getChildren()
                    .setAll(
                            Boxes.row(
                                    Gap.SMALL,
                                    Icons.of(Intent.SUCCESS),
                                    Boxes.text("Written. The files are here:", "strong")),
                            path,
                            Boxes.prose(
                                    model.written().stream()
                                            .map(file -> file.getFileName().toString())
                                            .collect(Collectors.joining(", ")),
                                    "small",
                                    "muted"));
            model.unused()
                    .forEach(line -> outcome.getChildren()
                            .add(Boxes.prose("Moved over, not used: " + line + ".", "warning-text")));
        }
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixed("Returns of several providers");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Screen.fixed("For a council: adds what providers have published");
    }

    @Override
    public Node node() {
        return node;
    }
}
