package org.rowan.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.ContextPanel;
import org.rowan.fx.Gap;
import org.rowan.fx.Navigator;
import org.rowan.fx.Unsaved;
import org.rowan.fx.form.PanelForm;

/**
 * The panel at the right. Closing it brings the cursor back to where it was. Forms that were begun and not saved are kept here
 * as long as somebody is signed in; what was typed into them is told to {@link Unsaved}.
 */
final class PanelPane extends VBox implements ContextPanel {
    private final Navigator pages;
    private final Label heading = Boxes.prose("", "heading");
    private final ScrollPane scroll = new ScrollPane();
    private final StackPane place = new StackPane();
    private final ObservableMap<String, Standing> begun = FXCollections.observableMap(new LinkedHashMap<>());
    private Node cameFrom;
    /** The form that is in sight, null where none is. */
    private Standing standing;
    /** The form that was still being saved when it went out of sight. */
    private String saving;

    /** A form, and where it belongs. */
    private record Standing(String about, String heading, List<String> at, PanelForm form) {
        Unsaved.Begun told() {
            return new Unsaved.Begun(about, heading, at, form.typed());
        }
    }

    PanelPane(Navigator pages) {
        this.pages = pages;
        pages.unsaved().hold(this::told);
        getStyleClass().add("panel");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(place, Priority.ALWAYS);
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox head = Boxes.row(Gap.SMALL, heading, Buttons.sign(Feather.X, "Close this panel (Esc)", this::dismiss));
        head.getStyleClass().add("panel-head");
        getChildren().addAll(head, place);
        visible(false);
    }

    @Override
    public void show(String words, Node content) {
        putAway();
        stand(words, content);
    }

    @Override
    public void show(String about, String words, Supplier<PanelForm> fresh) {
        putAway();
        Standing known = begun.remove(about);
        Map<String, String> typedBefore = pages.unsaved().take(about);
        PanelForm form = known == null ? fresh.get() : known.form();
        if (known == null && !typedBefore.isEmpty()) {
            form.putBack(typedBefore);
        }
        if (known != null || !typedBefore.isEmpty()) {
            form.comesBack(() -> {
                standing = null;
                show(about, words, fresh);
            });
        }
        standing = new Standing(about, words, known == null ? pages.whereabouts() : known.at(), form);
        stand(words, form);
    }

    private void stand(String words, Node content) {
        if (!isVisible() && getScene() != null) {
            cameFrom = getScene().getFocusOwner();
        }
        heading.setText(words);
        place.getChildren().setAll(content instanceof PanelForm ? content : scrolled(content));
        visible(true);
    }

    /** A form scrolls by itself, because its verb stays in sight; all else scrolls as a whole. */
    private Node scrolled(Node content) {
        VBox body = new VBox(content);
        body.getStyleClass().add("panel-body");
        scroll.setContent(body);
        return scroll;
    }

    /** Out of sight, by Esc or because another page comes: a form that is begun is kept. */
    void dismiss() {
        putAway();
        hide();
    }

    private void putAway() {
        if (standing != null && standing.form().isTypedInto()) {
            begun.put(standing.about(), standing);
            saving = standing.form().isSaving() ? standing.about() : null;
        }
        standing = null;
    }

    @Override
    public void close() {
        begun.remove(standing == null ? saving : standing.about());
        standing = null;
        hide();
    }

    @Override
    public ObservableBooleanValue begun(String about) {
        return Bindings.createBooleanBinding(() -> begun.containsKey(about), begun)
                .or(pages.unsaved().waits(about));
    }

    /** What the form that is in sight is about. */
    Optional<String> about() {
        return Optional.ofNullable(standing).map(Standing::about);
    }

    private List<Unsaved.Begun> told() {
        List<Unsaved.Begun> told = new ArrayList<>();
        begun.values().forEach(form -> told.add(form.told()));
        if (standing != null && standing.form().isTypedInto()) {
            told.add(standing.told());
        }
        told.removeIf(form -> form.typed().isEmpty());
        return told;
    }

    private void hide() {
        visible(false);
        place.getChildren().clear();
        scroll.setContent(null);
        if (cameFrom != null) {
            cameFrom.requestFocus();
            cameFrom = null;
        }
    }

    private void visible(boolean visible) {
        setVisible(visible);
        setManaged(visible);
    }
}
