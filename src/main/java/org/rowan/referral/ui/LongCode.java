package org.rowan.referral.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;

/** A record's id as the code of a picker. */
final class LongCode {
    private LongCode() {}

    static void bind(StringProperty code, ObjectProperty<Long> id) {
        code.set(id.get() == null ? null : Long.toString(id.get()));
        code.addListener((property, before, now) -> id.set(now == null ? null : Long.valueOf(now)));
        id.addListener((property, before, now) -> code.set(now == null ? null : Long.toString(now)));
    }
}
