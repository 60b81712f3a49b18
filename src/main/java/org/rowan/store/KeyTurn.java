package org.rowan.store;

import java.io.IOException;
import java.nio.file.Files;
import org.rowan.kernel.Progress;
import org.rowan.vault.Rotation;
import org.rowan.vault.Vault;

/**
 * The turn of the store key. The database is written anew beside the present one; the key file takes its place in one step;
 * then the database and its head follow, if need be at the next opening.
 */
final class KeyTurn {
    private final Held held;

    KeyTurn(Held held) {
        this.held = held;
    }

    /**
     * Turns the key. Where the disk fails after the key file is in place, the store has to be opened again, which completes
     * the turn; what was promised is safe.
     */
    void to(Rotation rotation, Progress progress) throws IOException {
        held.database.closeFile();
        try {
            Head next = prepare(rotation, progress);
            held.vault.turnDrafts(held.folder.path(), held.keys, rotation.key());
            rotation.putInPlace();
            complete(rotation, next);
        } catch (IOException | RuntimeException e) {
            held.database.closeFile();
            if (rotation.isInPlace()) {
                held.keyIsHalfTurned();
                if (held.keys.key() != rotation.key()) {
                    rotation.key().close();
                }
                StoreProblems.log("completing the turn of the store key", e);
                return;
            }
            rotation.close();
            held.folder.discardRotation();
            held.vault.discardRotation(held.folder.path());
            held.vault.tidyDrafts(held.folder.path(), held.keys.key());
            held.openDatabase();
            throw e;
        }
    }

    private Head prepare(Rotation rotation, Progress progress) throws IOException {
        Vault.Opened fresh = fresh(rotation);
        held.database.recrypt(held.folder, held.keys.key(), fresh.key(), progress);
        held.database.open(held.folder.rotated(), fresh.key());
        held.database.requireChanges(fresh, held.changes);
        held.database.sawKeys(rotation.generation());
        held.database.keepChainKey(held.chain, fresh.key());
        held.database.rewrapCaseKeys(held.keys.key());
        held.database.closeFile();
        held.folder.force(held.folder.rotated());
        held.database.open(held.folder.rotated(), fresh.key());
        held.database.requireChanges(fresh, held.changes);
        held.database.closeFile();
        held.folder.force(held.folder.rotated());
        Head next = Head.create(held.folder.nextHeadFile(), fresh.key(), fresh.storeId());
        try {
            next.write(new Head.Mark(
                    held.changes, Files.size(held.folder.rotated().path()), rotation.generation(), false));
            held.folder.forceFolder();
            return next;
        } catch (IOException | RuntimeException e) {
            next.close();
            throw e;
        }
    }

    private void complete(Rotation rotation, Head next) throws IOException {
        Vault.Opened fresh = fresh(rotation);
        next.close();
        held.head.close();
        held.folder.finishRotation();
        held.head = Head.open(held.folder.headFile(), fresh.key(), fresh.storeId());
        if (held.head.read().isEmpty()) {
            throw StoreProblems.damaged();
        }
        held.drafts.under(held.vault.drafts(held.folder.path(), fresh));
        held.keys.key().close();
        held.keys = fresh;
        held.tellWhoIsHere();
        held.vault.tidyDrafts(held.folder.path(), fresh.key());
        held.openDatabase();
    }

    private Vault.Opened fresh(Rotation rotation) {
        return held.keys.with(rotation.key(), held.keys.user(), rotation.generation());
    }
}
