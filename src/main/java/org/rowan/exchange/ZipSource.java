package org.rowan.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A set in a zip, read where it lies: its records must not reach the disk unencrypted. */
final class ZipSource implements SetSource {
    /** How much all files together may hold, unpacked: 1 GiB. */
    static final long MOST_BYTES = 1L << 30;

    private static final Pattern OUTSIDE = Pattern.compile("(^|.*/)\\.\\.(/.*|$)|^/.*|^[A-Za-z]:.*");
    private static final String RESOURCE_FORKS = "__MACOSX/";

    private final String name;
    private final ZipFile zip;
    private final SequencedMap<String, ZipEntry> entries = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> measured = new HashSet<>();
    private final long mostBytes;
    private long bytes;

    private ZipSource(String name, ZipFile zip, long mostBytes) {
        this.name = name;
        this.zip = zip;
        this.mostBytes = mostBytes;
    }

    static ZipSource open(Path path) throws SetRefused {
        return open(path, MOST_BYTES);
    }

    static ZipSource open(Path path, long mostBytes) throws SetRefused {
        ZipSource source;
        try {
            source = new ZipSource(path.getFileName().toString(), new ZipFile(path.toFile()), mostBytes);
        } catch (IOException notAZip) {
            throw SetRefused.because(FaultKind.ZIP_UNREADABLE);
        }
        try {
            source.list();
            return source;
        } catch (RuntimeException damaged) {
            source.close();
            throw SetRefused.because(FaultKind.ZIP_UNREADABLE);
        }
    }

    private void list() {
        List<? extends ZipEntry> found = zip.stream()
                .filter(entry -> !entry.getName().startsWith(RESOURCE_FORKS))
                .toList();
        String root = commonFolder(found);
        for (ZipEntry entry : found) {
            String path = entry.getName();
            if (OUTSIDE.matcher(path.replace('\\', '/')).matches()) {
                faults.add(new Fault(
                        path, null, "", "", FaultKind.ZIP_PATH_OUTSIDE, "a file name inside the zip, without .. or /"));
                continue;
            }
            String file = path.substring(root.length());
            if (entry.isDirectory() || LITTER.contains(file)) {
                continue;
            }
            if (entries.putIfAbsent(file, entry) != null) {
                faults.add(new Fault(file, 1, "", "", FaultKind.FILE_TWICE, "one file of this name"));
            }
        }
    }

    /** The one folder in which everything lies when a folder was zipped as a whole, else nothing. */
    private static String commonFolder(List<? extends ZipEntry> entries) {
        if (entries.isEmpty()) {
            return "";
        }
        String first = entries.getFirst().getName();
        String folder = first.substring(0, first.indexOf('/') + 1);
        return entries.stream().allMatch(entry -> entry.getName().startsWith(folder)) ? folder : "";
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> files() {
        return List.copyOf(entries.keySet());
    }

    @Override
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    @Override
    public InputStream open(String file) throws IOException {
        ZipEntry entry = entries.get(file);
        boolean again = !measured.add(file);
        return new ZipEntryStream(zip.getInputStream(entry), entry.getCrc(), again ? read -> {} : this::count);
    }

    private void count(int read) throws SetRefused {
        bytes += read;
        if (bytes > mostBytes) {
            throw SetRefused.because(FaultKind.ZIP_TOO_LARGE);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
