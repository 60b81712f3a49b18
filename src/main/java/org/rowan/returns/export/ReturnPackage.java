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
    /** Until returns are signed off there is nothing that a second version could follow. */
    private static final int VERSION = 1;

    private ReturnPackage() {}

    /**
     * Writes the package into a folder. What lies there changes neither its name nor its bytes. A package of that name
     * with the same figures is left as it is.
     *
     * @return the file
     * @throws Problem of kind REFUSED if a package of that name holds other figures, of kind DISK if it cannot be written
     */
    public static Path write(Path folder, ReturnName name, Published published) {
        return SafeFile.writeOnce(folder.resolve(name.packageFile(VERSION)), bytes(name, VERSION, published));
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
