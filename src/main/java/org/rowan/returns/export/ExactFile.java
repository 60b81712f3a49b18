package org.rowan.returns.export;

import java.nio.file.Path;
import java.util.List;
import org.rowan.disclosure.Figure;
import org.rowan.kernel.Problem;

/**
 * The exact figures, without any protection. Written on purpose by a manager, for merging under a data-sharing agreement
 * or for checking the counting; never part of a package, readable by its owner only.
 */
public final class ExactFile {
    private static final List<String> HEADER =
            List.of("table", "service_kind", "dimension", "category", "measure", "unit", "value", "marker");

    private ExactFile() {}

    /**
     * Writes the file into a folder. A file of that name with the same figures is left as it is.
     *
     * @return the file
     * @throws Problem of kind REFUSED if a file of that name holds other figures, of kind DISK if it cannot be written
     */
    public static Path write(Path folder, ReturnName name, List<Figure> figures) {
        return SafeFile.writeOnce(folder.resolve(name.exactFile()), bytes(figures));
    }

    /** As {@link #write}, the figures of the whole year. */
    public static Path writeYear(Path folder, ReturnName name, List<Figure> figures) {
        return SafeFile.writeOnce(folder.resolve(name.exactYearFile()), bytes(figures));
    }

    static byte[] bytes(List<Figure> figures) {
        return CsvText.of(HEADER, figures.stream().map(ExactFile::row).toList());
    }

    private static List<String> row(Figure figure) {
        return List.of(
                figure.table(),
                figure.serviceKind(),
                figure.dimension(),
                CsvText.harmless(figure.category()),
                figure.measure(),
                figure.unit(),
                figure.text(),
                "");
    }
}
