package org.rowan.bedboard.ui;

import java.util.List;
import java.util.function.Consumer;
import org.rowan.fx.Desk;
import org.rowan.fx.TypedDates;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.MomentField;
import org.rowan.fx.form.PanelForm;

/** The forms of a hold, for the panel. */
final class HoldForms {
    private HoldForms() {}

    static PanelForm hold(HoldViewModel form, Desk desk, Consumer<HoldViewModel> then) {
        Field who = Fields.name("held_for", "For whom", form.known(), form.who())
                .hint("Choose a referral that waits, or write who it is.");
        return panel(form, "Hold", List.of(who, until(form, desk)), then);
    }

    static PanelForm extend(HoldViewModel form, Desk desk, Consumer<HoldViewModel> then) {
        return panel(form, "Hold longer", List.of(until(form, desk)), then);
    }

    private static PanelForm panel(HoldViewModel form, String verb, List<Field> fields, Consumer<HoldViewModel> then) {
        return new PanelForm(form.saving(), verb, () -> form.save(() -> then.accept(form)), fields);
    }

    private static Field until(HoldViewModel form, Desk desk) {
        MomentField moment = new MomentField(desk.clock(), TypedDates.Side.FUTURE);
        moment.valueProperty().bindBidirectional(form.until());
        return Field.of("until", "Until", moment).hint("Then it is free again by itself.");
    }
}
