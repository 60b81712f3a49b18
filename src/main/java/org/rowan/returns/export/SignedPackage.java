package org.rowan.returns.export;

import java.util.Optional;
import org.rowan.disclosure.Release;
import org.rowan.returns.merge.Given;

/**
 * A package that was signed and went out.
 *
 * @param aloneBecause why one person prepared and signed it; empty where two did
 * @param revisedBecause why there is a version after the first
 * @param settled what was settled for its year
 * @param content the file, byte for byte
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, its hash is
public record SignedPackage(
        Given given,
        Optional<AloneReason> aloneBecause,
        Optional<RevisionReason> revisedBecause,
        Optional<Stand.Settled> settled,
        byte[] content) {
    public Release release() {
        return given.release();
    }

    /** Its name as it was written, whatever it is called now. */
    public String fileName() {
        return "return_" + release().id() + ".zip";
    }

    @Override
    public String toString() {
        return "SignedPackage[" + release().id() + "]";
    }
}
