package org.rowan.returns.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Problem;
import org.rowan.returns.merge.CityReturn;
import org.rowan.returns.merge.MinistryForm;
import org.rowan.returns.merge.Submitted;
import org.rowan.returns.words.Explained;

/** The returns of several providers as files: CSV and its description, workbook, two pages, the ministry's form, manifest. */
public final class CityFiles {
    private CityFiles() {}

    /**
     * Writes them into a folder; files there with the same content stay as they are.
     *
     * @return the files, the workbook first
     * @throws Problem of kind CALL if a file of one of these names holds something else, and none is written then; of kind
     *     DISK if one cannot be written
     */
    public static List<Path> write(Path folder, CityReturn city, List<Explained> explained) {
        List<Path> written = new ArrayList<>();
        SequencedMap<String, byte[]> files = files(city, explained);
        files.forEach((name, bytes) -> SafeFile.requireNoOther(folder.resolve(name), bytes, Problem.Kind.CALL));
        files.forEach((name, bytes) -> written.add(SafeFile.writeOnce(folder.resolve(name), bytes)));
        return written;
    }

    static SequencedMap<String, byte[]> files(CityReturn city, List<Explained> explained) {
        String stem = "city_" + stem(city.submitted());
        List<MinistryForm.Line> form = MinistryForm.of(city);
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        files.put(stem + ".xlsx", CityWorkbook.bytes(city, form, explained, lastDay(city.submitted())));
        files.put(stem + ".pdf", pdf(city));
        files.put(stem + ".csv", CityCsv.bytes(city));
        files.put(
                stem + ".csv-metadata.json",
                CsvwMetadata.bytes(
                        stem + ".csv",
                        "Support in safe accommodation: returns of several providers, "
                                + city.submitted().year(),
                        CityCsv.COLUMNS));
        if (!form.isEmpty()) {
            files.put(stem + "_ministry.csv", CityCsv.form(form));
        }
        files.put(stem + "_manifest.json", manifest(city, files));
        return files;
    }

    /** {@code 2020-21} for the whole year, else the quarters: {@code 2020-21_Q4}. */
    private static String stem(Submitted submitted) {
        List<Integer> quarters = submitted.quarters();
        if (submitted.isWholeYear()) {
            return submitted.year();
        }
        StringBuilder stem = new StringBuilder(submitted.year());
        quarters.forEach(quarter -> stem.append("_Q").append(quarter));
        return stem.toString();
    }

    private static LocalDate lastDay(Submitted submitted) {
        return FinancialQuarter.parse("%s/Q%d"
                        .formatted(submitted.year(), submitted.quarters().getLast()))
                .to();
    }

    private static byte[] pdf(CityReturn city) {
        List<Entry> entries = city.rows().stream().map(CityText::entry).toList();
        String last = city.periods().getLast();
        Figures now = new Figures(last, entries);
        return SummaryPages.bytes(new Summary(
                new Summary.Head(
                        CityWords.TITLE,
                        CityWords.about(city),
                        "City, " + city.submitted().year()),
                new Summary.Compared(now, Optional.empty()),
                Optional.of(now).filter(figures -> figures.hasTable("R4")),
                CityWords.missing(city),
                CityWords.reading(city),
                false));
    }

    private static byte[] manifest(CityReturn city, Map<String, byte[]> files) {
        Submitted submitted = city.submitted();
        ObjectNode manifest = Json.MAPPER.createObjectNode();
        manifest.put("year", submitted.year());
        ArrayNode made = manifest.putArray("returns");
        submitted.returns().forEach(made::add);
        ObjectNode missing = manifest.putObject("missing");
        for (int quarter : submitted.quarters()) {
            ArrayNode names = missing.putArray("Q" + quarter);
            submitted.missing(quarter).forEach(names::add);
        }
        manifest.putObject("disclosure")
                .put("rules", city.rules().names())
                .put("k", city.rules().k());
        ArrayNode listed = manifest.putArray("files");
        files.forEach((name, bytes) ->
                listed.addObject().put("name", name).put("bytes", bytes.length).put("sha256", Sha256.of(bytes)));
        return Json.bytes(manifest);
    }
}
