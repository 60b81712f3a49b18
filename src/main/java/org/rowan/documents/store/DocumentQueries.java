package org.rowan.documents.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rowan.documents.Document;
import org.rowan.documents.DocumentPiece;
import org.rowan.store.Tx;

/** Finds documents, and what is in them piece by piece: no list reads that. */
public final class DocumentQueries {
    private DocumentQueries() {}

    /** Of a case, the newest first, without those that were taken out. */
    public static List<Document> of(Tx tx, long supportId) {
        return tx.session()
                .createSelectionQuery(
                        "from Document where supportId = :support and takenOut is null order by dated desc, id desc",
                        Document.class)
                .setParameter("support", supportId)
                .list();
    }

    public static Optional<DocumentPiece> piece(Tx tx, long documentId, int place) {
        return tx.session()
                .createSelectionQuery(
                        "from DocumentPiece where documentId = :document and place = :place", DocumentPiece.class)
                .setParameter("document", documentId)
                .setParameter("place", place)
                .uniqueResultOptional();
    }

    public static long pieces(Tx tx, long documentId) {
        return tx.session()
                .createSelectionQuery("select count(*) from DocumentPiece where documentId = :document", Long.class)
                .setParameter("document", documentId)
                .getSingleResult();
    }

    /** What was taken out before a moment. */
    public static List<Document> takenOutBefore(Tx tx, Instant moment) {
        return tx.session()
                .createSelectionQuery("from Document where takenOut < :moment", Document.class)
                .setParameter("moment", moment)
                .list();
    }

    /** Takes away what is in a document, without reading it. */
    public static void empty(Tx tx, long documentId) {
        tx.session()
                .createMutationQuery("delete from DocumentPiece where documentId = :document")
                .setParameter("document", documentId)
                .executeUpdate();
    }
}
