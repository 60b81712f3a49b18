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

/** A file, or standard input, whose first line is a secret. Every buffer on the way is overwritten. */
final class SecretFile {
    static final String STANDARD_INPUT = "-";

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

    /** @throws Problem of kind CALL if the file can't be read, is too large or not written in UTF-8 */
    Passphrase passphrase() {
        return used(Passphrase::of);
    }

    /** @throws Problem of kind CALL as above, and PASSPHRASE if the line is no recovery key, or has a slip */
    RecoveryKey recoveryKey() {
        return used(RecoveryKey::read)
                .orElseThrow(
                        () -> Problem.of(
                                Problem.Kind.PASSPHRASE,
                                "This is no recovery key: a sign is missing or mistyped. Compare it with the print and try again."));
    }

    private <T> T used(Function<char[], T> use) {
        char[] line = line();
        try {
            return use.apply(line);
        } finally {
            Arrays.fill(line, '\0');
        }
    }

    /** The first line without its line end; the caller overwrites it. */
    char[] line() {
        byte[] bytes = new byte[LARGEST + 1];
        char[] line = new char[bytes.length];
        try {
            int length = read(bytes);
            int end = 0;
            while (end < length && bytes[end] != '\n' && bytes[end] != '\r') {
                end++;
            }
            if (end == 0) {
                throw Problem.of(Problem.Kind.CALL, "The " + what + " file begins with an empty line. Write it there.");
            }
            CharBuffer characters = CharBuffer.wrap(line);
            CoderResult decoded =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end), characters, true);
            if (decoded.isError()) {
                throw Problem.of(Problem.Kind.CALL, "The " + what + " file is not written in UTF-8.");
            }
            return Arrays.copyOf(line, characters.position());
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(line, '\0');
        }
    }

    private int read(byte[] bytes) {
        try {
            int length = file.equals(STANDARD_INPUT) ? typed(bytes) : stored(bytes);
            if (length > LARGEST) {
                throw Problem.of(Problem.Kind.CALL, "The " + what + " file is too large to be one.");
            }
            return length;
        } catch (IOException e) {
            throw Problem.of(Problem.Kind.CALL, "The " + what + " file can't be read. Check its path and rights.", e);
        }
    }

    private int stored(byte[] bytes) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return in.readNBytes(bytes, 0, bytes.length);
        }
    }

    /** One line of standard input: there may be a second one for somebody else to read. */
    private static int typed(byte[] bytes) throws IOException {
        int length = 0;
        int next = System.in.read();
        while (next >= 0 && next != '\n' && length < bytes.length) {
            bytes[length++] = (byte) next;
            next = System.in.read();
        }
        return length;
    }
}
