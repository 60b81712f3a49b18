package org.rowan.support;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.shell.Door;
import org.rowan.store.Backup;
import org.rowan.store.Restored;
import org.rowan.vault.WayIn;

/** A door that opens, or fails with one problem; it keeps the users and the arrays it was given. */
public final class ScriptedDoor implements Door {
    private final Problem problem;
    private final List<String> users = new ArrayList<>();
    private final List<char[]> passphrases = new ArrayList<>();
    private final List<WayIn> ways = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();

    private Problem shut;

    private ScriptedDoor(Problem problem) {
        this.problem = problem;
    }

    /**
     * @param problem what every attempt fails with, null if every attempt succeeds
     */
    public static ScriptedDoor answering(Problem problem) {
        return new ScriptedDoor(problem);
    }

    @Override
    public boolean storeExists(Path folder) {
        return true;
    }

    /** From now on the store is open elsewhere. */
    public ScriptedDoor shutBy(Problem why) {
        shut = why;
        return this;
    }

    @Override
    public void requireFree(Path folder) {
        if (shut != null) {
            throw shut;
        }
    }

    @Override
    public void example(Progress progress) {
        progress.at("Storing records", 1, 2);
        open(Path.of("example"), "demo", new char[0]);
    }

    @Override
    public void create(Path folder, String user, char[] passphrase) {
        open(folder, user, passphrase);
    }

    @Override
    public void open(Path folder, String user, char[] passphrase) {
        users.add(user);
        passphrases.add(passphrase);
        seen.add(new String(passphrase));
        if (problem != null) {
            throw problem;
        }
    }

    @Override
    public Restored restore(Path backup, WayIn way, Path folder, Progress progress) {
        ways.add(way);
        progress.at("Reading the backup", 1, 2);
        if (problem != null) {
            throw problem;
        }
        return new Restored(
                new Backup(backup, new UUID(0, 7), Instant.parse("2026-11-02T17:00:00Z"), 40, 90, 1_000_000),
                Optional.of(folder.resolve("replaced-2026-11-03-140500")));
    }

    /** How somebody tried to restore a backup. */
    public List<WayIn> ways() {
        return ways;
    }

    @Override
    public void recover(Path folder, char[] typed) {
        open(folder, "", typed);
    }

    public List<String> users() {
        return users;
    }

    /** What the door was shown at the moment of the attempt. */
    public List<String> seen() {
        return seen;
    }

    /** The arrays themselves, as they are now. */
    public List<char[]> passphrases() {
        return passphrases;
    }
}
