import java.util.Locale;

/** The systems for which there are packages; each is made on itself. */
enum Target {
    LINUX("linux", "lib/app", "lib/runtime", ".tar.gz"),
    MAC("mac", "Contents/app", "Contents/runtime/Contents/Home", ".zip"),
    WINDOWS("windows", "app", "runtime", ".zip");

    private final String folder;
    private final String app;
    private final String runtime;
    private final String archiveEnding;

    Target(String folder, String app, String runtime, String archiveEnding) {
        this.folder = folder;
        this.app = app;
        this.runtime = runtime;
        this.archiveEnding = archiveEnding;
    }

    static Target here() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("win") ? WINDOWS : name.contains("mac") ? MAC : LINUX;
    }

    /** What its files in {@code installer/} and the classifier of its JavaFX begin with. */
    String folder() {
        return folder;
    }

    String javafx() {
        return this == WINDOWS ? "win" : folder;
    }

    /** The command's name on Linux, else what people see. */
    String imageName() {
        return this == LINUX ? "rowan" : "Rowan";
    }

    String imageFolder() {
        return this == MAC ? "Rowan.app" : imageName();
    }

    String launcher() {
        return switch (this) {
            case LINUX -> "bin/rowan";
            case MAC -> "Contents/MacOS/Rowan";
            case WINDOWS -> "rowan-command.exe";
        };
    }

    String icon() {
        return switch (this) {
            case LINUX -> "icons/rowan-512.png";
            case MAC -> "icons/rowan.icns";
            case WINDOWS -> "icons/rowan.ico";
        };
    }

    String app() {
        return app;
    }

    String runtime() {
        return runtime;
    }

    String archiveEnding() {
        return archiveEnding;
    }

    /** Such as {@code linux-amd64}. */
    String suffix() {
        return folder + "-" + System.getProperty("os.arch");
    }
}
