package org.rowan.returns.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.disclosure.Release;
import org.rowan.kernel.Problem;
import org.rowan.returns.ExampleReturns;

class PackageReaderTest {
    private final ReturnContents contents = ExampleReturns.last("provider-b");

    @TempDir
    private Path folder;

    @Test
    void what_was_written_is_read_back_row_by_row() {
        Release read = PackageReader.read(ReturnPackage.write(folder, contents));
        assertThat(read.rows()).isEqualTo(contents.published().rows());
        assertThat(read.id()).isEqualTo("provider-b_2020-21_Q4_v1");
        assertThat(read.provider()).isEqualTo("provider-b");
        assertThat(read.period()).isEqualTo("2020-21/Q4");
        assertThat(read.k()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"return.csv", "return.xlsx", "return.pdf", "return.csv-metadata.json"})
    void a_package_of_which_one_file_was_changed_is_refused(String changed) throws IOException {
        SequencedMap<String, byte[]> files = unzip(ReturnPackage.write(folder, contents));
        byte[] content = files.get(changed);
        content[content.length / 2] ^= 1;
        Path file = Files.write(folder.resolve("changed.zip"), StoredZip.of(files, LocalDate.of(2021, 3, 31)));
        assertThatThrownBy(() -> PackageReader.read(file))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.INPUT))
                .hasMessageContaining(changed)
                .hasMessageContaining("changed");
    }

    @Test
    void a_manifest_that_names_no_rows_makes_no_package() throws IOException {
        SequencedMap<String, byte[]> files = unzip(ReturnPackage.write(folder, contents));
        files.put("manifest.json", "{\"files\": []}".getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("empty.zip"), StoredZip.of(files, LocalDate.of(2021, 3, 31)));
        assertThatThrownBy(() -> PackageReader.read(file))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("not a return");
    }

    @Test
    void the_rows_alone_are_read_as_well() throws IOException {
        Path file = Files.write(
                folder.resolve("return.csv"),
                ReturnCsv.bytes(contents.published().rows()));
        assertThat(PackageReader.read(file).rows())
                .isEqualTo(contents.published().rows());
    }

    @Test
    void a_zip_of_noise_is_no_return() throws IOException {
        byte[] noise = new byte[2_000];
        Arrays.fill(noise, (byte) 7);
        Path file = Files.write(folder.resolve("noise.zip"), noise);
        assertThatThrownBy(() -> PackageReader.read(file))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("not a return");
    }

    private static SequencedMap<String, byte[]> unzip(Path file) throws IOException {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }
}
