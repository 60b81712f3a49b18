package org.rowan.disclosure;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.rowan.kernel.Problem;

/** The ladders of the standard: data, the same for every provider, never built from the records. */
public final class Ladders {
    private static final int SHORT = 12;
    private static final Ladders STANDARD = read();

    private final Map<String, Ladder> ladders;
    private final String version;

    private Ladders(Map<String, Ladder> ladders, String version) {
        this.ladders = ladders;
        this.version = version;
    }

    /** The ladders that come with the application. */
    public static Ladders standard() {
        return STANDARD;
    }

    /**
     * Reads {@code variable,level,category,codes}; the codes of a category are separated by semicolons.
     *
     * @throws Problem of kind INPUT if a ladder is not nested
     */
    public static Ladders parse(String csv) {
        Map<String, TreeMap<Integer, List<Ladder.Category>>> levels = new LinkedHashMap<>();
        for (CSVRecord row : rows(csv)) {
            levels.computeIfAbsent(row.get("variable"), variable -> new TreeMap<>())
                    .computeIfAbsent(Integer.valueOf(row.get("level")), level -> new ArrayList<>())
                    .add(new Ladder.Category(
                            row.get("category"), Set.of(row.get("codes").split(";"))));
        }
        Map<String, Ladder> ladders = new LinkedHashMap<>();
        levels.forEach((variable, byNumber) -> ladders.put(
                variable,
                new Ladder(
                        variable,
                        byNumber.entrySet().stream()
                                .map(level -> new Ladder.Level(level.getKey(), List.copyOf(level.getValue())))
                                .toList())));
        return new Ladders(ladders, hash(csv));
    }

    /** The ladder of a variable. */
    public Ladder of(String variable) {
        return ladders.get(variable);
    }

    /** The variables that have one. */
    public Set<String> variables() {
        return ladders.keySet();
    }

    /** Which ladders these are: the beginning of the SHA-256 of their file, so that no change goes unnamed. */
    public String version() {
        return version;
    }

    private static Ladders read() {
        try (InputStream in = Ladders.class.getResourceAsStream("ladders.csv");
                InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return parse(text.readAllAsString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CSVRecord> rows(String csv) {
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))) {
            return parser.stream().collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, SHORT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
