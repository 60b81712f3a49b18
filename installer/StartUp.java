import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The start-up cache of the image: Java's ahead-of-time cache (JEP 483, 514, 515). Rowan is run once on the example year, through all
 * its pages, and what was loaded and linked then is kept. A cache that does not fit is passed over and Rowan starts as
 * without one.
 */
final class StartUp {
    private static final String CACHE = "rowan.aot";

    /** Compiled code is not kept: Java 25 warns at each start that some of it does not fit. */
    private static final String NO_CODE = "-XX:+UnlockDiagnosticVMOptions -XX:-AOTAdapterCaching -XX:-AOTStubCaching ";

    private final Image image;

    StartUp(Image image) {
        this.image = image;
    }

    void train(Path work) throws IOException, InterruptedException {
        Path seen = work.resolve("seen.aotconf").toAbsolutePath();
        Path cache = image.app().resolve(CACHE).toAbsolutePath();
        run(
                "-Dglass.platform=Headless -Dprism.order=sw -XX:AOTMode=record -XX:AOTConfiguration=" + seen,
                work.resolve("training.log"));
        run(
                NO_CODE + "-XX:AOTMode=create -XX:AOTConfiguration=" + seen + " -XX:AOTCache=" + cache,
                work.resolve("cache.log"));
        for (Path settings : Folders.files(image.app())) {
            if (settings.getFileName().toString().endsWith(".cfg")) {
                Files.writeString(
                        settings, Files.readString(settings).stripTrailing() + "\njava-options=-XX:AOTCache=$APPDIR/" + CACHE + "\n");
            }
        }
    }

    private void run(String options, Path log) throws IOException, InterruptedException {
        Tool.run(
                List.of(image.launcher().toString(), "demo", "--provider", "c", "--rehearse"),
                Map.of("JAVA_TOOL_OPTIONS", options, "DISPLAY", System.getenv().getOrDefault("DISPLAY", "none")),
                log);
    }
}
