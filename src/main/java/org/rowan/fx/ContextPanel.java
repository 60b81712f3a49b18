package org.rowan.fx;

import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import org.rowan.fx.form.PanelForm;

/** The panel at the right for what belongs to the selected row; Esc closes it. */
public interface ContextPanel {
    void show(String heading, Node content);

    /**
     * Shows a form. What is typed into it outlives Esc and a look at another page, until it is saved.
     *
     * @param about the kind of form and the record, without a name: {@code "end 12"}
     * @param fresh makes the form where none is begun
     */
    void show(String about, String heading, Supplier<PanelForm> fresh);

    /** Whether a form is begun and out of sight, or kept from before the window was locked. */
    ObservableBooleanValue begun(String about);

    /** The panel has done its work: what was typed into its form is saved, or not wanted any more. */
    void close();
}
