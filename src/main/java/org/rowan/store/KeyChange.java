package org.rowan.store;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.vault.KeyRing;
import org.rowan.vault.Rotation;

/**
 * A change of the key file, which the audit does not miss: the database remembers it first, then the key file is changed, then
 * the audit is told and the database forgets it, in one transaction. What a crash or a failing disk leaves in between is
 * completed before the next change, or by the next opening: told where the key file has it, forgotten where it has not. Of a turn of
 * the store key that came to nothing the audit is told as well: somebody has to begin it again.
 */
final class KeyChange {
    private final Held held;

    KeyChange(Held held) {
        this.held = held;
    }

    /**
     * To be called while nobody else writes.
     *
     * @param action for the audit, as {@link Tx#note}
     * @throws Problem as {@link KeyRing} says; then nothing has changed, and nothing is told
     */
    <T> T make(String action, String detail, Function<KeyRing, T> work) throws IOException {
        complete();
        KeyRing ring =
                held.vault.ring(held.folder.path(), held.keys.key(), generation -> begin(generation, action, detail));
        try {
            return work.apply(ring);
        } finally {
            see(ring);
            afterwards();
        }
    }

    /**
     * Turns the store key. The passphrases of the others are to be handed over, whatever becomes of the entry.
     *
     * @throws Problem as {@link KeyTurn#to}
     */
    void turn(Rotation rotation, Progress progress) throws IOException {
        complete();
        begin(rotation.generation(), AuditEntry.KEY_TURNED, null);
        try {
            new KeyTurn(held).to(rotation, progress);
        } finally {
            tellTurn();
        }
    }

    private void tellTurn() throws IOException {
        if (held.isHalfTurned()) {
            return;
        }
        try {
            complete();
        } catch (RuntimeException e) {
            StoreProblems.log("telling the audit of a turn of the store key", held.failed("telling the audit", e));
        }
    }

    private void see(KeyRing ring) throws IOException {
        if (ring.generation() == held.keys.generation()) {
            return;
        }
        held.sawKeys(ring.users(), ring.generation());
        held.database.sawKeys(ring.generation());
        held.promise();
    }

    private void begin(long generation, String action, String detail) {
        try (StatelessSession session = held.session()) {
            Held.inTransaction(
                    session,
                    () -> session.createMutationQuery("update StoreState set begunGeneration ="
                                    + " :generation, begunAction = :action, begunDetail = :detail, begunBy = :by")
                            .setParameter("generation", generation)
                            .setParameter("action", action)
                            .setParameter("detail", detail)
                            .setParameter("by", held.user())
                            .executeUpdate());
            Held.force(session);
        }
    }

    /** The change is made and its answer is waited for; where the disk fails now, the audit is told another time. */
    private void afterwards() throws IOException {
        try {
            complete();
        } catch (RuntimeException e) {
            Problem problem = held.failed("telling the audit of a change of the keys", e);
            if (problem.kind() != Problem.Kind.DISK) {
                throw problem;
            }
        }
    }

    /** Tells or forgets what was begun. */
    void complete() throws IOException {
        StoreState begun = begun().orElse(null);
        if (begun == null) {
            return;
        }
        boolean made = held.keys.generation() >= begun.begunGeneration;
        held.durably(new Trail(true), tx -> {
            if (made) {
                tx.note(begun.begunAction, null, null, detail(begun));
            } else if (begun.begunAction.equals(AuditEntry.KEY_TURNED)) {
                tx.note(AuditEntry.KEY_NOT_TURNED, null, null, detail(begun));
            }
            return tx.session()
                    .createMutationQuery("update StoreState set begunGeneration = null, begunAction = null,"
                            + " begunDetail = null, begunBy = null")
                    .executeUpdate();
        });
    }

    private Optional<StoreState> begun() {
        try (StatelessSession session = held.session()) {
            return session
                    .createSelectionQuery("from StoreState where begunGeneration is not null", StoreState.class)
                    .list()
                    .stream()
                    .findFirst();
        }
    }

    /** Whoever was interrupted may not be who tells it now. */
    private String detail(StoreState begun) {
        return begun.begunBy.equals(held.user())
                ? begun.begunDetail
                : (begun.begunDetail == null ? "" : begun.begunDetail + "\n") + "by " + begun.begunBy
                        + ", who was interrupted";
    }
}
