package org.rowan.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.jasypt.encryption.pbe.StandardPBEByteEncryptor;
import org.jasypt.exceptions.EncryptionOperationNotPossibleException;
import org.jasypt.iv.RandomIvGenerator;
import org.jasypt.salt.RandomSaltGenerator;

/**
 * One way to the store key: the key, wrapped under a stretched passphrase.
 *
 * @param stretching what it costs to try a passphrase
 * @param salt the salt of the stretching, at least 16 random bytes
 * @param wrapped what Jasypt made of the store key and its check
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only opened
record KeySlot(Stretching stretching, byte[] salt, byte[] wrapped) {
    static final String ALGORITHM = "PBEWITHHMACSHA512ANDAES_256";
    private static final int SALT_BYTES = 16;
    private static final int CHECK_BYTES = 16;
    /** Argon2id has done the work; PBKDF2 inside Jasypt's algorithm only has to run. */
    private static final int WRAPPING_ROUNDS = 1000;

    /** Jasypt's own choice, SHA1PRNG, asks the network for this computer's name and adapters when it is seeded. */
    private static final String SYSTEM_RANDOM = new SecureRandom().getAlgorithm();

    static KeySlot wrap(StoreKey key, Passphrase passphrase, Stretching stretching, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] content = Arrays.copyOf(key.bytes(), StoreKey.BYTES + CHECK_BYTES);
        System.arraycopy(check(key), 0, content, StoreKey.BYTES, CHECK_BYTES);
        byte[] stretched = stretching.stretch(passphrase.utf8(), salt);
        try {
            return new KeySlot(stretching, salt, jasypt(stretched).encrypt(content));
        } finally {
            Arrays.fill(stretched, (byte) 0);
            Arrays.fill(content, (byte) 0);
        }
    }

    /** The store key, or nothing if the passphrase is not this slot's. */
    Optional<StoreKey> open(Passphrase passphrase) {
        byte[] stretched = stretching.stretch(passphrase.utf8(), salt);
        byte[] content = new byte[0];
        try {
            content = jasypt(stretched).decrypt(wrapped);
            if (content.length != StoreKey.BYTES + CHECK_BYTES) {
                return Optional.empty();
            }
            StoreKey key = new StoreKey(Arrays.copyOf(content, StoreKey.BYTES));
            byte[] stored = Arrays.copyOfRange(content, StoreKey.BYTES, content.length);
            if (MessageDigest.isEqual(check(key), stored)) {
                return Optional.of(key);
            }
            key.close();
            return Optional.empty();
        } catch (EncryptionOperationNotPossibleException e) {
            return Optional.empty();
        } finally {
            Arrays.fill(stretched, (byte) 0);
            Arrays.fill(content, (byte) 0);
        }
    }

    private static byte[] check(StoreKey key) {
        byte[] seal = key.seal(StoreKey.Purpose.KEY_FILE_SEAL, "slot".getBytes(StandardCharsets.US_ASCII));
        return Arrays.copyOf(seal, CHECK_BYTES);
    }

    private static StandardPBEByteEncryptor jasypt(byte[] stretched) {
        char[] password = StoreKey.hex(stretched);
        var encryptor = new StandardPBEByteEncryptor();
        encryptor.setAlgorithm(ALGORITHM);
        encryptor.setKeyObtentionIterations(WRAPPING_ROUNDS);
        encryptor.setSaltGenerator(new RandomSaltGenerator(SYSTEM_RANDOM));
        encryptor.setIvGenerator(new RandomIvGenerator(SYSTEM_RANDOM));
        encryptor.setPasswordCharArray(password);
        Arrays.fill(password, '\0');
        return encryptor;
    }

    @Override
    public String toString() {
        return "key slot";
    }
}
