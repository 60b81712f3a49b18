package org.rowan.sheets.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.rowan.kernel.Problem;

/** A spreadsheet that somebody keeps, told by its content and not by its name. */
public record Spreadsheet(List<Sheet> sheets) {
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** @throws Problem of kind CALL if there is no such file, INPUT if it is no spreadsheet that can be read */
    public static Spreadsheet read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw Problem.of(
                        Problem.Kind.CALL,
                        "There is no file at the place that was named. Look where it is, and name that.");
            }
            if (Files.size(file) > Limits.FILE) {
                throw tooLarge();
            }
            return of(file, Files.readAllBytes(file));
        } catch (IOException e) {
            throw Problem.of(
                    Problem.Kind.DISK,
                    "The file could not be read. Look whether it is still there, and open to you. Nothing was changed.");
        }
    }

    private static Spreadsheet of(Path file, byte[] bytes) {
        if (begins(bytes, OLD_OFFICE)) {
            throw Problem.of(
                    Problem.Kind.INPUT,
                    "This is a workbook of the old form (.xls), or one with a password. Open it, save it as a workbook (.xlsx)"
                            + " without a password, and choose that.");
        }
        try {
            return new Spreadsheet(begins(bytes, new byte[] {'P', 'K'}) ? zipped(ZipParts.of(file)) : plain(bytes));
        } catch (TooLarge e) {
            throw tooLarge();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Problem.of(
                    Problem.Kind.INPUT,
                    "This is no spreadsheet that can be read. Open it, save it anew as a workbook (.xlsx or .ods) without a"
                            + " password, or as CSV, and choose that.");
        }
    }

    private static List<Sheet> zipped(ZipParts parts) throws IOException, XMLStreamException {
        Optional<byte[]> content = parts.part("content.xml");
        return content.isPresent() ? OdsSheets.read(content.get()) : XlsxSheets.read(parts);
    }

    private static List<Sheet> plain(byte[] bytes) throws IOException {
        boolean wide = bytes.length > 1 && (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE;
        for (int i = 0; i < bytes.length && !wide; i++) {
            if (bytes[i] == 0) {
                throw new IOException("no text");
            }
        }
        return CsvSheets.read(bytes);
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        for (int i = 0; i < with.length; i++) {
            if (bytes.length <= i || bytes[i] != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static Problem tooLarge() {
        return Problem.of(
                Problem.Kind.INPUT,
                "This is too large for a list of a refuge: at most 50,000 rows and 702 columns are read. Save the sheet that"
                        + " you need as a file of its own, and choose that.");
    }

    @Override
    public String toString() {
        return sheets.size() + " sheets";
    }
}
