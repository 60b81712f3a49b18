package org.rowan.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.kernel.Progress;

class ZipSourceTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "My export/"})
    void a_zip_of_the_files_or_of_their_folder_is_read_in_place(String before) throws IOException {
        Path zip = new GoodSet().zip(folder.resolve("set.zip"), before);
        new GoodSet()
                .with("services.csv", 2, "SV1,Refuge,hostel,yes,2018-04-01")
                .zip(folder.resolve("b.zip"), before);

        assertThat(GoodSet.faults(zip)).isEmpty();
        assertThat(GoodSet.faults(folder.resolve("b.zip"))).containsExactly("services.csv:2:kind:unknown_code");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void what_a_file_manager_puts_into_a_zip_is_no_part_of_the_set() throws IOException {
        Path zip = zip("set/.DS_Store", "__MACOSX/set/._people.csv", "set/people.csv");

        assertThat(ZipSource.open(zip).files()).containsExactly("people.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../people.csv",
                "set/../../people.csv",
                "..",
                "/etc/people.csv",
                "C:/people.csv",
                "c:people.csv",
                "..\\people.csv",
                "\\people.csv",
                "set\\..\\..\\people.csv"
            })
    void a_path_outside_the_zip_is_refused_and_nothing_else_is_read(String path) throws IOException {
        assertThat(GoodSet.faults(zip("services.csv", path))).containsExactly(path + ":::zip_path_outside");
    }

    @Test
    void a_name_with_dots_in_it_is_not_outside() throws IOException {
        assertThat(ZipSource.open(zip("a..csv", "..b", "c...")).faults()).isEmpty();
    }

    @Test
    void two_files_of_one_name_are_refused() throws IOException {
        Path zip = zip("people.csv", "peoplf.csv");
        Files.writeString(zip, Files.readString(zip, ISO_8859_1).replace("peoplf", "people"), ISO_8859_1);

        assertThat(GoodSet.faults(zip)).containsExactly("people.csv:1::file_twice");
    }

    @Test
    void bytes_are_counted_as_they_come_out_whatever_the_zip_declares() throws IOException {
        Path zip = new GoodSet().zip(folder.resolve("set.zip"), "");
        byte[] bytes = Files.readAllBytes(zip);
        declareEveryFileToHoldOneByte(bytes);
        Files.write(zip, bytes);

        assertThat(check(ZipSource.open(zip, 1_000))).containsExactly("set.zip:::zip_too_large");
    }

    @Test
    void as_many_bytes_as_are_allowed_are_read_once_to_check_and_once_to_store() throws IOException {
        Path zip = new GoodSet().zip(folder.resolve("set.zip"), "");
        long size = 0;
        for (String file : ZipSource.open(zip).files()) {
            size += Files.size(new GoodSet().folder(folder).resolve(file));
        }

        assertThat(check(ZipSource.open(zip, size - 1))).containsExactly("set.zip:::zip_too_large");
        ZipSource source = ZipSource.open(zip, size);
        assertThat(check(source)).isEmpty();
        assertThat(check(source)).isEmpty();
    }

    @Test
    void what_is_not_read_of_a_file_counts_too() throws IOException {
        Path zip = folder.resolve("set.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry("provider.csv"));
            for (int i = 0; i < 8; i++) {
                entries.write(new byte[1 << 20]);
            }
        }

        assertThat(check(ZipSource.open(zip, 7 << 20))).containsExactly("set.zip:::zip_too_large");
        assertThat(check(ZipSource.open(zip, 8 << 20))).contains("provider.csv:1::field_too_long");
    }

    @Test
    void a_damaged_zip_is_told_by_its_check_sums() throws IOException {
        Path zip = folder.resolve("set.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.setLevel(0);
            entries.putNextEntry(new ZipEntry("provider.csv"));
            entries.write("provider_code,name,home_authority\r\nsmall,Small,E08000026\r\n".getBytes(ISO_8859_1));
        }
        Files.writeString(zip, Files.readString(zip, ISO_8859_1).replace("Small", "Smell"), ISO_8859_1);

        assertThat(GoodSet.faults(zip)).containsExactly("set.zip:::zip_unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a zip at all", "PK\003\004"})
    void a_file_that_is_no_zip_has_that_one_fault(String text) throws IOException {
        assertThat(GoodSet.faults(Files.writeString(folder.resolve("set.zip"), text)))
                .containsExactly("set.zip:::zip_unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"provider.csv,people.csv", "..", "people.csv"})
    @EnabledOnOs(OS.LINUX)
    void a_zip_is_let_go_of_whatever_was_found_in_it(String names) throws IOException {
        Path zip = zip(names.split(","));
        assertThat(GoodSet.faults(zip)).isNotEmpty();
        Files.writeString(zip, Files.readString(zip, ISO_8859_1).replace("PK\001\002", "PK\001\003"), ISO_8859_1);
        assertThat(GoodSet.faults(zip)).containsExactly("set.zip:::zip_unreadable");
        assertThat(openFiles()).doesNotContain(zip.toRealPath());
    }

    @Test
    void a_single_file_of_a_set_is_answered_with_what_is_wanted() throws IOException {
        Path people = Files.writeString(folder.resolve("people.csv"), "person_id\r\nP1\r\n");
        try (ExchangeSet set = ExchangeSet.open(people)) {
            assertThat(set.check(GoodSet.NOW, Progress.SILENT).first())
                    .singleElement()
                    .satisfies(
                            fault -> assertThat(fault.accepted()).contains("a folder of CSV files, or a zip of one"));
        }
    }

    private static List<Path> openFiles() throws IOException {
        try (Stream<Path> handles = Files.list(Path.of("/proc/self/fd"))) {
            return handles.filter(Files::exists)
                    .map(handle -> {
                        try {
                            return Files.readSymbolicLink(handle);
                        } catch (IOException gone) {
                            return handle;
                        }
                    })
                    .toList();
        }
    }

    private Path zip(String... names) throws IOException {
        Path zip = folder.resolve("set.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (String name : names) {
                entries.putNextEntry(new ZipEntry(name));
                entries.write(name.getBytes(ISO_8859_1));
            }
        }
        return zip;
    }

    private static List<String> check(SetSource source) throws IOException {
        Faults faults = new Faults();
        new SetCheck(source, new KnownIds(), java.time.LocalDate.now(GoodSet.NOW), Progress.SILENT, faults).run();
        return GoodSet.words(faults);
    }

    /** Changes the unpacked size in every entry of the central directory (signature PK 1 2, size at 24). */
    private static void declareEveryFileToHoldOneByte(byte[] zip) {
        for (int i = 0; i < zip.length - 28; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 24] = 1;
                zip[i + 25] = 0;
                zip[i + 26] = 0;
                zip[i + 27] = 0;
            }
        }
    }
}
