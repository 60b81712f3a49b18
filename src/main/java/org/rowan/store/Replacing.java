package org.rowan.store;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.StatelessSession;

/** A large change: made on a copy of the database, which takes the database's place once it is whole. */
final class Replacing {
    private final Held held;
    private final Closing closing;

    /** How the copy is closed before it is put in place. */
    @FunctionalInterface
    interface Closing {
        void close() throws IOException;
    }

    Replacing(Held held, Closing closing) {
        this.held = held;
        this.closing = closing;
    }

    <T> Optional<T> by(Function<Staging, Optional<T>> work) throws IOException {
        held.database.closeFile();
        try {
            held.database.copyToStaging(held.folder, held.keys.key());
            held.database.open(held.folder.staging(), held.keys.key());
            Staging staging = new Staging(held);
            Optional<T> result = work.apply(staging);
            if (result.isPresent()) {
                staging.settle();
                putInPlace();
            }
            return result;
        } finally {
            held.database.closeFile();
            held.folder.removeStaging();
            held.reopenDatabase();
        }
    }

    /** At every moment of this the head names a change that the database in place has. */
    private void putInPlace() throws IOException {
        try (StatelessSession session = held.database.session()) {
            Held.inTransaction(session, () -> Held.countChange(session));
            Held.force(session);
        }
        closing.close();
        requireWhole();
        held.promise();
        held.folder.putStagingInPlace();
        held.drawIdsAnew();
        held.promiseNext();
    }

    /** Opens the closed copy once more: H2 says nothing when its last writes fail, on a full disk for instance. */
    private void requireWhole() throws IOException {
        held.database.open(held.folder.staging(), held.keys.key());
        try {
            held.database.requireChanges(held.keys, held.changes + 1);
        } finally {
            held.database.closeFile();
        }
    }
}
