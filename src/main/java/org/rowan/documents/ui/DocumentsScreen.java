package org.rowan.documents.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import org.rowan.documents.Document;
import org.rowan.documents.DocumentKinds;
import org.rowan.documents.Documents;
import org.rowan.documents.FileNames;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.Notice;
import org.rowan.fx.Saving;
import org.rowan.fx.Screen;
import org.rowan.fx.TypedDates;
import org.rowan.fx.Waiting;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.PanelForm;
import org.rowan.kernel.Right;
import org.rowan.support.ui.CaseScreens;

/** The files that belong to a case: put in, looked at, described, given out, taken out. */
final class DocumentsScreen implements Screen {
    static final String ADDRESS = "documents";

    private final DocumentScreens screens;
    private final DocumentsViewModel model;
    private final Desk desk;
    private final boolean mayKeep;
    private final TextField filter = new TextField();
    private final DocumentTable table;
    private final BorderPane node;
    /** The form that is to be opened again once the documents are read. */
    private String wanted;

    DocumentsScreen(DocumentScreens screens, DocumentsViewModel model, Desk desk) {
        this.screens = screens;
        this.model = model;
        this.desk = desk;
        this.mayKeep = desk.viewer().may(Right.KEEP_CASES);
        this.table = new DocumentTable(model, desk, () -> withChosen(screens::look));
        filter.setId("filter");
        filter.setPromptText("Name, kind, words");
        filter.setAccessibleText("Find in the list");
        filter.textProperty().bindBidirectional(model.typed());
        node = new BorderPane(table);
        node.setTop(Boxes.column(
                Gap.SMALL,
                screens.cases().links(model.supportId(), ADDRESS),
                Boxes.flow(Gap.SMALL, buttons()),
                new Waiting(model.busy(), "Working on the documents")));
        node.getTop().getStyleClass().add("filter-bar");
        node.getStylesheets().add(CaseScreens.sheet());
        if (mayKeep) {
            node.setOnDragOver(this::dragged);
            node.setOnDragDropped(this::dropped);
        }
    }

    private Node[] buttons() {
        List<Node> row = new ArrayList<>(List.of(filter));
        row.add(Buttons.plain("Look at it", () -> withChosen(screens::look)));
        if (mayKeep) {
            row.add(Buttons.plain("Describe", () -> withChosen(this::describe)));
            row.add(Buttons.plain("Save a copy", () -> withChosen(this::saveCopy)));
            row.add(Buttons.plain("Take out", () -> withChosen(this::takeOut)));
        }
        row.stream()
                .skip(1)
                .forEach(button -> button.disableProperty()
                        .bind(table.getSelectionModel().selectedItemProperty().isNull()));
        return row.toArray(Node[]::new);
    }

    private void withChosen(Consumer<Document> step) {
        Optional.ofNullable(table.chosen()).ifPresent(step);
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        putIn(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }

    private void choose() {
        putIn(desk.dialogs()
                .filesToRead(
                        "Files to put into this case, up to %d MB each".formatted(Documents.LARGEST_MB),
                        "Any file",
                        "*"));
    }

    void putIn(List<Path> files) {
        if (!files.isEmpty()) {
            model.putIn(files, this::put);
        }
    }

    private void put(DocumentsViewModel.PutIn outcome) {
        String words = outcome.words(desk.names()::ofFew);
        desk.notices().tell(outcome.refused().isEmpty() ? Notice.good(words) : Notice.soon(words));
        if (!outcome.kept().isEmpty()) {
            table.choose(outcome.kept().getLast().id);
            table.requestFocus();
        }
        if (outcome.kept().size() == 1 && outcome.refused().isEmpty()) {
            withChosen(this::describe);
        }
    }

    private void describe(Document document) {
        if (document.name != null) {
            desk.panel().show(about(document), "What is it?", () -> form(document));
        }
    }

    private String about(Document document) {
        return "document " + document.id + " of case " + model.supportId();
    }

    private PanelForm form(Document document) {
        DescribeViewModel form = screens.describing(document, new Saving(desk.tasks()));
        return new PanelForm(
                form.saving(),
                "Save",
                () -> form.save(() -> {
                    desk.panel().close();
                    desk.notices().tell(Notice.good("Saved."));
                    readAgain();
                }),
                List.of(
                        Fields.code("kind", "What it is", DocumentKinds.LIST.all(), form.kind()),
                        Fields.text("name", "Name", form.name()),
                        Fields.day("dated", "Of which day", desk.clock(), TypedDates.Side.PAST, form.dated())
                                .hint("The day that stands on it, or on which it came."),
                        Fields.prose("about", "In a few words", 3, form.about())));
    }

    private void saveCopy(Document document) {
        CopyOut.of(desk, FileNames.telling(document))
                .ifPresent(file ->
                        model.saveCopy(document, file, () -> desk.notices().tell(CopyOut.SAVED)));
    }

    private void takeOut(Document document) {
        desk.panel().close();
        model.takeOut(
                document,
                () -> desk.notices()
                        .tell(Notice.good("Taken out of the case. What was in it goes for ever in a minute.")
                                .with(
                                        Notice.UNDO,
                                        () -> model.putBack(document, () -> {
                                            table.choose(document.id);
                                            desk.notices().tell(Notice.note("The document is back."));
                                        }))));
    }

    @Override
    public ObservableValue<String> title() {
        return desk.names()
                .of(Bindings.createStringBinding(
                        () -> model.read().get() == null
                                ? "Documents"
                                : CaseScreens.household(model.read().get().file()),
                        model.read()));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Bindings.createStringBinding(
                () -> model.read().get() == null
                        ? "Documents"
                        : "Documents: " + model.read().get().all().size() + ". Sealed in the store, up to "
                                + Documents.LARGEST_MB + " MB each.",
                model.read());
    }

    @Override
    public Optional<Step> step() {
        return mayKeep ? Optional.of(new Step("Put in files", "A", this::choose)) : Optional.empty();
    }

    @Override
    public Optional<String> address() {
        return Optional.of(ADDRESS + " " + model.supportId());
    }

    @Override
    public Optional<String> partOf() {
        return Optional.of("case " + model.supportId());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public void reopen(String about) {
        wanted = about;
    }

    @Override
    public void readAgain() {
        Document chosen = table.chosen();
        model.load(() -> {
            if (chosen != null) {
                table.choose(chosen.id);
            }
        });
    }

    @Override
    public void onShown() {
        model.load(() -> {
            if (table.chosen() == null) {
                table.getSelectionModel().selectFirst();
            }
            table.requestFocus();
            model.shown().stream()
                    .filter(document -> about(document).equals(wanted))
                    .findFirst()
                    .ifPresent(this::describe);
            wanted = null;
        });
    }

    @Override
    public List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        keys.add(Key.told("Enter", "Look at the chosen document"));
        if (mayKeep) {
            keys.add(Key.of("D", "Say what the chosen document is", () -> withChosen(this::describe)));
            keys.add(Key.of("S", "Save a readable copy of it", () -> withChosen(this::saveCopy)));
            keys.add(Key.of("Delete", "Take it out", () -> withChosen(this::takeOut)));
        }
        keys.add(Key.of("Ctrl+F", "Find in the list", filter::requestFocus));
        keys.addAll(screens.cases().keys(model.supportId(), ADDRESS));
        return keys;
    }
}
