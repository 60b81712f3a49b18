package org.rowan.documents.ui;

import java.time.LocalDate;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.documents.Document;
import org.rowan.documents.DocumentKinds;
import org.rowan.documents.Documents;
import org.rowan.fx.Desk;
import org.rowan.fx.EmptyPlace;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.London;

/** The documents of a case as a table. */
final class DocumentTable extends TableView<Document> {
    private final Desk desk;

    /** @param look is told of the one that is to be looked at */
    DocumentTable(DocumentsViewModel model, Desk desk, Runnable look) {
        this.desk = desk;
        setId("documents");
        setAccessibleText("Documents");
        setPlaceholder(new EmptyPlace(
                Feather.FILE,
                "No document here. Letters, court papers, pictures: up to %d MB each. Drop files here, or press A."
                        .formatted(Documents.LARGEST_MB)));
        column("Name", 26, document -> desk.names().ofWords(DocumentsViewModel.name(document)));
        column("What it is", 15, document -> DocumentKinds.LIST.label(document.kind));
        column("Of", 10, document -> day(document.dated));
        column("Put in", 13, this::putIn);
        column("Size", 7, DocumentsViewModel::size);
        desk.names().redraws(this);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        SortedList<Document> sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                look.run();
                event.consume();
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                look.run();
            }
        });
    }

    private void column(String head, double share, Function<Document, String> words) {
        TableColumn<Document, String> column = new TableColumn<>(head);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue())));
        column.prefWidthProperty().bind(widthProperty().multiply(share / 72));
        getColumns().add(column);
    }

    private String day(LocalDate day) {
        return SpokenDates.day(day, London.today(desk.clock()));
    }

    private String putIn(Document document) {
        return day(document.createdAt.atZone(London.ZONE).toLocalDate()) + " by " + document.createdBy;
    }

    /** The chosen one; null where none is. */
    Document chosen() {
        return getSelectionModel().getSelectedItem();
    }

    void choose(long id) {
        getItems().stream().filter(row -> row.id == id).findFirst().ifPresent(getSelectionModel()::select);
    }
}
