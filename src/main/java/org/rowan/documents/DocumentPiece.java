package org.rowan.documents;

import jakarta.persistence.Entity;
import java.nio.ByteBuffer;
import org.rowan.store.ErasedWhole;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/**
 * A part of what is in a document, small enough to be sealed at once. Its seal covers whose piece it is, the how-manieth, and
 * whether it is the last: pieces that are exchanged or missing do not pass for a whole file.
 */
@Entity
@ErasedWhole(first = true)
public class DocumentPiece extends StoredRecord {
    private static final int HEAD = Long.BYTES + Integer.BYTES + 1;

    /** With its head and the padding of the seal it fills one MiB. */
    public static final int LARGEST = (1 << 20) - HEAD - 1;

    @CaseOf(CasePart.SUPPORT)
    public long supportId;

    public long documentId;

    /** The first is 0. */
    public int place;

    @Sealed
    public byte[] content;

    static DocumentPiece of(Document document, int place, byte[] bytes, boolean last) {
        DocumentPiece piece = new DocumentPiece();
        piece.supportId = document.supportId;
        piece.documentId = document.id;
        piece.place = place;
        piece.content = ByteBuffer.allocate(HEAD + bytes.length)
                .put(head(document.id, place, last))
                .put(bytes)
                .array();
        return piece;
    }

    private static byte[] head(long documentId, int place, boolean last) {
        return ByteBuffer.allocate(HEAD)
                .putLong(documentId)
                .putInt(place)
                .put((byte) (last ? 1 : 0))
                .array();
    }

    /** The bytes of the file in it; null where it is not this piece of this document. */
    ByteBuffer of(long document, int which, boolean last) {
        if (content == null) {
            return null;
        }
        ByteBuffer read = ByteBuffer.wrap(content);
        return content.length > HEAD && read.slice(0, HEAD).equals(ByteBuffer.wrap(head(document, which, last)))
                ? read.position(HEAD).slice()
                : null;
    }
}
