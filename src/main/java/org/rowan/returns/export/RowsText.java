package org.rowan.returns.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rowan.disclosure.PublishedRow;

/** Published rows as the text of a {@code return.csv}, and back: what is kept is in the form in which it left. */
public final class RowsText {
    private RowsText() {}

    public static String of(List<PublishedRow> rows) {
        return new String(ReturnCsv.plain(rows), StandardCharsets.UTF_8);
    }

    public static List<PublishedRow> read(String text) {
        try {
            return PackageReader.rows(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
