package org.rowan.store;

import java.io.IOException;
import java.nio.file.Files;
import org.rowan.vault.Rotation;
import org.rowan.vault.Vault;

/**
 * The turn of the store key. The database is written anew beside the present one; the key file takes its place in one step;
 * then the database and its head follow, if need be at the next opening.
 */
final class KeyTurn {
    private final Held held;
    private final Vault vault;

    KeyTurn(Held held, Vault vault) {
        this.held = held;
        this.vault = vault;
    }

    void to(Rotation rotation) throws IOException {
        held.database.closeFile();
        boolean reopens = true;
        try {
            turn(rotation);
        } catch (IOException | RuntimeException e) {
            if (rotation.isInPlace()) {
                held.keyIsHalfTurned();
                reopens = false;
            } else {
                rotation.close();
                held.folder.discardRotation();
                vault.discardRotation(held.folder.path());
            }
            throw e;
        } finally {
            held.database.closeFile();
            if (reopens) {
                held.openDatabase();
            }
        }
    }

    private void turn(Rotation rotation) throws IOException {
        Vault.Opened old = held.keys;
        var fresh = new Vault.Opened(old.storeId(), rotation.key(), old.user(), rotation.generation(), old.failures());
        held.database.recrypt(held.folder, old.key(), fresh.key());
        held.database.open(held.folder.rotated(), fresh.key());
        held.database.requireChanges(fresh, held.changes);
        held.database.sawKeys(rotation.generation());
        held.database.keepChainKey(held.chain, fresh.key());
        held.database.closeFile();
        Head next = Head.create(held.folder.nextHeadFile(), fresh.key(), fresh.storeId());
        next.write(new Head.Mark(held.changes, Files.size(held.folder.rotated().path()), false));
        held.folder.forceFolder();
        rotation.putInPlace();
        held.folder.forceFolder();
        held.folder.finishRotation();
        held.head.close();
        old.key().close();
        held.head = next;
        held.keys = fresh;
    }
}
