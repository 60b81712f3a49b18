import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Something that puts the image on a computer, and takes it away again. Records are in the users' folders: it never touches them. */
interface Installer {
    void make(Image image, String version, Instant built, Path out) throws IOException, InterruptedException;

    /** Those that can be made here. */
    static List<Installer> of(Target system) {
        return switch (system) {
            case LINUX -> linux();
            case MAC -> List.of(new ByJpackage(system, "dmg"));
            case WINDOWS -> List.of(new ByJpackage(system, "msi"));
        };
    }

    private static List<Installer> linux() {
        List<Installer> all = new ArrayList<>();
        if (Tool.exists("dpkg-deb")) {
            all.add(new Debian());
        }
        if (Tool.exists("rpmbuild")) {
            all.add(new ByJpackage(Target.LINUX, "rpm"));
        }
        return all;
    }

    /** What jpackage makes of the image, with the options of {@code installer/<system>/<type>.options}. */
    record ByJpackage(Target system, String type) implements Installer {
        @Override
        public void make(Image image, String version, Instant built, Path out) {
            List<String> arguments = new ArrayList<>(List.of(
                    "--type", type,
                    "--name", system.imageName(),
                    "--app-version", Image.versionFor(system, version),
                    "--app-image", image.folder().toString(),
                    "--vendor", "Rowan",
                    "--description", "Case records for domestic abuse refuge and outreach providers",
                    "--dest", out.toString()));
            Path own = Path.of("installer", system.folder(), type + ".options");
            if (Files.exists(own)) {
                arguments.add("@" + own);
            }
            Tool.jdk("jpackage", arguments);
        }
    }
}
