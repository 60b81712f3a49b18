import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of every file, as {@code sha256sum --check} reads it. */
final class Checksums {
    private static final String FILE = "SHA256SUMS";

    private Checksums() {}

    static void write(Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path file : Folders.files(folder)) {
            lines.append(of(file, "SHA-256")).append("  ").append(file.getFileName()).append('\n');
        }
        Files.writeString(folder.resolve(FILE), lines);
    }

    static String of(Path file, String algorithm) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
