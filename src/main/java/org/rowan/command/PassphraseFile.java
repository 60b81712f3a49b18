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
import org.rowan.kernel.Problem;
import org.rowan.vault.Passphrase;

/** A secret that is the first line of a file. Every buffer on the way is overwritten. */
final class PassphraseFile {
    static final String STANDARD_INPUT = "-";

    private static final int LARGEST = 64 * 1024;

    private PassphraseFile() {}

    /**
     * Reads a passphrase.
     *
     * @param file its path, or {@code -} for standard input
     * @throws Problem of kind CALL if it can't be read, is too large or not written in UTF-8
     */
    static Passphrase read(String file) {
        char[] line = line(file);
        try {
            return Passphrase.of(line);
        } finally {
            Arrays.fill(line, '\0');
        }
    }

    /** The first line without its line end; the caller overwrites it. */
    static char[] line(String file) {
        byte[] bytes = new byte[LARGEST + 1];
        char[] line = new char[bytes.length];
        try {
            int length = file.equals(STANDARD_INPUT) ? typed(bytes) : read(file, bytes);
            int end = 0;
            while (end < length && bytes[end] != '\n' && bytes[end] != '\r') {
                end++;
            }
            CharBuffer characters = CharBuffer.wrap(line);
            CoderResult decoded =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end), characters, true);
            if (decoded.isError()) {
                throw Problem.of(Problem.Kind.CALL, "The passphrase file is not written in UTF-8.");
            }
            return Arrays.copyOf(line, characters.position());
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(line, '\0');
        }
    }

    private static int read(String file, byte[] bytes) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return fits(in.readNBytes(bytes, 0, bytes.length));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** One line of standard input: there may be a second one for somebody else to read. */
    private static int typed(byte[] bytes) {
        try {
            int length = 0;
            int next = System.in.read();
            while (next >= 0 && next != '\n' && length < bytes.length) {
                bytes[length++] = (byte) next;
                next = System.in.read();
            }
            return fits(length);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static int fits(int length) {
        if (length > LARGEST) {
            throw Problem.of(Problem.Kind.CALL, "The passphrase file is too large to be one.");
        }
        return length;
    }

    private static Problem unreadable(IOException cause) {
        return Problem.of(Problem.Kind.CALL, "The passphrase file can't be read. Check its path and rights.", cause);
    }
}
