package org.rowan.store;

import java.util.Arrays;
import java.util.Optional;
import org.rowan.vault.DraftFile;

/**
 * What who is signed in has begun and not saved. It has a lock of its own: it must be kept while a large change of the
 * database goes on too.
 */
final class Drafts {
    private DraftFile file;

    Drafts(DraftFile file) {
        this.file = file;
    }

    synchronized Optional<byte[]> read() {
        return file == null ? Optional.empty() : file.read();
    }

    /** False where the store has been closed: then nothing is kept. */
    synchronized boolean keep(byte[] content) {
        if (file == null) {
            return false;
        }
        file.write(content);
        return true;
    }

    synchronized void forget() {
        if (file != null) {
            file.remove();
        }
    }

    /** The store has another key by now; what was kept goes on under it. */
    synchronized void under(DraftFile other) {
        if (file == null) {
            return;
        }
        file.readable().ifPresent(content -> {
            other.write(content);
            Arrays.fill(content, (byte) 0);
        });
        file.close();
        file = other;
    }

    synchronized void close() {
        if (file != null) {
            file.close();
            file = null;
        }
    }
}
