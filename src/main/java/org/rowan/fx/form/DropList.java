package org.rowan.fx.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import org.rowan.fx.Boxes;

/**
 * A list that drops from a text field and is steered from there: arrows choose, Enter takes, Esc closes. The cursor never
 * leaves the field.
 */
public final class DropList<T> {
    private static final int ROWS = 9;
    private static final double ROW_EM = 2.29;
    private static final double LEAST_EM = 30;

    private final TextField field;
    private final Consumer<T> taken;
    private final ListView<T> list = new ListView<>();
    private final Label nothing = Boxes.text("", "nothing-found");
    private final VBox frame = new VBox(list, nothing);
    private final Popup popup = new Popup();

    /**
     * @param row draws an entry
     * @param taken hears the entry that is taken
     */
    public DropList(TextField field, Function<T, Node> row, Consumer<T> taken) {
        this.field = field;
        this.taken = taken;
        list.setCellFactory(view -> new Row(row));
        list.setFocusTraversable(false);
        list.setAccessibleText("Choices");
        frame.getStyleClass().add("drop-list");
        popup.getContent().add(frame);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.setAutoHide(true);
        popup.setConsumeAutoHidingEvents(false);
        popup.setHideOnEscape(false);
        popup.setOnHiding(event -> list.getItems().clear());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                popup.hide();
            }
        });
        field.localToSceneTransformProperty().addListener((property, before, now) -> follow());
    }

    /** The list goes with its field, where something beside or above makes room for itself. */
    private void follow() {
        if (popup.isShowing()) {
            put(field.localToScreen(field.getBoundsInLocal()));
        }
    }

    /** Shows the entries, the first one chosen; or the sentence where there are none. */
    public void show(List<T> entries, String whereNone) {
        if (field.getScene() == null || field.getScene().getWindow() == null) {
            return;
        }
        double em = field.getFont().getSize();
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        list.setPrefHeight(Math.min(entries.size(), ROWS) * ROW_EM * em + 4);
        frame.setPrefWidth(Math.max(place.getWidth(), LEAST_EM * em));
        nothing.setText(whereNone);
        show(nothing, entries.isEmpty());
        show(list, !entries.isEmpty());
        if (!popup.isShowing()) {
            // only a pop-up that is showing has the colours of its window, so the rows come after
            popup.show(field, place.getMinX(), place.getMaxY() + 4);
        }
        put(place);
        list.getItems().setAll(entries);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    /** Under the field, or straight above it where there is no room; within the screen. */
    private void put(Bounds field) {
        frame.applyCss();
        double width = frame.prefWidth(-1);
        double height = frame.prefHeight(width);
        Rectangle2D screen = Screen.getScreensForRectangle(field.getMinX(), field.getMinY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        boolean below =
                field.getMaxY() + 4 + height <= screen.getMaxY() || field.getMinY() - 4 - height < screen.getMinY();
        // the anchor is the list itself; the window is larger by its shadow
        popup.setAnchorX(Math.max(screen.getMinX(), Math.min(field.getMinX(), screen.getMaxX() - width)));
        double y = below ? field.getMaxY() + 4 : field.getMinY() - 4 - height;
        popup.setAnchorY(Math.max(screen.getMinY(), Math.min(y, screen.getMaxY() - height)));
    }

    public boolean showing() {
        return popup.isShowing();
    }

    public void hide() {
        popup.hide();
    }

    /** What is chosen at the moment, null if nothing is. */
    public T chosen() {
        return popup.isShowing() ? list.getSelectionModel().getSelectedItem() : null;
    }

    private void steer(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        KeyCode key = event.getCode();
        if (key == KeyCode.DOWN || key == KeyCode.UP) {
            move(key == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (key == KeyCode.ENTER && chosen() != null) {
            take(chosen());
            event.consume();
        } else if (key == KeyCode.ESCAPE) {
            popup.hide();
            event.consume();
        }
    }

    private void move(int step) {
        int size = list.getItems().size();
        if (size > 0) {
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, size - 1);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - ROWS + 2));
        }
    }

    private void take(T entry) {
        popup.hide();
        taken.accept(entry);
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private final class Row extends ListCell<T> {
        private final Function<T, Node> row;

        Row(Function<T, Node> row) {
            this.row = row;
            // as wide as the list and no wider, so that long words are cut and not scrolled
            setPrefWidth(0);
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    take(getItem());
                }
            });
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : row.apply(item));
        }
    }
}
