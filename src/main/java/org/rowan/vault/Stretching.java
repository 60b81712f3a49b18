package org.rowan.vault;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How much work it takes to try one passphrase: Argon2id (RFC 9106). The figures stand in the key file, so that they can
 * grow without locking anybody out.
 *
 * @param memoryKib memory in KiB
 * @param passes passes over that memory
 * @param lanes degree of parallelism
 */
public record Stretching(int memoryKib, int passes, int lanes) {
    /** 64 MiB and three passes: about 0.3 s warm on an office computer of 2026. */
    public static final Stretching STANDARD = new Stretching(64 * 1024, 3, 1);

    private static final int STRETCHED_BYTES = 32;
    private static final long WANTED_NANOS = 1_000_000_000L;
    private static final int MOST_PASSES = 30;

    /** A key file is not trusted before its seal: what it asks for must neither use up the memory nor take minutes. */
    private static final int MOST_MEMORY_KIB = 256 * 1024;

    private static final long MOST_WORK = 100L * 64 * 1024;

    public Stretching {
        boolean sane = lanes >= 1 && lanes <= 16 && memoryKib >= 8 * lanes && passes >= 1;
        if (!sane || memoryKib > MOST_MEMORY_KIB || (long) memoryKib * passes > MOST_WORK) {
            throw new IllegalArgumentException("stretching outside its bounds");
        }
    }

    /** As {@link #STANDARD}, with as many more passes as this computer does in about a second. */
    public static Stretching calibrated() {
        STANDARD.stretch(new byte[1], new byte[16]);
        long begun = System.nanoTime();
        STANDARD.stretch(new byte[1], new byte[16]);
        long nanosAPass = Math.max(1, (System.nanoTime() - begun) / STANDARD.passes);
        return doneIn(nanosAPass);
    }

    static Stretching doneIn(long nanosAPass) {
        int passes = Math.clamp(WANTED_NANOS / nanosAPass, STANDARD.passes, MOST_PASSES);
        return new Stretching(STANDARD.memoryKib, passes, STANDARD.lanes);
    }

    byte[] stretch(byte[] passphrase, byte[] salt) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build();
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        byte[] stretched = new byte[STRETCHED_BYTES];
        generator.generateBytes(passphrase, stretched);
        return stretched;
    }
}
