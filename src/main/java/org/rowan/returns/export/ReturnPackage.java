package org.rowan.returns.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rowan.disclosure.Published;
import org.rowan.kernel.Problem;

/**
 * The zip that goes to the council. The same published figures give the same bytes: files in the order of their names,
 * stored rather than compressed, each dated the last day of the quarter.
 */
public final class ReturnPackage {
    private ReturnPackage() {}

    /**
     * Writes the package into a folder. If the folder already holds these figures as some version, that file is left as
     * it is and returned; a package with other figures is never touched, the new one takes the next version.
     *
     * @return the file
     * @throws Problem of kind DISK if it cannot be written
     */
    public static Path write(Path folder, ReturnName name, Published published) {
        for (int version = 1; ; version++) {
            Path file = folder.resolve(name.packageFile(version));
            byte[] bytes = bytes(name, version, published);
            if (SafeFile.holds(file, bytes)) {
                return file;
            }
            if (!SafeFile.exists(file)) {
                SafeFile.write(file, bytes);
                return file;
            }
        }
    }

    static byte[] bytes(ReturnName name, int version, Published published) {
        SequencedMap<String, byte[]> files = new TreeMap<>();
        files.put(ReturnCsv.FILE, ReturnCsv.bytes(published.rows()));
        files.put(CsvwMetadata.FILE, CsvwMetadata.bytes(name));
        files.put(Manifest.FILE, Manifest.bytes(name, version, published, new TreeMap<>(files)));
        return zip(files, name.quarter().to());
    }

    private static byte[] zip(SequencedMap<String, byte[]> files, LocalDate day) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(entry(file.getKey(), file.getValue(), day));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] content, LocalDate day) {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(day.atStartOfDay());
        return entry;
    }
}
