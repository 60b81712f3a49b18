package org.rowan.sheets.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.form.Choices;
import org.rowan.fx.form.CodePicker;
import org.rowan.fx.form.Field;
import org.rowan.sheets.DayColumn;
import org.rowan.sheets.DayOrder;
import org.rowan.sheets.OpenWord;

/** The third step: what words mean that Rowan does not know, and how days are read. */
final class WordsPane {
    private final SheetViewModel model;
    private final Desk desk;
    private final VBox days = Boxes.column(Gap.MEDIUM);
    private final VBox words = Boxes.column(Gap.MEDIUM);

    WordsPane(SheetViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    Node node() {
        showWords();
        showDays();
        return Boxes.column(Gap.MEDIUM, new Card("Words", words), new Card("Days", days));
    }

    private void showWords() {
        List<OpenWord> open = model.reading().openWords();
        words.getChildren().clear();
        if (open.isEmpty()) {
            words.getChildren().add(Boxes.prose("Every word is understood."));
            return;
        }
        words.getChildren()
                .add(Boxes.prose(
                        "Say once what these mean; Rowan remembers it for the next list. What stays empty has to be mended in the"
                                + " sheet.",
                        "muted"));
        long guessed = open.stream().filter(word -> word.guess().isPresent()).count();
        if (guessed > 0) {
            Button agree = Buttons.plain(guessed == 1 ? "Take the guess" : "Take the " + guessed + " guesses", () -> {
                model.agree();
                showWords();
            });
            agree.setId("agree");
            words.getChildren().add(Boxes.row(Gap.SMALL, agree));
        }
        for (int i = 0; i < open.size(); i++) {
            words.getChildren().add(row(open.get(i), i));
        }
    }

    private Node row(OpenWord word, int number) {
        CodePicker picker = new CodePicker(WordChoices.meanings(word.field(), model.start()));
        picker.offer(new SimpleStringProperty(word.guess().orElse(null)));
        picker.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.answer(word, now);
            }
        });
        String times = word.times() == 1 ? "in 1 cell" : "in " + word.times() + " cells";
        Field field = Field.of("word-" + number, word.field().words() + ", " + times, picker);
        return Boxes.shared(Gap.MEDIUM, desk.names().freeWords("\"" + word.words() + "\"", "strong"), field);
    }

    private void showDays() {
        days.getChildren().clear();
        for (DayColumn column : DayColumn.of(model.reading())) {
            days.getChildren().add(day(column));
        }
    }

    private static String told(int telling) {
        return switch (telling) {
            case 0 -> "No other day tells which way: in Britain, the day is first.";
            case 1 -> "1 other day tells which way.";
            default -> telling + " other days tell which way.";
        };
    }

    private Node day(DayColumn column) {
        VBox box = Boxes.column(Gap.TIGHT, Boxes.prose(column.heading().words(), "strong"));
        if (column.ambiguous() > 0 || column.looksTurned()) {
            Choices<DayOrder> order = new Choices<>(
                    "How days are written in " + column.heading().words(), column.orders(), DayOrder::words);
            order.valueProperty().set(column.order());
            order.valueProperty().addListener((property, before, now) -> {
                model.order(column.heading(), now);
                showDays();
            });
            box.getChildren()
                    .add(Boxes.prose(column.ambiguous() + (column.ambiguous() == 1 ? " day" : " days")
                            + " could be read either way. " + told(column.telling())));
            if (column.looksTurned()) {
                box.getChildren()
                        .add(Boxes.prose(
                                "It looks as if the spreadsheet had turned day and month round wherever it could. Compare with"
                                        + " paper before you go on."));
            }
            box.getChildren().add(order);
        }
        String examples = column.examples().stream()
                .map(example -> example.written() + " is " + example.read())
                .collect(Collectors.joining("\n"));
        box.getChildren().add(desk.names().freeWords(examples, "muted"));
        return box;
    }
}
