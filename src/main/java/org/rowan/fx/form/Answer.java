package org.rowan.fx.form;

import javafx.beans.property.ReadOnlyStringProperty;

/** A control that can say by itself that it does not understand what was typed. */
public interface Answer {
    /** The sentence to show under the field; empty where all is well. */
    ReadOnlyStringProperty problem();
}
