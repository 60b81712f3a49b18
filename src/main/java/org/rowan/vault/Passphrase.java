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
    private final byte[] utf8;

    private Passphrase(byte[] utf8) {
        this.utf8 = utf8;
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
        Arrays.fill(normal, '\0');
        return new Passphrase(utf8);
    }

    /**
     * Refuses a new passphrase that is too short or too common.
     *
     * @throws Problem of kind INPUT, field {@code passphrase}
     */
    public Passphrase requireNewOne() {
        CharBuffer characters = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(utf8));
        char[] typed = Arrays.copyOf(characters.array(), characters.limit());
        Strength strength = Strength.of(typed);
        Arrays.fill(typed, '\0');
        Arrays.fill(characters.array(), '\0');
        if (!strength.suffices()) {
            throw Problem.with(
                    "passphrase",
                    strength == Strength.COMMON
                            ? Strength.COMMON.words()
                            : "Choose a passphrase of at least " + Strength.LEAST
                                    + " characters, four words for instance.");
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
