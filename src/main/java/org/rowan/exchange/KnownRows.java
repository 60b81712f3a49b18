package org.rowan.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How many rows of each content the store has, of a file without ids; by digest, so that no content is held. */
final class KnownRows {
    static final KnownRows NONE = new KnownRows();

    private final Map<UUID, Integer> counts = new HashMap<>();

    void add(Object[] values) {
        counts.merge(digest(values), 1, Integer::sum);
    }

    /** Whether there is one of this content that was not taken yet; it is taken then. */
    boolean takeOne(Object[] values) {
        if (counts.isEmpty()) {
            return false;
        }
        UUID content = digest(values);
        int left = counts.getOrDefault(content, 0);
        counts.put(content, left - 1);
        return left > 0;
    }

    private static UUID digest(Object[] values) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Object value : values) {
                byte[] bytes = value == null ? new byte[0] : value.toString().getBytes(StandardCharsets.UTF_8);
                sha.update((value == null ? "-" : "+" + bytes.length + " ").getBytes(StandardCharsets.US_ASCII));
                sha.update(bytes);
            }
            ByteBuffer digest = ByteBuffer.wrap(sha.digest());
            return new UUID(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
