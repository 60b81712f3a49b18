import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * A Java of just the modules that Rowan needs, JavaFX among them. The jars of JavaFX carry the libraries of the system, which
 * they would otherwise unpack into the home folder of whoever starts them: here they are linked in beside Java's own.
 */
final class Linked {
    private static final List<String> LIBRARIES = List.of(".so", ".dylib", ".dll");

    private final Path work;
    private final Target system;

    Linked(Path work, Target system) {
        this.work = work;
        this.system = system;
    }

    /** Answers the folder of the Java. */
    Path link(List<Path> javafx) throws IOException {
        Path modules = Folders.fresh(work.resolve("modules"));
        for (Path jar : javafx) {
            module(jar, modules);
        }
        Path runtime = work.resolve("runtime");
        Files.delete(Folders.fresh(runtime));
        List<String> arguments = new ArrayList<>(List.of(
                "--module-path", modules.toString(),
                "--add-modules", String.join(",", wanted()),
                "--include-locales", "en-GB",
                "--strip-native-commands",
                "--no-header-files",
                "--no-man-pages",
                "--dedup-legal-notices", "error-if-not-same-content",
                "--output", runtime.toString()));
        if (system == Target.LINUX) {
            arguments.addAll(List.of("--strip-native-debug-symbols", "exclude-debuginfo-files"));
        }
        Tool.jdk("jlink", arguments);
        return runtime;
    }

    /** The modules of {@code installer/modules}, without those that are left out. */
    private static List<String> wanted() {
        return Tool.lines(Path.of("installer", "modules")).stream()
                .filter(line -> !line.startsWith("-"))
                .map(line -> line.split("\\s", 2)[0])
                .toList();
    }

    private void module(Path jar, Path modules) throws IOException {
        String file = jar.getFileName().toString();
        String name = file.substring(0, file.indexOf('-', "javafx-".length())).replace('-', '.');
        Path classes = Folders.fresh(work.resolve("javafx").resolve(name).resolve("classes"));
        Path libraries = Folders.fresh(work.resolve("javafx").resolve(name).resolve("libraries"));
        try (JarFile opened = new JarFile(jar.toFile())) {
            for (ZipEntry entry : opened.stream().filter(e -> !e.isDirectory()).toList()) {
                boolean library = LIBRARIES.stream().anyMatch(entry.getName()::endsWith);
                Path to = (library ? libraries : classes).resolve(entry.getName());
                Files.createDirectories(to.getParent());
                try (InputStream in = opened.getInputStream(entry)) {
                    Files.copy(in, to);
                }
            }
        }
        List<String> arguments = new ArrayList<>(List.of("create", "--class-path", classes.toString()));
        if (!Folders.files(libraries).isEmpty()) {
            arguments.addAll(List.of("--libs", libraries.toString()));
        }
        arguments.add(modules.resolve(name + ".jmod").toString());
        Tool.jdk("jmod", arguments);
    }
}
