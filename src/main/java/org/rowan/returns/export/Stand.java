package org.rowan.returns.export;

import java.util.List;
import java.util.Optional;
import org.rowan.disclosure.Declaration;

/**
 * How far a return has come, and under what it was made; the manifest says all of it.
 *
 * @param version from 1
 * @param aloneBecause why one person prepared and signed it; empty where two did, or nobody has signed
 * @param revisedBecause why it is made once more; empty in the first version
 * @param settled what was settled for the year; empty where only service facts are shown
 * @param changes why figures differ much from an earlier return
 */
public record Stand(
        Status status,
        int version,
        Optional<AloneReason> aloneBecause,
        Optional<RevisionReason> revisedBecause,
        Optional<Settled> settled,
        List<Change> changes) {
    /** The words of the data standard. */
    public enum Status {
        /** Nobody has signed it: it shows service facts only, and may change. */
        PROVISIONAL("provisional"),
        /** Signed; it stays as it is. */
        FINAL("final"),
        /** Signed again in a later version, beside which the earlier one stays. */
        REVISED("revised");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * What was settled with the council, and when.
     *
     * @param origin {@code in_time}, {@code late} or {@code usual}
     */
    public record Settled(Declaration declaration, String origin) {}

    /**
     * Why a published figure differs much from the same one in an earlier return.
     *
     * @param against the period of the earlier return
     * @param reason a code of list {@code change_reason}
     */
    public record Change(
            String table,
            String serviceKind,
            String dimension,
            String level,
            String category,
            String measure,
            String against,
            String reason) {}

    /** Of a return that nobody has signed. */
    public static Stand provisional() {
        return new Stand(Status.PROVISIONAL, 1, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** "version 1, final". */
    String words() {
        return "version %d, %s".formatted(version, status.word());
    }
}
