package org.rowan.transfer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.rowan.kernel.Problem;
import org.rowan.vault.Letter;

/** A file with one case in it, sealed to one receiver; {@code docs/transfer-file.md} describes it. */
final class TransferFile {
    private static final byte[] FORMAT = "Rowan transfer 1".getBytes(StandardCharsets.US_ASCII);
    private static final int BEGINNING = FORMAT.length + 2 * Letter.KEY;
    /** A case of ten years is a few of these; files of the case do not travel. */
    private static final long MOST_BYTES = 64L << 20;

    private TransferFile() {}

    /** What was opened, and whose key had sealed it. */
    interface Opened<T> {
        T of(byte[] sender, byte[] content);
    }

    /** @param secret and {@code open}: the keys of who sends */
    static byte[] seal(Card receiver, byte[] secret, byte[] open, byte[] content) {
        byte[] beginning = beginning(receiver.key(), open);
        byte[] letter = Letter.seal(receiver.key(), secret, open, beginning, content);
        byte[] file = Arrays.copyOf(beginning, BEGINNING + letter.length);
        System.arraycopy(letter, 0, file, BEGINNING, letter.length);
        return file;
    }

    /**
     * Opens a file with the keys of who receives.
     *
     * @throws Problem of kind INPUT, field {@code file}, for one that is none, is for somebody else, or was changed on its way;
     *     DISK if it can't be read
     */
    static <T> T open(Path path, byte[] secret, byte[] open, Opened<T> then) {
        byte[] file = bytes(path);
        if (file.length < BEGINNING || !Arrays.equals(Arrays.copyOf(file, FORMAT.length), FORMAT)) {
            throw Problem.with(
                    "file",
                    "This is not a case from another provider, or its beginning is damaged. Nothing was taken in.");
        }
        byte[] sender = Arrays.copyOfRange(file, FORMAT.length + Letter.KEY, BEGINNING);
        byte[] beginning = beginning(open, sender);
        if (!Arrays.equals(Arrays.copyOf(file, BEGINNING), beginning)) {
            throw Problem.with(
                    "file",
                    "This case was sealed for another store, or for an older card of this one, and nobody can open it here."
                            + " Nothing was taken in. Send the other provider your card again and compare its words.");
        }
        byte[] letter = Arrays.copyOfRange(file, BEGINNING, file.length);
        byte[] content = Letter.open(secret, open, sender, beginning, letter)
                .orElseThrow(() -> Problem.with(
                        "file",
                        "The file was damaged or changed on its way, and nothing of it can be relied on. Nothing was taken in."
                                + " Ask for it again."));
        return then.of(sender, content);
    }

    private static byte[] bytes(Path path) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw Problem.with("file", "This file is too large to be a case from another provider.");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw Problem.of(Problem.Kind.DISK, "The file can't be read. Check that it is there.", e);
        }
    }

    /** Names the receiver by a digest: whoever finds the file is told no more than the key of who sent it. */
    private static byte[] beginning(byte[] receiver, byte[] sender) {
        byte[] beginning = Arrays.copyOf(FORMAT, BEGINNING);
        System.arraycopy(SpokenKey.digest(receiver), 0, beginning, FORMAT.length, Letter.KEY);
        System.arraycopy(sender, 0, beginning, FORMAT.length + Letter.KEY, Letter.KEY);
        return beginning;
    }
}
