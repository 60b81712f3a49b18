package org.rowan.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rowan.kernel.Problem;
import org.rowan.shell.Door;

/** A door that opens, or fails with one problem; it keeps the users and the arrays it was given. */
public final class ScriptedDoor implements Door {
    private final Problem problem;
    private final List<String> users = new ArrayList<>();
    private final List<char[]> passphrases = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();

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
