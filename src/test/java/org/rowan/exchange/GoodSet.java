package org.rowan.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rowan.kernel.Progress;

/** The small good set of the standard's examples, with lines changed for a test. */
final class GoodSet {
    static final Path BAD = Path.of("src/test/resources/exchange/bad");
    static final Path EXAMPLES = Path.of("src/main/resources/org/rowan/examples");
    static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneId.of("Europe/London"));

    private final SequencedMap<String, List<String>> files = new TreeMap<>();

    GoodSet() {
        try (Stream<Path> paths = Files.list(BAD.resolve("good_base"))) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), new ArrayList<>(Files.readAllLines(path)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the physical line (header = 1) of a file. */
    GoodSet with(String file, int line, String text) {
        files.get(file).set(line - 1, text);
        return this;
    }

    GoodSet plus(String file, String... lines) {
        files.computeIfAbsent(file, name -> new ArrayList<>()).addAll(List.of(lines));
        return this;
    }

    /** Has these lines only in a file. */
    GoodSet only(String file, String... lines) {
        files.put(file, new ArrayList<>());
        return plus(file, lines);
    }

    GoodSet without(String file) {
        files.remove(file);
        return this;
    }

    /** Takes away the files behind the notes, in the order of the standard. */
    GoodSet withoutTheRest() {
        List.of(
                        "given",
                        "risk",
                        "marac",
                        "abuse",
                        "waiting",
                        "grants",
                        "properties",
                        "contacts",
                        "sessions",
                        "attendances",
                        "programme")
                .forEach(file -> without(file + ".csv"));
        return this;
    }

    Path folder(Path empty) throws IOException {
        for (var file : files.entrySet()) {
            Files.writeString(empty.resolve(file.getKey()), text(file.getValue()));
        }
        return empty;
    }

    Path zip(Path path, String before) throws IOException {
        try (OutputStream out = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(before + file.getKey()));
                zip.write(text(file.getValue()).getBytes(UTF_8));
            }
        }
        return path;
    }

    /** A record of fields that need no quotes; "-" stands for an empty one. */
    static String row(String... fields) {
        return String.join(",", fields).replaceAll("(?<=^|,)-(?=,|$)", "");
    }

    private static String text(List<String> lines) {
        return String.join("\r\n", lines) + "\r\n";
    }

    /** The faults in a line each, as {@code people.csv:3:sex:unknown_code}. */
    static List<String> faults(Path set) {
        try (ExchangeSet exchange = ExchangeSet.open(set)) {
            return words(exchange.check(NOW, Progress.SILENT));
        }
    }

    static List<String> words(Faults faults) {
        return faults.first().stream().map(GoodSet::word).toList();
    }

    private static String word(Fault fault) {
        return fault.file() + ":" + (fault.line() == null ? "" : fault.line()) + ":" + fault.column() + ":"
                + fault.kind().code();
    }
}
