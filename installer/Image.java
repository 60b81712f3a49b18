import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rowan with its Java in a folder: runs from wherever it is put, without an installation. */
final class Image {
    private final Path parent;
    private final Path work;
    private final Target system;
    private final String version;

    Image(Path work, Target system, String version) {
        this.work = work;
        this.parent = work.resolve("image");
        this.system = system;
        this.version = version;
    }

    void make(List<Path> jars, Path runtime) throws IOException {
        Path input = Folders.fresh(work.resolve("input"));
        for (Path jar : jars) {
            Files.copy(jar, input.resolve(jar.getFileName()));
        }
        Folders.fresh(parent);
        List<String> arguments = new ArrayList<>(List.of(
                "--type", "app-image",
                "--name", system.imageName(),
                "--app-version", versionFor(system, version),
                "--icon", system.icon(),
                "--runtime-image", runtime.toString(),
                "--input", input.toString(),
                "--main-jar", "rowan-" + version + ".jar",
                "--dest", parent.toString(),
                "@installer/image.options"));
        for (String option : Tool.lines(Path.of("installer", "java-options"))) {
            arguments.addAll(List.of("--java-options", option));
        }
        Path own = Path.of("installer", system.folder(), "image.options");
        if (Files.exists(own)) {
            arguments.add("@" + own);
        }
        Tool.jdk("jpackage", arguments);
        Files.createDirectories(documents());
    }

    /** A version on macOS begins with 1 or more; until Rowan does, its image says 1 and what comes after the first point. */
    static String versionFor(Target system, String version) {
        return system == Target.MAC && version.startsWith("0.") ? "1" + version.substring(1) : version;
    }

    Path folder() {
        return parent.resolve(system.imageFolder());
    }

    Path app() {
        return folder().resolve(system.app());
    }

    Path launcher() {
        return folder().resolve(system.launcher());
    }

    /** Licences and the bill of materials. */
    Path documents() {
        return app().resolveSibling("documents");
    }
}
