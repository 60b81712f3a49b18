package org.rowan.returns.release;

import jakarta.persistence.Entity;
import java.util.List;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.tables.Place;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.OutsideCases;

/** Why a figure of a quarter differs much from the same one of an earlier quarter. */
@Entity
@OutsideCases("why figures differ")
public class ExplainedChange extends StoredRecord {
    private static final String BAR = "|";

    public String period;
    public String against;
    /** Table, service kind, dimension, category and measure with bars between. */
    public String place;

    /** A code of list change_reason. */
    public String reason;

    static ExplainedChange of(FinancialQuarter quarter, FinancialQuarter against, Place place, String reason) {
        ExplainedChange change = new ExplainedChange();
        change.period = quarter.toString();
        change.against = against.toString();
        change.place = String.join(
                BAR, place.table(), place.serviceKind(), place.dimension(), place.category(), place.measure());
        change.reason = reason;
        return change;
    }

    Place place() {
        List<String> parts = List.of(place.split("\\" + BAR, -1));
        return new Place(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4));
    }
}
