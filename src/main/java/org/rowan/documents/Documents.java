package org.rowan.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.rowan.documents.store.DocumentQueries;
import org.rowan.erasure.LegalHolds;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.returns.export.Folders;
import org.rowan.returns.export.SafeFile;
import org.rowan.store.Store;
import org.rowan.store.Tx;
import org.rowan.store.sight.CasePart;
import org.rowan.support.SupportPeriod;
import org.rowan.support.store.SupportQueries;

/** The documents of a case: put in, looked at, given out, taken out. The audit has each of it. */
public final class Documents {
    /** A file may have so many MiB. */
    public static final int LARGEST_MB = 20;

    private static final long LARGEST = (long) LARGEST_MB << 20;

    /** So long what was taken out can be put back; longer than any notice offers it. */
    private static final Duration STAYS = Duration.ofMinutes(1);

    private static final String DAMAGED =
            "This document is damaged: a part of it is missing or in the wrong place. Nothing of it is shown; restore the store from a backup.";

    private final Store store;

    public Documents(Store store) {
        this.store = store;
    }

    /** The documents of a case, without what is in them. */
    public CaseDocuments of(long supportId) {
        return store.look(
                Right.SEE_CASES,
                SupportPeriod.class,
                supportId,
                tx -> new CaseDocuments(SupportQueries.file(tx, supportId), DocumentQueries.of(tx, supportId)));
    }

    /**
     * Puts a file into a case; the file itself stays where it is.
     *
     * @throws Problem of kind INPUT if it is no file, empty, too large, or can't be read; nothing is kept then
     */
    public Document putIn(long supportId, Path file) {
        store.require(Right.KEEP_CASES);
        if (!Files.isRegularFile(file)) {
            throw refused("This is no file. Nothing was put in. Choose single files, not a folder.");
        }
        try (InputStream content = Files.newInputStream(file)) {
            String name = FileNames.cleaned(file.getFileName().toString());
            return keep(supportId, name, DocumentKinds.OTHER, content.readNBytes((int) LARGEST + 1));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Keeps in a case what Rowan itself has made. */
    public Document keep(long supportId, String name, String kind, byte[] content) {
        store.require(Right.KEEP_CASES);
        requireSize(content.length);
        return store.write(Right.KEEP_CASES, tx -> {
            forgetTakenOut(tx);
            Document document = new Document();
            document.supportId = supportId;
            document.kind = kind;
            document.name = name;
            document.format = Format.of(name, content).name();
            document.dated = London.today(tx.clock());
            document.kilobytes = Math.ceilDiv(content.length, 1024);
            tx.insert(document);
            for (int from = 0, place = 0; from < content.length; from += DocumentPiece.LARGEST, place++) {
                int to = Math.min(content.length, from + DocumentPiece.LARGEST);
                byte[] piece = Arrays.copyOfRange(content, from, to);
                tx.insertPart(DocumentPiece.of(document, place, piece, to == content.length));
            }
            return document;
        });
    }

    private static void requireSize(long bytes) {
        if (bytes > LARGEST) {
            throw refused("The file is larger than %d MB, which is the most that Rowan keeps. Nothing of it was put in."
                    .formatted(LARGEST_MB));
        }
        if (bytes == 0) {
            throw refused("The file is empty. Nothing was put in.");
        }
    }

    private static Problem unreadable(IOException cause) {
        return Problem.of(
                Problem.Kind.INPUT,
                "The file could not be read. Nothing of it was put in. Look whether it can be opened, then try again.",
                cause);
    }

    private static Problem refused(String sentence) {
        return Problem.of(Problem.Kind.INPUT, sentence);
    }

    /**
     * Says what a document is: its name, kind, day, and words about it.
     *
     * @throws Problem of kind INPUT that names the field at fault
     */
    public void describe(Document document) {
        store.change(Right.KEEP_CASES, tx -> {
            Document kept = tx.get(Document.class, document.id);
            if (document.name == null || document.name.isBlank()) {
                throw Problem.with("name", "Give it a name by which it is found again.");
            }
            if (!DocumentKinds.LIST.has(document.kind)) {
                throw Problem.with("kind", "Choose what kind of document it is.");
            }
            if (document.dated == null || document.dated.isAfter(London.today(tx.clock()))) {
                throw Problem.with("dated", "Give the day that stands on it, or on which it came; not one to come.");
            }
            kept.name = FileNames.cleaned(document.name);
            kept.kind = document.kind;
            kept.dated = document.dated;
            kept.about = document.about == null || document.about.isBlank() ? null : document.about.strip();
            kept.version = document.version;
            tx.update(kept);
        });
    }

    /**
     * Takes a document out; for a minute it can be put back, then what is in it goes for ever.
     *
     * @throws Problem of kind REFUSED while the case is held
     */
    public void takeOut(long documentId) {
        store.change(Right.KEEP_CASES, tx -> {
            forgetTakenOut(tx);
            Document document = tx.get(Document.class, documentId);
            LegalHolds.requireMayTakeOut(tx, CasePart.SUPPORT, document.supportId);
            mark(tx, document, tx.clock().instant());
        });
    }

    /** Puts back what was taken out just now. */
    public void putBack(long documentId) {
        store.change(Right.KEEP_CASES, tx -> mark(tx, tx.get(Document.class, documentId), null));
    }

    private static void mark(Tx tx, Document document, Instant at) {
        document.takenOut = at;
        tx.update(document);
    }

    /** Takes away what is in documents that were taken out over a minute ago; where the case is held since, they come back. */
    public void forgetTakenOut() {
        if (!store.read(Right.KEEP_CASES, Documents::over).isEmpty()) {
            store.change(Right.KEEP_CASES, Documents::forgetTakenOut);
        }
    }

    private static List<Document> over(Tx tx) {
        return DocumentQueries.takenOutBefore(tx, tx.clock().instant().minus(STAYS));
    }

    private static void forgetTakenOut(Tx tx) {
        over(tx).forEach(document -> {
            if (LegalHolds.isHeld(tx, CasePart.SUPPORT, document.supportId)) {
                mark(tx, document, null);
                return;
            }
            DocumentQueries.empty(tx, document.id);
            tx.delete(document);
        });
    }

    /**
     * What is in a document. The audit has that it was seen.
     *
     * @throws Problem of kind STORE if it is not what was put in; CONFLICT if it is there no more, for this user at least
     */
    public Contents contents(long documentId) {
        return store.look(Right.SEE_CASES, Document.class, documentId, tx -> read(tx, documentId));
    }

    private static Contents read(Tx tx, long documentId) {
        Document document = tx.get(Document.class, documentId);
        if (document.takenOut != null) {
            throw Tx.changedMeanwhile();
        }
        if (tx.isErased(document)) {
            throw Problem.of(
                    Problem.Kind.CONFLICT, "The case of this document was erased, and what was in it with it.");
        }
        long count = DocumentQueries.pieces(tx, documentId);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int place = 0; place < Math.max(1, count); place++) {
            boolean last = place == count - 1;
            int which = place;
            ByteBuffer piece = DocumentQueries.piece(tx, documentId, place)
                    .map(found -> found.of(documentId, which, last))
                    .orElseThrow(() -> Problem.of(Problem.Kind.STORE, DAMAGED));
            whole.write(piece.array(), piece.arrayOffset(), piece.remaining());
        }
        return new Contents(document, whole.toByteArray());
    }

    /**
     * Writes a readable copy to where somebody wants it, for its owner's eyes. Rowan does not look after it.
     *
     * @throws Problem of kind CALL if there is a file of this name, DISK if it can't be written; nothing is written then
     */
    public void saveCopy(long documentId, Path file) {
        store.require(Right.KEEP_CASES);
        requireFree(file);
        Contents contents = store.read(Right.KEEP_CASES, tx -> read(tx, documentId));
        store.note("document given out", Document.class.getSimpleName(), documentId, "a copy was saved");
        SafeFile.writeOnce(file, contents.bytes());
    }

    private static void requireFree(Path file) {
        Folders.require(file.toAbsolutePath().getParent());
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw Problem.of(
                    Problem.Kind.CALL,
                    "There is a file of this name already, and it was left as it is. Nothing was written. Choose another name.");
        }
    }

    /**
     * Makes a readable copy for another program, in a folder that only its owner can read and Rowan wipes.
     *
     * @throws Problem of kind REFUSED for what another program would not show but run
     */
    public Path readableCopy(long documentId) {
        store.require(Right.KEEP_CASES);
        Contents contents = store.read(Right.KEEP_CASES, tx -> read(tx, documentId));
        String name = FileNames.telling(contents.document());
        if (!FileNames.isOpened(name)) {
            throw Problem.of(
                    Problem.Kind.REFUSED,
                    "Rowan does not open files of this kind: some of them are programs. Save a copy if you know what it is.");
        }
        store.note("document given out", Document.class.getSimpleName(), documentId, "opened in another program");
        return new ReadableCopies(store.path()).write(name, contents.bytes());
    }

    @Override
    public String toString() {
        return "documents in " + store;
    }
}
