package org.rowan.returns.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.Terms;
import org.rowan.kernel.Problem;
import org.rowan.returns.merge.Given;

/** Reads a package back, or the {@code return.csv} of one: whoever has the file can, there is nothing else to know. */
public final class PackageReader {
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    private PackageReader() {}

    /**
     * What a file shows. A bare CSV does not say whose it is: then the file's name stands for the provider.
     *
     * @throws Problem of kind INPUT if it is neither a package nor a return, or a package that was changed; of kind DISK if it
     *     cannot be read
     */
    public static Release read(Path file) {
        try {
            return isPackage(file) ? zip(file).release() : bare(file);
        } catch (ZipException | JsonProcessingException e) {
            throw notAReturn(file, e);
        } catch (IOException e) {
            throw Unreadable.of(file, e);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw notAReturn(file, e);
        }
    }

    /**
     * A package for being added to others. A bare CSV will not do: it does not say whose it is and by which rules it was made.
     *
     * @throws Problem as {@link #read}
     */
    public static Given given(Path file) {
        try {
            return zip(file);
        } catch (ZipException | JsonProcessingException | IllegalArgumentException | ArithmeticException e) {
            throw notAPackage(file, e);
        } catch (IOException e) {
            throw Unreadable.of(file, e);
        }
    }

    /**
     * A package that somebody has signed, with its bytes.
     *
     * @return empty where the file is no package, or a provisional one
     * @throws Problem as {@link #read}
     */
    public static Optional<SignedPackage> signed(Path file) {
        if (!isPackage(file)) {
            return Optional.empty();
        }
        Given given = given(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            JsonNode manifest = Json.MAPPER.readTree(entry(zip, Manifest.FILE, file));
            if (manifest.path("status").asText().equals(Stand.Status.PROVISIONAL.word())) {
                return Optional.empty();
            }
            if (Files.size(file) > MOST_BYTES) {
                throw notAPackage(file, null);
            }
            return Optional.of(new SignedPackage(
                    given,
                    code(manifest.at("/signed/because")).map(AloneReason::of),
                    code(manifest.at("/revision/because")).map(RevisionReason::of),
                    Manifest.settled(manifest.path("declaration")),
                    Files.readAllBytes(file)));
        } catch (IOException e) {
            throw Unreadable.of(file, e);
        }
    }

    static boolean isPackage(Path file) {
        return file.getFileName().toString().endsWith(".zip");
    }

    private static Optional<String> code(JsonNode node) {
        return node.isMissingNode() ? Optional.empty() : Optional.of(node.asText());
    }

    /** Whether a file is a whole package of this return that nobody has signed. */
    static boolean isProvisional(Path file, String returnId) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            JsonNode manifest = Json.MAPPER.readTree(entry(zip, Manifest.FILE, file));
            requireWhole(zip, manifest, file);
            return manifest.path("status").asText().equals(Stand.Status.PROVISIONAL.word())
                    && manifest.path("return_id").asText().equals(returnId);
        } catch (IOException | Problem notOurs) {
            return false;
        }
    }

    private static Given zip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            JsonNode manifest = Json.MAPPER.readTree(entry(zip, Manifest.FILE, file));
            requireWhole(zip, manifest, file);
            Release release = new Release(
                    manifest.path("return_id").asText(),
                    manifest.path("provider").asText(),
                    manifest.path("period").asText(),
                    new Terms(
                            manifest.at("/disclosure/k").asInt(Declaration.DEFAULT_K),
                            manifest.at("/disclosure/base").asInt(1),
                            manifest.path("version").asInt(1)),
                    rows(new String(entry(zip, ReturnCsv.FILE, file), StandardCharsets.UTF_8)));
            return new Given(
                    release,
                    manifest.at("/disclosure/rules").asText(),
                    manifest.at("/code_lists/sha256").asText());
        }
    }

    /** Every file of it is the one that the manifest names. */
    private static void requireWhole(ZipFile zip, JsonNode manifest, Path file) throws IOException {
        boolean rows = false;
        for (JsonNode named : manifest.path("files")) {
            String name = named.path("name").asText();
            rows |= name.equals(ReturnCsv.FILE);
            if (!Sha256.of(entry(zip, name, file)).equals(named.path("sha256").asText())) {
                throw Problem.of(
                        Problem.Kind.INPUT,
                        "The package %s is not as it was written: its file %s has been changed. Ask the provider for it again."
                                .formatted(file.getFileName(), name));
            }
        }
        if (!rows) {
            throw notAReturn(file, null);
        }
    }

    private static byte[] entry(ZipFile zip, String name, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw notAReturn(file, null);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            if (in.read() >= 0) {
                throw notAReturn(file, null);
            }
            return bytes;
        }
    }

    private static Release bare(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw notAReturn(file, null);
        }
        List<PublishedRow> rows = rows(Files.readString(file));
        String name = file.getFileName().toString();
        String period = rows.isEmpty() ? "" : rows.getFirst().period();
        return new Release(name, name, period, Declaration.DEFAULT_K, rows);
    }

    static List<PublishedRow> rows(String csv) throws IOException {
        List<PublishedRow> rows = new ArrayList<>();
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))) {
            for (CSVRecord row : parser) {
                rows.add(row(row));
            }
        }
        return rows;
    }

    private static PublishedRow row(CSVRecord row) {
        String value = row.get("value");
        return new PublishedRow(
                row.get("period"),
                row.get("table"),
                row.get("service_kind"),
                row.get("dimension"),
                row.get("level"),
                row.get("category"),
                row.get("measure"),
                row.get("unit"),
                value.isEmpty()
                        ? new Cell.Marked(row.get("marker"))
                        : new Cell.Shown(Figure.value(row.get("unit"), value)));
    }

    private static Problem notAPackage(Path file, Throwable cause) {
        return Problem.of(
                Problem.Kind.INPUT,
                "The file %s is not the package of a return. Give the zip as the provider sent it."
                        .formatted(file.getFileName()),
                cause);
    }

    private static Problem notAReturn(Path file, Throwable cause) {
        return Problem.of(
                Problem.Kind.INPUT,
                "The file %s is not a return. Give the package (.zip) or the return.csv out of it."
                        .formatted(file.getFileName()),
                cause);
    }
}
