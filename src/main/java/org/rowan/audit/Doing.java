package org.rowan.audit;

import java.util.Arrays;
import java.util.List;
import org.rowan.store.AuditEntry;

/** What somebody did, as the entries of an audit are looked for. */
public enum Doing {
    READ("Read", "seen", "unsafe contact shown"),
    CHANGED("Changed", "added", "changed", "removed", "joined to", "store made", "set brought in", "case taken in"),
    SEARCHED("Searched", "searched"),
    ERASED("Erased", "erased", "case erased", "case erased alone", "a case was erased by one alone"),
    EXPORTED(
            "Exported, printed or released",
            "set taken out",
            "copy for the person written",
            "case handed to another provider",
            "case printed",
            "board printed",
            "document given out",
            "exact return written",
            "return prepared",
            "return signed",
            "return put back",
            "left since the backup",
            "return written",
            "released"),
    SIGNED_IN("Signed in or out", "signed in", "signed out", "locked"),
    FAILED("Failed to sign in", "failed sign-ins"),
    /** What is done to a {@code SightRule}. */
    LOCK_OUT("Lock-out or restriction"),
    OVERRIDE("Looked past a lock-out", "lock-out looked past", "restriction looked past"),
    KEYS(
            "Users and keys",
            "user added",
            "roles changed",
            "user removed",
            "passphrase reset",
            "passphrase changed",
            "passphrase chosen",
            "recovery key made",
            AuditEntry.KEY_TURNED,
            AuditEntry.KEY_NOT_TURNED,
            "key file changed"),
    KEPT("Backed up or restored", "backup made", "restored", "older copies taken away"),
    AUDITED("Looked at the audit", "audit seen", "audit checked");

    /** The kind of record by which a lock-out is told from another change. */
    static final String RULES = "SightRule";

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final List<String> actions;

    Doing(String words, String... actions) {
        this.words = words;
        this.actions = List.of(actions);
    }

    public String words() {
        return words;
    }

    /** The actions of the entries of this kind, whatever they are about. */
    public List<String> actions() {
        return this == LOCK_OUT ? CHANGED.actions : actions;
    }

    /** Whether the entries are those about rules of sight; null where that says nothing. */
    public Boolean aboutRules() {
        return switch (this) {
            case LOCK_OUT -> Boolean.TRUE;
            case CHANGED -> Boolean.FALSE;
            default -> null;
        };
    }

    static boolean knows(String action) {
        return Arrays.stream(values()).anyMatch(doing -> doing.actions.contains(action));
    }

    /** The kind of an entry; a change where its action is of no other kind. */
    static Doing of(String action, String kind) {
        return Arrays.stream(values())
                .filter(doing -> doing.actions.contains(action))
                .filter(doing -> doing != CHANGED)
                .findFirst()
                .orElse(RULES.equals(kind) ? LOCK_OUT : CHANGED);
    }
}
