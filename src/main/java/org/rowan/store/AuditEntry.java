package org.rowan.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.rowan.store.cases.SealedColumn;
import org.rowan.vault.ChainKey;

/** One entry of the audit. Entries are only ever added; {@link #seal} covers all that an entry says and the seal before it. */
@Entity
public class AuditEntry {
    /** That the store came out of a backup, and so may be older than what left it. */
    public static final String RESTORED = "restored";

    /** That the store has a new key. */
    public static final String KEY_TURNED = "store key changed";
    /** That a change of the store key was begun and came to nothing, as after a crash: the store has its key of before. */
    public static final String KEY_NOT_TURNED = "store key not changed";

    /** The seal before the first entry. */
    static final byte[] BEGINNING = new byte[32];

    static final SealedColumn DETAIL = new SealedColumn("audit_entry", "detail");

    /** From 1, without a gap. */
    @Id
    public long seq;

    public Instant at;
    public String userName;
    public String action;
    /** Of the record, null where an entry is about none. */
    public String kind;

    public Long recordId;
    /** The case under whose key the detail is sealed; null where there is none. */
    public Long caseId;

    /** Which fields, from what to what; null where there is none, or it was erased with the content that it told of. */
    @Sealed
    @Column(insertable = false, updatable = false)
    public String detail;

    /** The detail as it is in the database. */
    @Column(name = "detail")
    byte[] sealedDetail;

    /** Of the sealed detail, so that the chain stays whole when that is erased. */
    public byte[] digest;

    public byte[] seal;

    /** Whether this is what was written after an entry with the seal {@code before}. */
    public boolean follows(byte[] before, ChainKey key) {
        return MessageDigest.isEqual(seal, sealAfter(before, key));
    }

    byte[] sealAfter(byte[] before, ChainKey key) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(before);
            out.writeLong(seq);
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            out.writeUTF(userName);
            out.writeUTF(action);
            out.writeUTF(kind == null ? "" : kind);
            out.writeLong(recordId == null ? 0 : recordId);
            out.write(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return key.seal(bytes.toByteArray());
    }

    /** Over parts one after the other, those that are null left out. */
    static byte[] digestOf(byte[]... parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            Arrays.stream(parts).filter(Objects::nonNull).forEach(sha::update);
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }

    @Override
    public String toString() {
        return "audit entry " + seq;
    }
}
