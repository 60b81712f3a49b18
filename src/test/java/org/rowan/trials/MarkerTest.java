package org.rowan.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.exchange.Column;
import org.rowan.exchange.ColumnType;
import org.rowan.exchange.ExchangeFiles;
import org.rowan.exchange.FileSpec;
import org.rowan.store.FileKeyAlone;
import org.rowan.support.OtherProcess;

/** Searches every file that Rowan writes for what only the store may hold, readable to nobody. */
class MarkerTest {
    private static final Path SET = Path.of("src/main/resources/org/rowan/examples/provider-b");
    private static final String MARKER = "Zzmarker7391";
    /** Shorter strings turn up by chance in encrypted bytes. */
    private static final int SHORTEST = 6;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    @TempDir
    Path folder;

    @TempDir
    Path planted;

    @Test
    void no_name_note_or_birth_date_is_readable_in_any_file_while_rowan_runs_or_after() throws Exception {
        assertThat(plant())
                .contains("risk.tool", "sessions.topic", "notes.text", "support.key_worker", "referrals.note");
        OtherProcess working = work(List.of());
        List<Path> running = files();
        assertThat(running).anyMatch(file -> file.endsWith("rowan.mv.db"));
        assertThat(found(running)).isEmpty();
        try (var in = working.process().getOutputStream()) {
            in.write('\n');
        }
        assertThat(working.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(working.said()).contains("closed");
        List<Path> after = files();
        assertThat(after)
                .anyMatch(file -> file.toString().endsWith(".zip"))
                .anyMatch(file -> file.toString().endsWith(".backup"))
                .anyMatch(file -> file.getFileName().toString().contains("draft"));
        assertThat(found(after)).isEmpty();
        try (FileKeyAlone file = FileKeyAlone.of(folder.resolve("store"))) {
            // days of birth are days of other things too
            Needles secrets = new Needles(secrets().stream()
                    .filter(secret -> !DAY.matcher(new String(secret, StandardCharsets.UTF_8))
                            .matches())
                    .toList());
            assertThat(file.values())
                    .as("values readable with the keys of the database file alone")
                    .filteredOn(value -> secrets.isAnyIn(value.bytes()))
                    .isEmpty();
            assertThat(file.values())
                    .extracting(FileKeyAlone.Value::column)
                    .contains("note.text", "audit_entry.detail");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void java_leaves_nothing_behind_when_it_crashes() throws Exception {
        plant();
        OtherProcess working = work(List.of("@installer/java-options"));
        long pid = working.process().pid();
        assertThat(new ProcessBuilder("kill", "-SEGV", Long.toString(pid))
                        .start()
                        .waitFor())
                .isZero();
        assertThat(working.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(working.process().exitValue()).as("it crashed").isNotZero();
        assertThat(Path.of("hs_err_pid" + pid + ".log")).doesNotExist();
        assertThat(Path.of("core")).doesNotExist();
        assertThat(Path.of("core." + pid)).doesNotExist();
        assertThat(files()).anyMatch(file -> file.toString().endsWith(".backup"));
        assertThat(found(files())).isEmpty();
    }

    /** A process that has done a day's work and waits for a line. */
    private OtherProcess work(List<String> javaOptions) throws Exception {
        OtherProcess working = OtherProcess.start(
                folder,
                WorkingProcess.class,
                javaOptions,
                folder.resolve("store").toString(),
                planted.toString(),
                MARKER,
                folder.resolve("return").toString());
        while (!working.said().contains("working")) {
            assertThat(working.process().isAlive())
                    .as(Files.readString(working.err()))
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return working;
    }

    @Test
    void the_search_would_find_a_name_that_was_written_down() throws IOException {
        Files.write(folder.resolve("leak"), ("..." + MARKER + "given").getBytes(StandardCharsets.UTF_16LE));
        assertThat(found(files())).containsExactly("leak");
    }

    /** Copies the set with a marker in every column of free text, in its first row; names of places are no secret. */
    private List<String> plant() throws IOException {
        List<String> columns = new ArrayList<>();
        for (FileSpec file : ExchangeFiles.HELD) {
            List<List<String>> rows = rows(file.fileName()).stream()
                    .map(row -> (List<String>) new ArrayList<>(row.toList()))
                    .toList();
            for (int i = 0; i < file.columns().size(); i++) {
                Column column = file.columns().get(i);
                if (column.type() instanceof ColumnType.Text && !column.name().equals("name")) {
                    int at = rows.getFirst().indexOf(column.name());
                    rows.get(1).set(at, MARKER + column.name());
                    columns.add(file.name() + "." + column.name());
                }
            }
            try (var printer = CSVFormat.RFC4180.print(planted.resolve(file.fileName()), StandardCharsets.UTF_8)) {
                printer.printRecords(rows);
            }
        }
        return columns;
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        String text = Files.readString(SET.resolve(file)).replaceFirst("^\uFEFF", "");
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            return parser.getRecords();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** The files in which one of the secrets is found, without saying which. */
    private List<String> found(List<Path> files) throws IOException {
        Needles secrets = new Needles(secrets());
        List<String> leaks = new ArrayList<>();
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            if (secrets.isAnyIn(content)) {
                leaks.add(folder.relativize(file).toString());
            }
        }
        return leaks;
    }

    private static List<byte[]> secrets() throws IOException {
        Set<String> words = new LinkedHashSet<>(List.of(MARKER, "1987-06-05"));
        for (String[] column : new String[][] {
            {"people.csv", "given_name"},
            {"people.csv", "family_name"},
            {"people.csv", "date_of_birth"},
            {"notes.csv", "text"}
        }) {
            String text = Files.readString(SET.resolve(column[0])).replaceFirst("^\uFEFF", "");
            try (var parser = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(text))) {
                parser.forEach(
                        row -> words.add(row.get(column[1]).lines().findFirst().orElse("")));
            }
        }
        List<byte[]> secrets = new ArrayList<>();
        for (String word : words) {
            String start = word.length() > 40 ? word.substring(0, 40) : word;
            if (start.length() >= SHORTEST) {
                for (Charset charset :
                        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                    secrets.add(start.getBytes(charset));
                }
            }
        }
        return secrets;
    }
}
