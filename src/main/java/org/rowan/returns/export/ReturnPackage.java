package org.rowan.returns.export;

import java.nio.file.Path;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.rowan.kernel.Problem;

/**
 * The zip that goes to the council. The same published figures give the same bytes: files in the order of their names,
 * stored rather than compressed, each dated the last day of the quarter.
 */
public final class ReturnPackage {
    private ReturnPackage() {}

    /**
     * Writes the package into a folder. What lies there changes neither its name nor its bytes. A package of that name
     * with the same figures is left as it is.
     *
     * @return the file
     * @throws Problem of kind REFUSED if a package of that name holds other figures, of kind DISK if it cannot be written
     */
    public static Path write(Path folder, ReturnContents contents) {
        return write(folder, contents.name().packageFile(contents.stand().version()), bytes(contents));
    }

    /** Writes a signed package that was made before, in the same way; it takes the place of a provisional one. */
    public static Path writeSigned(Path folder, String file, byte[] bytes) {
        Path at = folder.resolve(file);
        return PackageReader.isProvisional(at, ReturnName.idIn(file))
                ? SafeFile.writeOver(at, bytes)
                : SafeFile.writeOnce(at, bytes);
    }

    private static Path write(Path folder, String file, byte[] bytes) {
        return SafeFile.writeOnce(folder.resolve(file), bytes);
    }

    /** The package, as it is written. */
    public static byte[] bytes(ReturnContents contents) {
        ReturnName name = contents.name();
        SequencedMap<String, byte[]> files = new TreeMap<>();
        files.put(ReturnCsv.FILE, ReturnCsv.bytes(contents.published().rows()));
        files.put(CsvwMetadata.FILE, CsvwMetadata.bytes(name));
        files.put(ReturnWorkbook.FILE, ReturnWorkbook.bytes(contents));
        files.put(ReturnPdf.FILE, ReturnPdf.bytes(contents));
        files.put(Manifest.FILE, Manifest.bytes(contents, new TreeMap<>(files)));
        return StoredZip.of(files, name.quarter().to());
    }
}
