package org.rowan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.kernel.Progress;
import org.rowan.store.Store;
import org.rowan.support.TestStores;

class SetsInAndOutTest {
    private static final Path EXAMPLES = Path.of("src/main/resources/org/rowan/examples");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"provider-a", "provider-b", "provider-c"})
    void a_set_that_went_in_comes_out_again_record_for_record(String provider) {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        try (Store store = create("one")) {
            assertThat(load(store, EXAMPLES.resolve(provider))).isInstanceOf(SetImport.Outcome.Loaded.class);
            new SetExport(store).write(first, Progress.SILENT);
        }
        try (Store store = create("two")) {
            assertThat(load(store, first)).isInstanceOf(SetImport.Outcome.Loaded.class);
            new SetExport(store).write(second, Progress.SILENT);
        }
        for (FileSpec file : ExchangeFiles.HELD) {
            assertThat(first.resolve(file.fileName())).hasSameBinaryContentAs(second.resolve(file.fileName()));
            assertThat(rows(file, first)).isEqualTo(rows(file, EXAMPLES.resolve(provider)));
        }
    }

    @Test
    void loading_a_set_twice_changes_nothing() {
        try (Store store = create("one")) {
            Path set = EXAMPLES.resolve("provider-b");
            SetImport.Outcome.Loaded once = (SetImport.Outcome.Loaded) load(store, set);
            new SetExport(store).write(folder.resolve("before"), Progress.SILENT);
            SetImport.Outcome.Loaded twice = (SetImport.Outcome.Loaded) load(store, set);
            assertThat(once.known()).isZero();
            assertThat(twice).isEqualTo(new SetImport.Outcome.Loaded(0, once.added()));
            new SetExport(store).write(folder.resolve("after"), Progress.SILENT);
            for (FileSpec file : ExchangeFiles.HELD) {
                assertThat(folder.resolve("before").resolve(file.fileName()))
                        .hasSameBinaryContentAs(folder.resolve("after").resolve(file.fileName()));
            }
        }
    }

    @Test
    void progress_goes_up_to_the_number_of_all_records_and_no_further() {
        Path set = EXAMPLES.resolve("provider-b");
        try (Store store = create("one")) {
            List<long[]> in = new ArrayList<>();
            new SetImport(store).load(set, noting("Storing records", in));
            List<long[]> out = new ArrayList<>();
            new SetExport(store).write(folder.resolve("out"), noting("Writing records", out));
            for (List<long[]> said : List.of(in, out)) {
                assertThat(said).extracting(at -> at[0]).isSorted().endsWith(count(set));
                assertThat(said).extracting(at -> at[1]).containsOnly(count(set));
            }
        }
    }

    private static Progress noting(String step, List<long[]> said) {
        return (now, done, of) -> {
            if (now.equals(step)) {
                said.add(new long[] {done, of});
            } else {
                assertThat(now).startsWith("Checking ");
                assertThat(of).isEqualTo(-1);
            }
        };
    }

    @Test
    void equal_rows_of_a_file_without_ids_are_as_many_records() throws IOException {
        Path set = copy("provider-a");
        appendLastLineAgain(set.resolve("voids.csv"));
        try (Store store = create("one")) {
            load(store, set);
            assertThat(load(store, set)).isEqualTo(new SetImport.Outcome.Loaded(0, count(set)));
            appendLastLineAgain(set.resolve("voids.csv"));
            assertThat(load(store, set)).isEqualTo(new SetImport.Outcome.Loaded(1, count(set) - 1));
        }
    }

    @Test
    void a_known_id_with_other_content_is_refused_and_nothing_is_stored() throws IOException {
        Path set = copy("provider-a");
        try (Store store = create("one")) {
            load(store, set);
            Path people = set.resolve("people.csv");
            List<String> lines = new ArrayList<>(Files.readAllLines(people));
            String[] third = lines.get(2).split(",", -1);
            third[1] = "Otherwise";
            lines.set(2, String.join(",", third));
            lines.add(1, lines.get(1).replaceFirst("[^,]+", "NEW-1"));
            Files.write(people, lines);
            SetImport.Outcome outcome = load(store, set);
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            SetImport.Outcome.Refused.class,
                            refused -> assertThat(refused.faults().first())
                                    .singleElement()
                                    .satisfies(fault -> {
                                        assertThat(fault.file()).isEqualTo("people.csv");
                                        assertThat(fault.line()).isEqualTo(4);
                                        assertThat(fault.column()).isEqualTo("given_name");
                                        assertThat(fault.kind()).isEqualTo(FaultKind.DIFFERS);
                                    }));
            new SetExport(store).write(folder.resolve("after"), Progress.SILENT);
            assertThat(rows(ExchangeFiles.PEOPLE, folder.resolve("after")))
                    .isEqualTo(rows(ExchangeFiles.PEOPLE, EXAMPLES.resolve("provider-a")));
        }
    }

    @Test
    void a_set_that_puts_a_second_household_into_a_taken_unit_of_the_store_is_refused() throws IOException {
        try (Store store = create("one")) {
            load(store, EXAMPLES.resolve("provider-a"));
            Path set = copy("provider-a");
            Path support = set.resolve("support.csv");
            String stay = Files.readAllLines(set.resolve("stays.csv")).getLast();
            String[] old = stay.split(",", -1);
            String period = Files.readAllLines(support).stream()
                    .filter(line -> line.startsWith(old[0] + ","))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(support, period.replace(old[0], "NEW-S") + "\r\n", StandardOpenOption.APPEND);
            List<String> stays = new ArrayList<>(Files.readAllLines(set.resolve("stays.csv")));
            stays.set(stays.size() - 1, stay.replace(old[0], "NEW-S"));
            Files.write(set.resolve("stays.csv"), stays);
            assertThat(load(store, set))
                    .isInstanceOfSatisfying(
                            SetImport.Outcome.Refused.class,
                            refused -> assertThat(refused.faults().first())
                                    .extracting(Fault::kind)
                                    .containsExactly(FaultKind.TWO_HOUSEHOLDS_IN_ONE_UNIT));
        }
    }

    static Stream<String> broken() throws IOException {
        try (Stream<Path> sets = Files.list(Path.of("src/test/resources/exchange/bad"))) {
            return sets
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.endsWith(".csv") && !name.endsWith(".md"))
                    .filter(name ->
                            !List.of("good_base", "hostile_formula_cells").contains(name))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void every_broken_set_leaves_the_store_unchanged() throws IOException {
        try (Store store = create("one")) {
            load(store, EXAMPLES.resolve("provider-c"));
            new SetExport(store).write(folder.resolve("before"), Progress.SILENT);
            for (String name : broken().toList()) {
                assertThat(load(
                                store,
                                Path.of("src/test/resources/exchange/bad").resolve(name)))
                        .as(name)
                        .isInstanceOf(SetImport.Outcome.Refused.class);
            }
            new SetExport(store).write(folder.resolve("after"), Progress.SILENT);
        }
        for (FileSpec file : ExchangeFiles.HELD) {
            assertThat(folder.resolve("before").resolve(file.fileName()))
                    .hasSameBinaryContentAs(folder.resolve("after").resolve(file.fileName()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"good_base", "hostile_formula_cells"})
    void a_good_set_is_taken_letter_by_letter(String name) {
        Path set = Path.of("src/test/resources/exchange/bad").resolve(name);
        try (Store store = create("one")) {
            assertThat(load(store, set)).isInstanceOf(SetImport.Outcome.Loaded.class);
            new SetExport(store).write(folder.resolve("out"), Progress.SILENT);
        }
        for (FileSpec file : ExchangeFiles.HELD) {
            assertThat(rows(file, folder.resolve("out"))).isEqualTo(rows(file, set));
        }
    }

    private Store create(String name) {
        return TestStores.created(folder.resolve(name));
    }

    private static SetImport.Outcome load(Store store, Path set) {
        return new SetImport(store).load(set, Progress.SILENT);
    }

    private Path copy(String provider) throws IOException {
        Path copy = Files.createDirectories(folder.resolve("set"));
        for (FileSpec file : ExchangeFiles.HELD) {
            Path original = EXAMPLES.resolve(provider).resolve(file.fileName());
            if (Files.exists(original)) {
                Files.copy(original, copy.resolve(file.fileName()));
            }
        }
        return copy;
    }

    private static void appendLastLineAgain(Path file) throws IOException {
        String last = Files.readAllLines(file).getLast();
        Files.writeString(file, last + "\r\n", StandardOpenOption.APPEND);
    }

    private static long count(Path set) {
        return ExchangeFiles.HELD.stream()
                .mapToLong(file -> rows(file, set).size())
                .sum();
    }

    /** The rows of a file as column for column, sorted, whatever their order and line ends; none where it is absent. */
    private static List<String> rows(FileSpec file, Path set) {
        if (Files.notExists(set.resolve(file.fileName()))) {
            return List.of();
        }
        try {
            String text = Files.readString(set.resolve(file.fileName()), StandardCharsets.UTF_8)
                    .replaceFirst("^\uFEFF", "");
            try (var parser = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(text))) {
                return parser.stream().map(row -> line(file, row)).sorted().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(FileSpec file, CSVRecord row) {
        return file.columns().stream()
                .map(column -> row.isMapped(column.name()) ? row.get(column.name()) : "")
                .collect(Collectors.joining("|"));
    }
}
