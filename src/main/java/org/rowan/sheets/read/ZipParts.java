package org.rowan.sheets.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The parts of a zipped spreadsheet, unpacked in memory up to the limit. */
record ZipParts(Map<String, byte[]> parts) {
    /** Told by the directory at its end: programs write zips that cannot be read from the front. */
    static ZipParts of(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = Limits.UNPACKED;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] part = in.readNBytes(left + 1);
                    left -= part.length;
                    if (left < 0) {
                        throw new TooLarge();
                    }
                    parts.putIfAbsent(entry.getName(), part);
                }
            }
        }
        return new ZipParts(parts);
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** A zip of these parts and nothing else: a library that reads it finds what was measured. */
    byte[] zipped() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(1);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
