package org.rowan.support.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Notice;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.PanelForm;
import org.rowan.kernel.Code;
import org.rowan.support.Handovers;

/** The form by which cases of a worker go to another. */
public final class HandoverPanel {
    /** What the form is called among those that are begun. */
    public static final String ABOUT = "handover";

    private HandoverPanel() {}

    /**
     * @param from whose cases they are; null where that is to be chosen
     * @param then is told after cases went over, and after that was taken back
     */
    public static void open(Desk desk, Handovers handovers, String from, Runnable then) {
        desk.tasks()
                .of(handovers::workers)
                .then(workers -> desk.panel().show(ABOUT, "Hand cases over", () -> {
                    HandoverViewModel model = new HandoverViewModel(handovers, desk.tasks());
                    PanelForm form = form(model, workers, desk, then);
                    model.from().set(from == null ? "" : from);
                    return form;
                }))
                .start();
    }

    private static PanelForm form(HandoverViewModel model, List<String> workers, Desk desk, Runnable then) {
        List<Code> whose = Stream.concat(workers.stream(), Stream.of(HandoverViewModel.NOBODY))
                .map(name -> new Code(name, name, ""))
                .toList();
        VBox cases = Boxes.column(Gap.SMALL);
        model.lines().addListener((ListChangeListener<HandoverViewModel.Line>)
                change -> cases.getChildren().setAll(cases(model, desk)));
        return new PanelForm(
                        model.saving(),
                        "Hand over",
                        () -> model.save(() -> {
                            desk.notices()
                                    .tell(Notice.good(model.told())
                                            .with(
                                                    Notice.UNDO,
                                                    () -> model.takeBack(() -> {
                                                        desk.notices()
                                                                .tell(Notice.note(
                                                                        "Taken back: nothing was handed over."));
                                                        then.run();
                                                    })));
                            if (!model.hasRefused()) {
                                desk.panel().close();
                            }
                            then.run();
                        }),
                        List.of(
                                Fields.code("from", "Whose cases", whose, model.from()),
                                Fields.name(
                                        "key_worker",
                                        "Who works with them from now on",
                                        FXCollections.observableList(workers),
                                        model.to())))
                .with(2, cases);
    }

    private static List<Node> cases(HandoverViewModel model, Desk desk) {
        if (model.lines().isEmpty()) {
            return List.of(Boxes.prose("No open case that you see.", "muted"));
        }
        Node all = Boxes.flow(
                Gap.SMALL,
                Buttons.link(
                        "All", () -> model.lines().forEach(line -> line.goes().set(true))),
                Buttons.link(
                        "None", () -> model.lines().forEach(line -> line.goes().set(false))));
        return Stream.concat(Stream.of(all), model.lines().stream().map(line -> line(line, desk)))
                .toList();
    }

    private static Node line(HandoverViewModel.Line line, Desk desk) {
        String who = CasesViewModel.household(line.row());
        CheckBox goes = new CheckBox();
        goes.textProperty().bind(desk.names().of(javafx.beans.binding.Bindings.createStringBinding(() -> who)));
        goes.selectedProperty().bindBidirectional(line.goes());
        goes.setWrapText(true);
        TextField words = new TextField();
        words.setPromptText("What the other should know");
        words.textProperty().bindBidirectional(line.words());
        words.disableProperty().bind(line.goes().not());
        desk.names().spoken(words, names -> "What the other should know of " + names.apply(who));
        VBox row = Boxes.column(Gap.TIGHT, goes, Boxes.prose(line.row().where(), "small", "muted"), words);
        if (!line.refused().isEmpty()) {
            row.getChildren().add(1, Boxes.prose(line.refused(), "small", "warning-text"));
        }
        return row;
    }
}
