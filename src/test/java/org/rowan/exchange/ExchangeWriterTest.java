package org.rowan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.kernel.Problem;

class ExchangeWriterTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"provider-a", "provider-b", "provider-c"})
    void an_example_year_that_is_written_reads_as_the_same_records(String provider) {
        Path example = GoodSet.EXAMPLES.resolve(provider);
        Path out = write(example, folder.resolve("out"), 1);

        for (FileSpec file : ExchangeFiles.HELD) {
            assertThat(values(out, file))
                    .as(file.fileName())
                    .usingElementComparator(everyColumn(file))
                    .containsExactlyInAnyOrderElementsOf(values(example, file));
        }
    }

    @Test
    void the_same_records_give_the_same_bytes_in_whatever_order_they_were_kept() throws IOException {
        Path one = write(GoodSet.EXAMPLES.resolve("provider-b"), folder.resolve("one"), 1);
        Path other = write(GoodSet.EXAMPLES.resolve("provider-b"), folder.resolve("other"), 2);

        for (FileSpec file : ExchangeFiles.HELD) {
            assertThat(one.resolve(file.fileName())).hasSameBinaryContentAs(other.resolve(file.fileName()));
        }
    }

    @Test
    void columns_are_those_of_the_standard_and_lines_end_as_rfc_4180_says() throws IOException {
        Path out = folder.resolve("out");
        try (ExchangeWriter set = ExchangeWriter.into(out)) {
            try (RowWriter units = set.file(ExchangeFiles.UNITS)) {
                units.row("U1", "SV1", "Room \"1\", back", 2, null, false, null, LocalDate.of(2018, 4, 1), null);
            }
            set.complete();
        }

        String header = "unit_id,service_id,name,children,access,takes_men,oldest_boy,opened,closed\r\n";
        String unit = "U1,SV1,\"Room \"\"1\"\", back\",2,,no,,2018-04-01,\r\n";
        assertThat(Files.readString(out.resolve("units.csv"))).isEqualTo(header + unit);
        assertThat(Files.readString(out.resolve("voids.csv"))).isEqualTo("unit_id,from,to,reason\r\n");
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).hasSize(ExchangeFiles.HELD.size());
        }
    }

    @Test
    void nobody_but_the_owner_may_read_what_is_written() throws IOException {
        Path out = write(GoodSet.BAD.resolve("good_base"), folder.resolve("a/b"), 1);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
                .isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void a_folder_with_something_in_it_is_refused_and_left_as_it_is() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "x");

        for (Path target : List.of(folder, file)) {
            assertThatThrownBy(() -> ExchangeWriter.into(target))
                    .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                    .returns(Problem.Kind.CALL, Problem::kind);
        }
        assertThat(file).hasContent("x");
    }

    @Test
    void nothing_is_left_of_a_set_that_did_not_become_complete() {
        Path out = folder.resolve("out");
        try (ExchangeWriter set = ExchangeWriter.into(out);
                RowWriter provider = set.file(ExchangeFiles.PROVIDER)) {
            provider.row("small", "Small", "E08000026");
        }

        assertThat(out).isEmptyDirectory();
    }

    @Test
    void rows_out_of_order_are_a_fault_of_the_program() {
        try (ExchangeWriter set = ExchangeWriter.into(folder.resolve("out"));
                RowWriter recourse = set.file(ExchangeFiles.RECOURSE)) {
            LocalDate day = LocalDate.of(2020, 7, 1);
            recourse.row("P2", day, "no");
            recourse.row("P2", day, "no");
            assertThatThrownBy(() -> recourse.row("P2", day.minusDays(1), "yes"))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private static Path write(Path from, Path out, long seed) {
        try (ExchangeWriter set = ExchangeWriter.into(out)) {
            for (FileSpec file : ExchangeFiles.HELD) {
                List<Object[]> values = new ArrayList<>(values(from, file));
                Collections.shuffle(values, new Random(seed));
                values.sort(file.order());
                try (RowWriter rows = set.file(file)) {
                    values.forEach(rows::row);
                }
            }
            set.complete();
        }
        return out;
    }

    private static List<Object[]> values(Path set, FileSpec file) {
        return ExchangeSetTest.rows(set, file).stream()
                .map(row -> IntStream.range(0, file.columns().size())
                        .mapToObj(row::value)
                        .toArray())
                .toList();
    }

    private static java.util.Comparator<Object[]> everyColumn(FileSpec file) {
        return file.order().thenComparing(java.util.Arrays::toString);
    }
}
