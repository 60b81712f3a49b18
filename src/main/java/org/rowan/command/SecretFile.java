package org.rowan.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import org.rowan.kernel.Problem;
import org.rowan.vault.Passphrase;
import org.rowan.vault.RecoveryKey;

/** A file, or standard input, whose first line is a secret. */
final class SecretFile {
    private static final int LARGEST = 64 * 1024;

    private final String file;
    private final String what;

    private SecretFile(String file, String what) {
        this.file = file;
        this.what = what;
    }

    /** @param file a path, or {@code -} for standard input */
    static SecretFile of(String file) {
        return new SecretFile(file, "passphrase");
    }

    static SecretFile ofRecoveryKey(String file) {
        return new SecretFile(file, "recovery key");
    }

    /** @throws Problem of kind CALL if the file can't be read or is not UTF-8 */
    Passphrase passphrase() {
        return firstLine(Passphrase::of);
    }

    /** @throws Problem of kind CALL, and PASSPHRASE if the line is no recovery key, or has a slip */
    RecoveryKey recoveryKey() {
        return firstLine(line -> RecoveryKey.read(new String(line)))
                .orElseThrow(
                        () -> Problem.of(
                                Problem.Kind.PASSPHRASE,
                                "This is no recovery key: a sign is missing or mistyped. Compare it with the print and try again."));
    }

    /** Without its line end. Every buffer on the way is overwritten. */
    private <T> T firstLine(Function<char[], T> use) {
        byte[] bytes = new byte[LARGEST + 1];
        char[] line = new char[bytes.length];
        try {
            int length = read(bytes);
            int end = 0;
            while (end < length && bytes[end] != '\n' && bytes[end] != '\r') {
                end++;
            }
            CharBuffer characters = CharBuffer.wrap(line);
            CoderResult decoded =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end), characters, true);
            if (decoded.isError()) {
                throw Problem.of(Problem.Kind.CALL, "The " + what + " file is not written in UTF-8.");
            }
            char[] exact = Arrays.copyOf(line, characters.position());
            try {
                return use.apply(exact);
            } finally {
                Arrays.fill(exact, '\0');
            }
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(line, '\0');
        }
    }

    private int read(byte[] bytes) {
        try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
            int length = in.readNBytes(bytes, 0, bytes.length);
            if (length > LARGEST) {
                throw Problem.of(Problem.Kind.CALL, "The " + what + " file is too large to be one.");
            }
            return length;
        } catch (IOException e) {
            throw Problem.of(Problem.Kind.CALL, "The " + what + " file can't be read. Check its path and rights.", e);
        }
    }
}
