package org.rowan.documents;

/** A document and what is in it. */
@SuppressWarnings("ArrayRecordComponent") // never compared, only shown
public record Contents(Document document, byte[] bytes) {
    @Override
    public String toString() {
        return "contents of " + document;
    }
}
