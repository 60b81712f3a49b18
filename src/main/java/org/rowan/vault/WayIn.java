package org.rowan.vault;

/** How somebody opens a store, or a backup of it. */
public sealed interface WayIn {
    /** By a user's name and passphrase. */
    record ByPassphrase(String user, Passphrase passphrase) implements WayIn {
        @Override
        public String toString() {
            return "way in by passphrase";
        }
    }

    /** By the printed recovery key. */
    record ByRecoveryKey(RecoveryKey key) implements WayIn {
        @Override
        public String toString() {
            return "way in by recovery key";
        }
    }
}
