package org.rowan.support.ui;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.rowan.fx.Boxes;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.form.Segments;
import org.rowan.notes.Note;
import org.rowan.store.StoredRecord;
import org.rowan.support.CaseRecords;
import org.rowan.support.Need;

/** The time line of a case: everything in its file, narrowed by kind and searched as one types. */
final class StoryScreen extends CasePage {
    private final StoryViewModel story = new StoryViewModel();
    private final TextField search = new TextField();
    private final ListView<StoryLine> list = new ListView<>(story.shown());
    private final BorderPane whole;
    /** The record of which the page is to tell; null where it is opened for itself. */
    private StoredRecord chosen;

    StoryScreen(CaseScreens screens, CaseViewModel model, Desk desk, CasePanels panels, StoredRecord chosen) {
        super("story", screens, model, desk, panels);
        this.chosen = chosen;
        search.setId("search-story");
        search.setPromptText("Words in it");
        search.setAccessibleText("Search the file of this case");
        search.textProperty().bindBidirectional(story.typed());
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                event.consume();
            }
        });
        Segments<StoryLine.Kind> kinds =
                new Segments<>("Which kinds", List.of(StoryLine.Kind.values()), StoryLine.Kind::words).orNone("All");
        kinds.valueProperty().bindBidirectional(story.kind());
        var count = Boxes.text("", "small", "muted");
        count.textProperty().bind(Bindings.createStringBinding(story::count, story.shown()));
        FlowPane bar = Boxes.flow(Gap.SMALL, search, kinds, count);
        bar.getStyleClass().add("filter-bar");
        list.setId("story");
        list.getStyleClass().add("story");
        list.setAccessibleText("Everything in the file, the newest first");
        list.setCellFactory(view -> new StoryCell(model, desk));
        list.setPlaceholder(Boxes.prose("Nothing in the file has these words.", "muted"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(list.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(list.getSelectionModel().getSelectedItem());
            }
        });
        desk.names().hidden().addListener((property, before, now) -> list.refresh());
        whole = new BorderPane(list, Boxes.column(Gap.SMALL, super.node(), bar), null, null, null);
        whole.getStylesheets().add(CasePage.class.getResource("cases.css").toExternalForm());
    }

    @Override
    void draw(CaseRecords records) {
        story.show(records);
        if (records.file().hasEarlierNotes()) {
            model.withAllNotes(story::show);
        }
    }

    @Override
    void begin() {
        if (chosen != null) {
            long id = chosen.id;
            Class<?> kind = chosen.getClass();
            chosen = null;
            story.shown().stream()
                    .filter(line -> kind.isInstance(line.row()) && line.row().id == id)
                    .findFirst()
                    .ifPresent(line -> {
                        list.getSelectionModel().select(line);
                        list.scrollTo(line);
                        list.requestFocus();
                    });
        }
    }

    private void open(StoryLine line) {
        switch (line == null ? null : line.row()) {
            case null -> {}
            case Note note -> forms.correct(note);
            case Need need -> panels.need(need);
            default -> forms.open(line.row());
        }
    }

    @Override
    public Node node() {
        return whole;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.now();
    }

    @Override
    public Map<String, String> chosen() {
        return Map.of(
                "kind", story.kind().get() == null ? "" : story.kind().get().name(), "typed", search.getText());
    }

    @Override
    public void choose(Map<String, String> chosen) {
        String kind = chosen.getOrDefault("kind", "");
        story.kind().set(kind.isEmpty() ? null : StoryLine.Kind.valueOf(kind));
        story.typed().set(chosen.getOrDefault("typed", ""));
    }

    @Override
    public List<Key> keys() {
        return with(
                Key.of("/", "Search in this file", search::requestFocus),
                Key.told("Enter", "Open what is chosen; correct a note"),
                Key.of(
                        "C",
                        "Correct what is chosen",
                        () -> open(list.getSelectionModel().getSelectedItem())));
    }
}
