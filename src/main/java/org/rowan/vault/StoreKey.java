package org.rowan.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The random key of one store. It is never used itself: every purpose has a key of its own, derived by HKDF-SHA-256 (RFC
 * 5869). Overwritten when closed.
 */
public final class StoreKey implements AutoCloseable {
    static final int BYTES = 32;

    private final byte[] key;

    /** What a derived key is for; the name is part of the derivation and never changes. */
    public enum Purpose {
        H2_FILE("rowan/h2-file/1"),
        KEY_FILE_SEAL("rowan/key-file-seal/1"),
        STORE_HEAD("rowan/store-head/1"),
        STORE_BLOCKS("rowan/store-blocks/1"),
        AUDIT("rowan/audit/1"),
        BACKUP("rowan/backup/1"),
        CASE_KEYS("rowan/case-keys/1"),
        OPEN_BY("rowan/open-by/1"),
        DRAFTS("rowan/drafts/1");

        private final String info;

        Purpose(String info) {
            this.info = info;
        }
    }

    StoreKey(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("a store key has 32 bytes");
        }
        this.key = key;
    }

    static StoreKey random(SecureRandom random) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        return new StoreKey(key);
    }

    byte[] bytes() {
        return key;
    }

    /** The 256-bit key of a purpose; the caller overwrites it when it is done. */
    public byte[] derive(Purpose purpose) {
        return Hkdf.derive(key, purpose.info);
    }

    /** The file password that H2 takes: a derived key in hexadecimal, which holds no space. */
    public char[] h2FilePassword() {
        byte[] derived = derive(Purpose.H2_FILE);
        try {
            return hex(derived);
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }

    /** Without a String on the way, which nobody could overwrite. */
    static char[] hex(byte[] bytes) {
        HexFormat format = HexFormat.of();
        char[] hex = new char[2 * bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            hex[2 * i] = format.toHighHexDigit(bytes[i]);
            hex[2 * i + 1] = format.toLowHexDigit(bytes[i]);
        }
        return hex;
    }

    /** Seals the blocks of the database file, below H2 and its own encryption. */
    public BlockSeal blockSeal() {
        return sealing(Purpose.STORE_BLOCKS);
    }

    /** Seals what cases say, and wraps their keys. */
    public CaseSeal caseSeal() {
        byte[] derived = derive(Purpose.CASE_KEYS);
        try {
            return new CaseSeal(derived);
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }

    BlockSeal sealing(Purpose purpose) {
        byte[] derived = derive(purpose);
        try {
            return new BlockSeal(derived);
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }

    /** Encrypts and seals what a backup says of itself. */
    public BlockSeal backupSeal() {
        return sealing(Purpose.BACKUP);
    }

    /** Seals who has the store open, for those who come second. */
    public BlockSeal lockSeal() {
        return sealing(Purpose.OPEN_BY);
    }

    /** A seal over more bytes than are in memory at once. */
    public StreamSeal streamSeal(Purpose purpose) {
        byte[] derived = derive(purpose);
        try {
            return new StreamSeal(derived);
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }

    /** A seal over some bytes (HMAC-SHA-256) that only a holder of this key can make. */
    public byte[] seal(Purpose purpose, byte[] content) {
        byte[] derived = derive(purpose);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(derived, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is missing from this Java", e);
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }

    @Override
    public String toString() {
        return "store key";
    }
}
