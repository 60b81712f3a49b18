package org.rowan.returns.release;

import java.time.Instant;
import java.util.Optional;
import org.rowan.disclosure.Declaration;
import org.rowan.returns.export.AloneReason;
import org.rowan.returns.export.RevisionReason;
import org.rowan.returns.export.Stand;

/**
 * How far a quarter's return has come in this store.
 *
 * @param before whether it is known what left before: without that only service facts leave
 * @param declared what holds for the year; nothing without a ledger
 * @param prepared by whom it was held ready for signing, if the figures are still the same; of a signed return its next
 *     version
 * @param outdated by whom it was held ready with other figures than now; empty if it is held ready with these
 * @param signed the last version that was signed
 */
public record Standing(
        Before before,
        Optional<Declared> declared,
        Optional<Prepared> prepared,
        Optional<Prepared> outdated,
        Optional<Signed> signed) {
    /** Whether it is known what left before. */
    public enum Before {
        /** The ledger was not begun. */
        UNTOLD,
        /** The store came out of a backup, and nobody has said yet what left after that was made. */
        RESTORED,
        /** All of it stands in the ledger. */
        TOLD
    }

    /**
     * Who held it ready, and when.
     *
     * @param own whether that was whoever asks
     */
    public record Prepared(String by, Instant at, boolean own) {}

    /**
     * A version that was signed.
     *
     * @param by who signed it, or who put it back
     * @param aloneBecause why the one who prepared it signed it too; empty if two did
     * @param revisedBecause why there is a version after the first
     * @param sha256 of the package
     */
    public record Signed(
            int version,
            String preparedBy,
            String by,
            Instant at,
            Optional<AloneReason> aloneBecause,
            Optional<RevisionReason> revisedBecause,
            String sha256) {
        /** Whether it was signed before the store was restored, and entered again from its package. */
        public boolean isPutBack() {
            return preparedBy.equals(SignedReturn.PUT_BACK);
        }

        static Signed of(SignedReturn row) {
            return new Signed(
                    row.releaseVersion,
                    row.preparedBy,
                    row.createdBy,
                    row.createdAt,
                    Optional.ofNullable(row.aloneBecause),
                    Optional.ofNullable(row.revisedBecause),
                    row.sha256);
        }
    }

    /** Whether figures about people may leave. */
    public boolean begun() {
        return before == Before.TOLD;
    }

    public boolean isSigned() {
        return signed.isPresent();
    }

    /** The same, of a signed return of which somebody holds the next version ready; whether with the same figures shows then. */
    Standing withNext(Optional<Prepared> next) {
        return new Standing(before, declared, next, Optional.empty(), signed);
    }

    /** The smallest number of people that is shown. */
    public int k() {
        return declared.map(settled -> settled.declaration().k()).orElse(Declaration.DEFAULT_K);
    }

    Optional<Stand.Settled> settled() {
        return declared.map(settled ->
                new Stand.Settled(settled.declaration(), settled.origin().code()));
    }
}
