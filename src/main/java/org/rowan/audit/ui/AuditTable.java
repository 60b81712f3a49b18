package org.rowan.audit.ui;

import java.time.LocalDate;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.audit.AuditLine;
import org.rowan.fx.EmptyPlace;
import org.rowan.fx.NameMask;
import org.rowan.fx.Viewer;
import org.rowan.kernel.Right;

/** The entries, one a row. */
final class AuditTable extends TableView<AuditLine> {
    private static final double WHEN_EM = 11.8;
    /** Below this there is no room for the record and whom it is about: the entry beside the table tells both. */
    private static final double ALL_EM = 40;

    private static final int TOLD_BESIDE = 3;

    private double em = 14;

    AuditTable(AuditViewModel model, LocalDate today, Viewer viewer, Runnable open) {
        setId("audit");
        setAccessibleText("Entries of the audit");
        setItems(model.lines());
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new EmptyPlace(Feather.EYE, "No entry fits.").with("Show all", model::all));
        column("When", 130, line -> AuditWords.at(line, today));
        column("Who", 110, AuditLine::user);
        column("What", 150, AuditWords::action);
        column("Record", 170, AuditWords::record);
        if (viewer.may(Right.SEE_CASES)) {
            NameMask names = viewer.names();
            names.redraws(this);
            column("About", 220, line -> line.about() == null ? "" : names.of(line.about()));
        }
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                open.run();
                event.consume();
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> open.run());
        widthProperty().addListener((property, before, now) -> fit(em));
    }

    /** Days and times are whole at any size of the text. */
    void fit(double em) {
        this.em = em;
        getColumns().getFirst().setMinWidth(WHEN_EM * em);
        boolean all = getWidth() >= ALL_EM * em;
        getColumns().subList(TOLD_BESIDE, getColumns().size()).forEach(column -> column.setVisible(all));
    }

    private void column(String head, double width, Function<AuditLine, String> words) {
        TableColumn<AuditLine, String> column = new TableColumn<>(head);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        getColumns().add(column);
    }
}
