package org.rowan.documents.ui;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rowan.kernel.Problem;

/** Has the system open a file in the program that it keeps for such files. */
final class OtherProgram {
    private OtherProgram() {}

    /** @throws Problem of kind CALL if the system has no way to do that */
    static void open(Path file) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", file.toString())
                : List.of(system.contains("mac") ? "open" : "xdg-open", file.toString());
        try {
            new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw Problem.of(
                    Problem.Kind.CALL,
                    "This computer has no program that opens it. The copy is wiped again; save a copy instead.",
                    e);
        }
    }
}
