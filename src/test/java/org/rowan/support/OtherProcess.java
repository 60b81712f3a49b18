package org.rowan.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Java process with the class path of the tests, its own temporary folder, and files for what it says. */
public record OtherProcess(Process process, Path out, Path err, Path temp) {
    public static OtherProcess start(Path folder, Class<?> main, List<String> javaOptions, String... arguments)
            throws IOException {
        return start(folder, main, javaOptions, Map.of(), arguments);
    }

    /** @param environment beside that of the tests */
    public static OtherProcess start(
            Path folder, Class<?> main, List<String> javaOptions, Map<String, String> environment, String... arguments)
            throws IOException {
        Path temp = Files.createDirectories(folder.resolve("temp"));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temp,
                "-Dorg.jboss.logging.provider=slf4j"));
        command.addAll(javaOptions);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        return new OtherProcess(process, out, err, temp);
    }

    /** The whole lines that it has printed so far. */
    public List<String> said() throws IOException {
        String text = Files.readString(out);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
