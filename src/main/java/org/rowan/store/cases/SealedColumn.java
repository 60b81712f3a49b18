package org.rowan.store.cases;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A column whose values are sealed. Its name and its table's are part of what is sealed. */
public record SealedColumn(String table, String column) {
    /** What binds a value to its place: the column, the record, the case. */
    byte[] place(long recordId, long caseId) {
        byte[] name = (table + "." + column).getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(name.length + 1 + 2 * Long.BYTES)
                .put(name)
                .put((byte) 0)
                .putLong(recordId)
                .putLong(caseId)
                .array();
    }

    @Override
    public String toString() {
        return table + "." + column;
    }
}
