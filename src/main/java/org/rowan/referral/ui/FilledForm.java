package org.rowan.referral.ui;

import java.util.List;
import java.util.Map;
import org.rowan.kernel.Problem;

/**
 * A referral form that was read: nothing of it is stored.
 *
 * @param values what the draft of a call takes, by field
 * @param faults what was not understood, each with its field; its words stand in the note
 */
record FilledForm(Map<String, String> values, List<Problem> faults) {
    FilledForm {
        values = Map.copyOf(values);
        faults = List.copyOf(faults);
    }

    @Override
    public String toString() {
        return "filled form";
    }
}
