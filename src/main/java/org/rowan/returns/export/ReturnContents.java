package org.rowan.returns.export;

import java.util.List;
import java.util.Optional;
import org.rowan.disclosure.Published;
import org.rowan.disclosure.Release;
import org.rowan.returns.words.Explained;

/**
 * What a package is made of.
 *
 * @param before the return of the quarter before as it was released, if it was: the two are compared for the reader
 * @param explained what each table counts
 * @param stand how far it has come
 */
public record ReturnContents(
        ReturnName name, Published published, Optional<Release> before, List<Explained> explained, Stand stand) {
    @Override
    public String toString() {
        return "ReturnContents[" + name.id(stand.version()) + "]";
    }
}
