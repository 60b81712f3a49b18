package org.rowan.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows that were made in Rowan out of something else, in the form of an exchange set and never outside memory. What they refer to
 * may be in the store already.
 */
public final class ComposedSet {
    private final Map<FileSpec, Text> texts = new LinkedHashMap<>();

    private static final class Text {
        private final StringWriter words = new StringWriter();
        private final CsvWriter csv = CsvWriter.builder().bufferSize(0).build(words);
        private int lines;

        private int write(String... fields) {
            int before = words.getBuffer().length();
            csv.writeRecord(fields);
            int line = lines + 1;
            lines += (int) words.getBuffer().substring(before).lines().count();
            return line;
        }
    }

    /**
     * Adds a row.
     *
     * @param fields by the names of the columns; what is not there is empty
     * @return the line on which it begins, by which a fault names it
     * @throws IllegalArgumentException for a column that the file does not have, which is a fault of the program
     */
    public int add(FileSpec file, Map<String, String> fields) {
        fields.keySet().forEach(file::position);
        return text(file)
                .write(file.columns().stream()
                        .map(column -> fields.getOrDefault(column.name(), ""))
                        .toArray(String[]::new));
    }

    /** Adds a record as it is in the store. */
    void add(FileSpec file, Object[] values) {
        String[] fields = new String[values.length];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = values[i] == null ? "" : file.columns().get(i).type().write(values[i]);
        }
        text(file).write(fields);
    }

    /** The file has its head from then on, whether rows come or not. */
    void head(FileSpec file) {
        text(file);
    }

    private Text text(FileSpec file) {
        return texts.computeIfAbsent(file, fresh -> {
            Text text = new Text();
            text.write(file.columns().stream().map(Column::name).toArray(String[]::new));
            return text;
        });
    }

    SetSource source() {
        return new Source(files());
    }

    /** The files by their names, with what is in them. */
    public Map<String, byte[]> files() {
        head(ExchangeFiles.REFERRALS);
        Map<String, byte[]> files = new LinkedHashMap<>();
        texts.forEach(
                (file, text) -> files.put(file.fileName(), text.words.toString().getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    /** Only in memory. */
    record Source(Map<String, byte[]> held) implements SetSource {
        @Override
        public String name() {
            return "";
        }

        @Override
        public List<String> files() {
            return List.copyOf(held.keySet());
        }

        @Override
        public List<Fault> faults() {
            return List.of();
        }

        @Override
        public InputStream open(String file) {
            return new ByteArrayInputStream(held.get(file));
        }

        @Override
        public void close() {
            // nothing is held open
        }

        @Override
        public String toString() {
            return "composed set";
        }
    }
}
