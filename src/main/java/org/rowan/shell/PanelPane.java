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
import org.rowan.fx.ContextPanel;
import org.rowan.fx.Navigator;
import org.rowan.fx.Unsaved;
import org.rowan.fx.form.PanelForm;

/**
 * The panel at the right. Forms that were begun and not saved are kept here
 * as long as somebody is signed in; what was typed into them is told to {@link Unsaved}.
 */
final class PanelPane extends SidePane implements ContextPanel {
    private final Navigator pages;
    private final ObservableMap<String, Standing> begun = FXCollections.observableMap(new LinkedHashMap<>());
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
        super("panel", "Close this panel (Esc)");
        this.pages = pages;
        pages.unsaved().hold(this::told);
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

    /** A form that is begun is kept. */
    @Override
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
}
