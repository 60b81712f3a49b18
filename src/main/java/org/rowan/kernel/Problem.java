package org.rowan.kernel;

import java.util.Optional;

/**
 * Something went wrong that a person can be told about: what happened, what is safe and what to do next.
 *
 * <p>The message is shown on screen and on standard error, so it never holds anything about a person: no name, no date,
 * no value that was typed. The cause, if any, goes to the log under its class name only.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of trouble it is; commands answer each with its own exit code. */
    public enum Kind {
        /** The call itself is off: an unknown quarter, a folder that is not there. */
        CALL,
        /** What was given breaks a rule of the records. */
        INPUT,
        /** The passphrase does not open this store for this user. */
        PASSPHRASE,
        /** The store is in use, damaged, or of a newer version. */
        STORE,
        /** The return cannot be made as asked. */
        REFUSED,
        /** The signed-in user may not do this. */
        NO_RIGHT,
        /** The disk is full, read-only or failing. */
        DISK,
        /** Somebody else changed the same record in the meantime; nothing was overwritten. */
        CONFLICT
    }

    private final Kind kind;
    private final String field;
    private final transient String person;

    private Problem(Kind kind, String field, String message, Throwable cause) {
        this(kind, field, message, cause, null);
    }

    private Problem(Kind kind, String field, String message, Throwable cause, String person) {
        super(message, cause);
        this.kind = kind;
        this.field = field;
        this.person = person;
    }

    public static Problem of(Kind kind, String message) {
        return new Problem(kind, null, message, null);
    }

    public static Problem of(Kind kind, String message, Throwable cause) {
        return new Problem(kind, null, message, cause);
    }

    /** A rule that one field breaks; a form shows the sentence under that field. */
    public static Problem with(String field, String message) {
        return new Problem(Kind.INPUT, field, message, null);
    }

    /** The same with the name of the user that it is about, which is no part of its message: only a screen may show it, a terminal too. */
    public Problem naming(String user) {
        return new Problem(kind, field, getMessage(), getCause(), user);
    }

    /** The name of the user that it is about, if there is one. */
    public Optional<String> person() {
        return Optional.ofNullable(person);
    }

    /** The sentence with that name, for a screen. */
    public String withPerson() {
        return getMessage()
                + person().map(who -> " Signed in there: " + who + ".").orElse("");
    }

    public Kind kind() {
        return kind;
    }

    /** The field at fault by its name in the exchange set ({@code "decided"}), or null where no single one is. */
    public String field() {
        return field;
    }
}
