package org.rowan.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Lists that Rowan carries with it, as CSV in UTF-8 with a head. */
public final class CarriedCsv {
    private CarriedCsv() {}

    /** @param file the name of one that lies beside the class */
    public static List<CSVRecord> rows(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                var parser = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
