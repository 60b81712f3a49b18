package org.rowan.returns.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.rowan.kernel.Problem;
import org.rowan.returns.merge.MovedOver;

/** How many moved from one provider in the area to another, as the council knows it from each of them. */
public final class MovedOverCsv {
    /**
     * The first line of the file; the period is a quarter or the year, the service a kind or a roll-up. In place of both numbers
     * stands {@code few} where they are fewer than k, or nobody.
     */
    public static final String HEADER = "provider,period,service_kind,households,people";

    private static final String FEW = "few";

    private MovedOverCsv() {}

    /** @throws Problem of kind INPUT that names the line at fault, of kind DISK if it cannot be read */
    public static List<MovedOver> read(Path file) {
        List<MovedOver> moved = new ArrayList<>();
        long at = 1;
        try (var rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(file))) {
            for (CSVRecord row : rows) {
                at = row.getRecordNumber() + 1;
                moved.add(line(row));
            }
        } catch (IllegalArgumentException e) {
            throw Problem.of(
                    Problem.Kind.INPUT,
                    "Line %d of %s is not %s with whole numbers, or with few in place of both."
                            .formatted(at, file.getFileName(), HEADER),
                    e);
        } catch (IOException e) {
            throw Unreadable.of(file, e);
        }
        return moved;
    }

    private static MovedOver line(CSVRecord row) {
        String provider = row.get("provider");
        String period = row.get("period");
        String kind = row.get("service_kind");
        return row.get("households").equals(FEW) && row.get("people").equals(FEW)
                ? MovedOver.few(provider, period, kind)
                : MovedOver.exactly(provider, period, kind, number(row, "households"), number(row, "people"));
    }

    private static long number(CSVRecord row, String column) {
        long number = Long.parseLong(row.get(column));
        if (number < 0) {
            throw new IllegalArgumentException(column);
        }
        return number;
    }
}
