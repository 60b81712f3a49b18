package org.rowan.store.cases;

/** A value in its sealed form, on its way into the database in the place of the value. */
@SuppressWarnings("ArrayRecordComponent") // never compared, only written
record SealedBytes(byte[] bytes) {
    @Override
    public String toString() {
        return "sealed value";
    }
}
