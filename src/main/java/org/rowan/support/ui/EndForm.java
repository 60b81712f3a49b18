package org.rowan.support.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.StringProperty;
import org.rowan.fx.Desk;
import org.rowan.fx.TypedDates;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.PanelForm;
import org.rowan.kernel.Code;
import org.rowan.kernel.Codes;
import org.rowan.support.Need;

/** The form in which support is ended with one decision, or how it ended is changed. */
final class EndForm {
    private static final Codes CODES = Codes.standard();

    private EndForm() {}

    static PanelForm of(EndViewModel form, Desk desk, Runnable then) {
        List<Field> fields = new ArrayList<>();
        fields.add(Fields.choice(
                "planned",
                "Was it planned?",
                List.of(true, false),
                yes -> yes ? "Planned" : "Not planned",
                form.planned()));
        if (form.isSanctuary()) {
            fields.add(Fields.code(
                    "sanctuary_end", "Why it ended", CODES.list("sanctuary_end").all(), form.sanctuaryEnd()));
        } else {
            fields.add(Fields.code(
                    "destination", "Where they went", CODES.list("destination").all(), form.destination()));
            fields.add(Fields.code(
                    "destination_authority",
                    "In which council's area",
                    CODES.list(Codes.AUTHORITY).all(),
                    form.authority()));
        }
        fields.add(Fields.day("ended", "Last day", desk.clock(), TypedDates.Side.PAST, form.ended()));
        if (!form.isEnded()) {
            for (Map.Entry<Need, StringProperty> need : form.outcomes().entrySet()) {
                fields.add(outcome(need.getKey(), need.getValue()));
            }
        }
        return new PanelForm(form.saving(), form.isEnded() ? "Save" : "End support", () -> form.save(then), fields)
                .besideOthers(desk);
    }

    private static Field outcome(Need need, StringProperty answer) {
        List<String> closed = CODES.list("need_outcome").all().stream()
                .map(Code::code)
                .filter(code -> !code.equals(NeedViewModel.OPEN))
                .toList();
        return Fields.choice(
                "outcome " + need.id,
                "What came of: " + CODES.list("need").label(need.need),
                closed,
                CODES.list("need_outcome")::label,
                answer);
    }
}
