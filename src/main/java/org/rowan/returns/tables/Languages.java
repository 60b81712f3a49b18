package org.rowan.returns.tables;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The languages that occur, by the alphabet of their codes, and not known. */
final class Languages {
    private Languages() {}

    /** @param recorded codes of ISO 639, null where none is recorded */
    static Categories of(Stream<String> recorded) {
        List<String> found =
                recorded.filter(Objects::nonNull).distinct().sorted().toList();
        return Categories.of(
                Categories.NOT_KNOWN,
                Stream.concat(found.stream(), Stream.of(Categories.NOT_KNOWN)).toList());
    }
}
