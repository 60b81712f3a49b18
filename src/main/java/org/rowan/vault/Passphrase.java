package org.rowan.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.rowan.kernel.Problem;

/**
 * A passphrase in Unicode's normal form NFC, so that the same keys give the same passphrase on every keyboard. Overwritten
 * when closed; what the normaliser copied on the way is for the garbage collector.
 */
public final class Passphrase implements AutoCloseable {
    /** A new passphrase has at least so many characters (NIST SP 800-63B-4 asks for 15, or 8 beside a second factor). */
    public static final int SHORTEST = 12;

    private final byte[] utf8;
    private final int characters;

    private Passphrase(byte[] utf8, int characters) {
        this.utf8 = utf8;
        this.characters = characters;
    }

    /** Takes what was typed; the array stays the caller's, to be overwritten by the caller. */
    public static Passphrase of(char[] typed) {
        char[] normal = Normalizer.isNormalized(CharBuffer.wrap(typed), Normalizer.Form.NFC)
                ? typed.clone()
                : Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFC)
                        .toCharArray();
        ByteBuffer encoded = ByteBuffer.allocate(normal.length * 3);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(normal), encoded, true);
        byte[] utf8 = Arrays.copyOf(encoded.array(), encoded.position());
        Arrays.fill(encoded.array(), (byte) 0);
        int characters = Character.codePointCount(normal, 0, normal.length);
        Arrays.fill(normal, '\0');
        return new Passphrase(utf8, characters);
    }

    /**
     * Refuses a new passphrase that is too short.
     *
     * @throws Problem of kind INPUT, field {@code passphrase}
     */
    public Passphrase requireNewOne() {
        if (characters < SHORTEST) {
            throw Problem.with(
                    "passphrase",
                    "Choose a passphrase of at least " + SHORTEST + " characters, four words for instance.");
        }
        return this;
    }

    byte[] utf8() {
        return utf8;
    }

    @Override
    public void close() {
        Arrays.fill(utf8, (byte) 0);
    }

    @Override
    public String toString() {
        return "passphrase";
    }
}
