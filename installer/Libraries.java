import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Rowan and what it stands on.
 *
 * @param javafx the jars of JavaFX with what belongs to this system; to be linked in
 * @param others Rowan's own and all others; the class path
 */
record Libraries(List<Path> javafx, List<Path> others) {
    static Libraries in(Path folder, Target system) throws IOException {
        List<Path> javafx = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (Path jar : Folders.files(folder)) {
            String name = jar.getFileName().toString().toLowerCase(Locale.ROOT);
            if (!name.startsWith("javafx-")) {
                others.add(jar);
            } else if (name.contains("-" + system.javafx())) {
                javafx.add(jar);
            }
        }
        return new Libraries(List.copyOf(javafx), List.copyOf(others));
    }
}
