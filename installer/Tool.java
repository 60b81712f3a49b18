import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;

/** Runs the tools of the JDK in this process, and other programs beside it. A failure ends the build. */
final class Tool {
    private Tool() {}

    static void jdk(String tool, List<String> arguments) {
        int result = ToolProvider.findFirst(tool)
                .orElseThrow(() -> new IllegalStateException("this JDK has no " + tool))
                .run(System.out, System.err, arguments.toArray(String[]::new));
        require(tool, result);
    }

    static void run(List<String> command, Map<String, String> environment, Path log)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(command.getFirst() + " did not end within ten minutes");
        }
        if (process.exitValue() != 0) {
            System.err.println(Files.readString(log));
        }
        require(command.getFirst(), process.exitValue());
    }

    static boolean exists(String program) {
        for (String folder : System.getenv("PATH").split(java.io.File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    /** The lines of a file without its comments, which begin with #, and empty ones. */
    static List<String> lines(Path file) {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            lines.removeIf(line -> line.isBlank() || line.startsWith("#"));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void require(String what, int result) {
        if (result != 0) {
            throw new IllegalStateException(what + " failed: " + result);
        }
    }
}
