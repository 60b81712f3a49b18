package org.rowan.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.rowan.returns.export.SafeFile;
import org.rowan.sheets.read.Cell;
import org.rowan.sheets.read.SheetRow;

/**
 * A provider's own sheet once more, with what has to be mended: the cells are marked, and a column at the end says what to do. Row
 * by row it stands as in the original, and it can be brought in again with that column in it.
 */
public final class MarkedCopy {
    public static final String HEAD = "What to mend";

    private static final String MARK = "FFE699";
    private static final double WIDE = 60;

    private MarkedCopy() {}

    /**
     * Writes it as a workbook (Office Open XML), in the place of what stood there. It carries what the original carries, so that
     * nobody but its owner may read it.
     *
     * @throws org.rowan.kernel.Problem of kind DISK if it cannot be written
     */
    public static Path write(Path file, Table table, List<Mend> mends) {
        return SafeFile.writeOver(file, bytes(table, mends));
    }

    private static byte[] bytes(Table table, List<Mend> mends) {
        Map<Integer, List<Mend>> byRow = mends.stream().collect(Collectors.groupingBy(Mend::row));
        int last = table.sheet().rows().stream()
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Rowan", null)) {
            Worksheet sheet = workbook.newWorksheet("To mend");
            for (SheetRow row : table.sheet().rows()) {
                write(sheet, row);
            }
            sheet.value(table.headRow() - 1, last, HEAD);
            sheet.style(table.headRow() - 1, last).bold().fillColor(MARK).set();
            byRow.forEach((row, of) -> mark(sheet, row - 1, last, of));
            sheet.width(last, WIDE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, SheetRow row) {
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.at(column);
            if (cell.day() != null) {
                sheet.value(row.number() - 1, column, cell.day());
                sheet.style(row.number() - 1, column)
                        .format(cell.text().contains(":") ? "dd/mm/yyyy hh:mm" : "dd/mm/yyyy")
                        .set();
            } else if (!cell.isEmpty()) {
                // as text: a figure keeps its zeros, and nothing becomes a formula
                sheet.value(row.number() - 1, column, cell.text());
            }
        }
    }

    private static void mark(Worksheet sheet, int row, int last, List<Mend> mends) {
        sheet.value(row, last, mends.stream().map(Mend::words).distinct().collect(Collectors.joining("\n")));
        sheet.style(row, last).wrapText(true).fillColor(MARK).set();
        for (Mend mend : mends) {
            if (mend.place() >= 0) {
                StyleSetter style =
                        sheet.style(row, mend.place()).fillColor(MARK).bold();
                style.set();
            }
        }
    }
}
