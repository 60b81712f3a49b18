package org.rowan;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.rowan.documents.Documents;
import org.rowan.documents.ReadableCopies;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.shell.KeptWork;
import org.rowan.store.Store;
import org.rowan.users.DeskLock;
import org.rowan.users.LockRule;

/**
 * A store that somebody has come into, and what is to be known before the desk is shown.
 *
 * @param lockAfter how long nobody may touch the window
 * @param kept what this person had begun when the window was locked, or when Rowan ended
 * @param lost why that could not be read, null where it could
 */
record Entered(Store store, Duration lockAfter, KeptWork kept, Problem lost) {
    /** Reads it. Blocks. */
    static Entered into(Store store) {
        boolean passphraseIsToBeChosen = store.signedIn().oneTime();
        Duration lockAfter = passphraseIsToBeChosen ? Duration.ofMinutes(LockRule.USUAL) : new DeskLock(store).after();
        new ReadableCopies(store.path()).wipe();
        if (!passphraseIsToBeChosen) {
            InSight.forgetErasedBefore(store);
            forgetTakenOut(store);
        }
        try {
            KeptWork kept = kept(store).map(work -> InSight.of(store, work)).orElse(KeptWork.NONE);
            return new Entered(store, lockAfter, kept, null);
        } catch (Problem lost) {
            return new Entered(store, lockAfter, KeptWork.NONE, lost);
        }
    }

    /** Where the disk is full, the next who signs in does it. */
    private static void forgetTakenOut(Store store) {
        try {
            if (store.may(Right.KEEP_CASES)) {
                new Documents(store).forgetTakenOut();
            }
        } catch (Problem e) {
            if (e.kind() != Problem.Kind.DISK) {
                throw e;
            }
        }
    }

    /** The same store with what is begun in it, less what is there no more. Blocks. */
    static Entered again(Store store, KeptWork begun) {
        return new Entered(store, new DeskLock(store).after(), InSight.of(store, begun), null);
    }

    private static Optional<KeptWork> kept(Store store) {
        return store.draft().flatMap(bytes -> {
            try {
                return KeptWork.read(bytes);
            } finally {
                Arrays.fill(bytes, (byte) 0);
            }
        });
    }

    /** Keeps what is begun, or forgets what was, where nothing is. Blocks. */
    static void keep(Store store, KeptWork work) {
        if (work.isEmpty()) {
            store.forgetDraft();
            return;
        }
        byte[] bytes = work.bytes();
        try {
            store.keepDraft(bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    @Override
    public String toString() {
        return store.toString();
    }
}
