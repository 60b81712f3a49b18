package org.rowan.returns.release;

import java.util.List;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Published;
import org.rowan.returns.CountedReturn;
import org.rowan.returns.export.ReturnName;

/**
 * A quarter's return as it is at the moment.
 *
 * @param name whose and which
 * @param counted exact, from the records as they are now, for the provider's own eyes
 * @param year the exact figures of the whole year, where the return has tables of the year
 * @param published what the council sees once it is signed; if it was signed, what was signed
 * @param standing how far it has come
 */
public record Made(ReturnName name, CountedReturn counted, List<Figure> year, Published published, Standing standing) {
    @Override
    public String toString() {
        return "return " + name.id(1);
    }
}
