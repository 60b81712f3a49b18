import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A package for Debian, Ubuntu and their kin, by {@code dpkg-deb} itself: every file in it, those of the menu too, is dpkg's to put
 * and to take away, and there is no script that could fail half-way.
 */
final class Debian implements Installer {
    private static final Path OWN = Path.of("installer", "linux");
    private static final List<Integer> ICONS = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    @Override
    public void make(Image image, String version, Instant built, Path out) throws IOException, InterruptedException {
        Path tree = Folders.fresh(image.folder().resolveSibling("debian"));
        Folders.copy(image.folder(), tree.resolve("opt/rowan"));
        link(tree.resolve("usr/bin/rowan"), Path.of("/opt/rowan/bin/rowan"));
        put(OWN.resolve("rowan.desktop"), tree.resolve("usr/share/applications/rowan.desktop"));
        put(OWN.resolve("rowan.xml"), tree.resolve("usr/share/mime/packages/rowan.xml"));
        put(OWN.resolve("copyright"), tree.resolve("usr/share/doc/rowan/copyright"));
        Path icons = tree.resolve("usr/share/icons/hicolor");
        for (int size : ICONS) {
            put(
                    Path.of("icons", "rowan-" + size + ".png"),
                    icons.resolve("%dx%d/apps/rowan.png".formatted(size, size)));
        }
        put(Path.of("icons", "rowan.svg"), icons.resolve("scalable/apps/rowan.svg"));
        control(tree, version);
        // the image keeps its dates, by which the start-up cache goes
        Folders.date(tree.resolve("usr"), built);
        Tool.run(
                List.of(
                        "dpkg-deb",
                        "--root-owner-group",
                        "--build",
                        tree.toString(),
                        out.resolve("rowan_%s_%s.deb".formatted(version, architecture())).toString()),
                Map.of("SOURCE_DATE_EPOCH", Long.toString(built.getEpochSecond())),
                image.folder().resolveSibling("debian.log"));
    }

    private static void control(Path tree, String version) throws IOException {
        StringBuilder sums = new StringBuilder();
        for (Path file : Folders.all(tree, Comparator.naturalOrder())) {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                sums.append(Checksums.of(file, "MD5"))
                        .append("  ")
                        .append(tree.relativize(file))
                        .append('\n');
            }
        }
        String control = Files.readString(OWN.resolve("control"))
                .replace("${version}", version)
                .replace("${architecture}", architecture())
                .replace("${size}", Long.toString(Folders.size(tree) / 1024));
        Path folder = Files.createDirectories(tree.resolve("DEBIAN"));
        Files.writeString(folder.resolve("control"), control);
        Files.writeString(folder.resolve("md5sums"), sums);
    }

    private static String architecture() {
        String name = System.getProperty("os.arch");
        return name.equals("aarch64") ? "arm64" : name;
    }

    private static void put(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    private static void link(Path from, Path to) throws IOException {
        Files.createDirectories(from.getParent());
        Files.createSymbolicLink(from, to);
    }
}
