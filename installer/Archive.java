import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The image in one file. */
final class Archive {
    private Archive() {}

    /** By {@code tar}, which macOS and Windows have too and which writes a zip there. */
    static void of(Path image, Path archive) throws IOException, InterruptedException {
        List<String> how = archive.toString().endsWith(".zip")
                ? List.of("tar", "-a", "-cf")
                : List.of("tar", "--owner=0", "--group=0", "--sort=name", "-czf");
        List<String> command = new java.util.ArrayList<>(how);
        command.addAll(List.of(
                archive.toString(), "-C", image.getParent().toString(), image.getFileName().toString()));
        Tool.run(command, Map.of(), image.resolveSibling("archive.log"));
    }
}
