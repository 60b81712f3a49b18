import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Makes Rowan's packages for the system it runs on: an image that needs no installation, and an installer.
 *
 * <p>{@code java installer/Package.java VERSION TIMESTAMP}, from the top of the checkout, after Maven has put Rowan and its
 * libraries into {@code target/package/jars}: {@code ./rowan package} does both.
 */
public final class Package {
    private Package() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String version = arguments[0];
        Instant built = Instant.parse(arguments[1]);
        Path work = Path.of("target", "package");
        Path out = Folders.fresh(work.resolve("out"));
        Target system = Target.here();

        Libraries libraries = Libraries.in(work.resolve("jars"), system);
        Path runtime = new Linked(work, system).link(libraries.javafx());
        Image image = new Image(work, system, version);
        image.make(libraries.others(), runtime);
        BillOfMaterials materials = BillOfMaterials.read(Path.of("target", "bom.json"), version);
        materials.write(image.documents().resolve("bill-of-materials.cdx.json"));
        materials.list(image.documents().resolve("THIRD-PARTY.txt"));
        for (Path text : List.of(Path.of("LICENSE"), Path.of("NOTICE"), Path.of("installer/licences/LGPL-2.1.txt"))) {
            Files.copy(text, image.documents().resolve(text.getFileName()));
        }
        Folders.date(image.folder(), built);
        new StartUp(image).train(work);

        String name = "rowan-%s-%s".formatted(version, system.suffix());
        materials.write(out.resolve("rowan-%s.cdx.json".formatted(version)));
        Archive.of(image.folder(), out.resolve(name + system.archiveEnding()));
        for (Installer installer : Installer.of(system)) {
            installer.make(image, version, built, out);
        }
        Checksums.write(out);
        Folders.list(out);
    }
}
