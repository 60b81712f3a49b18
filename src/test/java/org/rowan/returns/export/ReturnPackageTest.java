package org.rowan.returns.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.disclosure.Disclosure;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Published;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Problem;
import org.rowan.returns.ReturnGuide;

class ReturnPackageTest {
    private static final FinancialQuarter Q4 = new FinancialQuarter(2020, 4);
    private static final ReturnName NAME = new ReturnName("provider-a", Q4);

    @TempDir
    private Path folder;

    @Test
    void the_package_holds_the_rows_their_description_and_a_manifest() throws IOException {
        Path file = ReturnPackage.write(folder, contents(12));
        assertThat(file).hasFileName("return_provider-a_2020-21_Q4_v1.zip");
        Map<String, byte[]> files = unzip(file);
        assertThat(files.keySet())
                .containsExactly(
                        "manifest.json", "return.csv", "return.csv-metadata.json", "return.pdf", "return.xlsx");
        assertThat(new String(files.get("return.csv"), StandardCharsets.UTF_8)).isEqualTo("""
                        period,table,service_kind,dimension,level,category,measure,unit,value,marker
                        2020-21/Q4,R2,safe_accommodation,source,total,total,received,referral,12,
                        """);
    }

    @Test
    void the_manifest_says_what_it_is_and_seals_every_other_file() throws IOException {
        Map<String, byte[]> files = unzip(ReturnPackage.write(folder, contents(12)));
        JsonNode manifest = new ObjectMapper().readTree(files.get("manifest.json"));
        assertThat(manifest.get("return_id").asText()).isEqualTo("provider-a_2020-21_Q4_v1");
        assertThat(manifest.get("provider").asText()).isEqualTo("provider-a");
        assertThat(manifest.get("period").asText()).isEqualTo("2020-21/Q4");
        assertThat(manifest.get("version").asInt()).isEqualTo(1);
        assertThat(manifest.get("status").asText()).isEqualTo("provisional");
        assertThat(manifest.at("/disclosure/k").asInt()).isEqualTo(5);
        assertThat(manifest.at("/disclosure/tables_withheld/0").asText()).isEqualTo("R4");
        assertThat(manifest.at("/code_lists/sha256").asText()).hasSize(64);
        assertThat(manifest.at("/totals/0/value").asLong()).isEqualTo(12);
        List<String> sealed = new ArrayList<>();
        for (JsonNode entry : manifest.get("files")) {
            sealed.add(entry.get("name").asText());
            assertThat(entry.get("sha256").asText())
                    .isEqualTo(Sha256.of(files.get(entry.get("name").asText())));
        }
        assertThat(sealed).containsExactly("return.csv", "return.csv-metadata.json", "return.pdf", "return.xlsx");
    }

    @Test
    void the_metadata_describes_every_column_of_the_rows() throws IOException {
        Map<String, byte[]> files = unzip(ReturnPackage.write(folder, contents(12)));
        JsonNode metadata = new ObjectMapper().readTree(files.get("return.csv-metadata.json"));
        assertThat(metadata.get("url").asText()).isEqualTo("return.csv");
        List<String> columns = new ArrayList<>();
        metadata.at("/tableSchema/columns")
                .forEach(column -> columns.add(column.get("name").asText()));
        String header = new String(files.get("return.csv"), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(String.join(",", columns)).isEqualTo(header);
    }

    @Test
    void the_same_figures_give_the_same_bytes_and_one_file() throws IOException {
        Path first = ReturnPackage.write(folder, contents(12));
        byte[] bytes = Files.readAllBytes(first);
        assertThat(ReturnPackage.write(folder, contents(12))).isEqualTo(first);
        assertThat(Files.readAllBytes(first)).isEqualTo(bytes);
        assertThat(namesIn(folder)).containsExactly(first.getFileName().toString());
    }

    @Test
    void other_figures_are_refused_where_a_package_of_that_quarter_lies() throws IOException {
        Path first = ReturnPackage.write(folder, contents(12));
        byte[] bytes = Files.readAllBytes(first);
        assertThatThrownBy(() -> ReturnPackage.write(folder, contents(13)))
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .matches(problem -> problem.kind() == Problem.Kind.REFUSED);
        assertThat(first).hasBinaryContent(bytes);
        assertThat(namesIn(folder)).hasSize(1);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        assertThat(ReturnPackage.write(elsewhere, contents(13)))
                .hasFileName(first.getFileName().toString());
    }

    @Test
    void file_times_inside_tell_the_quarter_and_nothing_finer() throws IOException {
        try (ZipFile zip = new ZipFile(ReturnPackage.write(folder, contents(12)).toFile())) {
            assertThat(zip.stream())
                    .hasSize(5)
                    .extracting(ZipEntry::getTimeLocal)
                    .containsOnly(LocalDateTime.of(2021, 3, 31, 0, 0));
        }
    }

    @Test
    void a_provider_code_cannot_lead_out_of_the_folder() {
        ReturnName name = new ReturnName("../a b/=c:é", Q4);
        assertThat(name.packageFile(1)).isEqualTo("return_---a-b--c--_2020-21_Q4_v1.zip");
        assertThat(new ReturnName("x".repeat(500), Q4).exactFile()).hasSizeLessThan(120);
    }

    @Test
    void text_that_a_spreadsheet_would_run_is_made_harmless() {
        assertThat(CsvText.harmless("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
        assertThat(CsvText.harmless("@x")).isEqualTo("'@x");
        assertThat(CsvText.harmless("4_plus")).isEqualTo("4_plus");
    }

    private static ReturnContents contents(long received) {
        return new ReturnContents(
                NAME, published(received), Optional.empty(), ReturnGuide.explained(), Stand.provisional());
    }

    private static Published published(long received) {
        return new Disclosure(5)
                .publish(List.of(
                        figure("R2", "source", "received", "referral", received),
                        figure("R4", "person_category", "supported", "individual", 70)));
    }

    static Figure figure(String table, String dimension, String measure, String unit, long value) {
        return new Figure(Q4.toString(), table, "safe_accommodation", dimension, "total", measure, unit, value);
    }

    private static Map<String, byte[]> unzip(Path file) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
