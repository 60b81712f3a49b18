package org.rowan.returns.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SequencedMap;
import java.util.TreeMap;

/** Packages without their pages for people: the rows and the manifest as they leave, for those who write very many. */
public final class DataPackages {
    private DataPackages() {}

    /** Writes a package that has only {@code return.csv} and {@code manifest.json}. */
    public static Path write(Path folder, ReturnContents contents) {
        SequencedMap<String, byte[]> files = new TreeMap<>();
        files.put(ReturnCsv.FILE, ReturnCsv.bytes(contents.published().rows()));
        files.put(Manifest.FILE, Manifest.bytes(contents, new TreeMap<>(files)));
        Path file = folder.resolve(contents.name().packageFile(contents.stand().version()));
        try {
            return Files.write(
                    file, StoredZip.of(files, contents.name().quarter().to()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
