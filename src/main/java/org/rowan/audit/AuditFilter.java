package org.rowan.audit;

import java.time.LocalDate;
import java.util.StringJoiner;

/**
 * Which entries of the audit are looked for. Each part may be null: then it narrows nothing.
 *
 * @param from the first day, in London
 * @param to the last day, in London
 * @param record the id of the record that entries are about
 */
public record AuditFilter(LocalDate from, LocalDate to, String user, Doing doing, Long record) {
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);

    /** The entries about one record. */
    public static AuditFilter of(long record) {
        return new AuditFilter(null, null, null, null, record);
    }

    /** What is asked, for the audit of the audit; null where nothing narrows. Tells of no record: that would outlive it. */
    String words() {
        StringJoiner words = new StringJoiner("\n");
        words.setEmptyValue("");
        tell(words, "from", from);
        tell(words, "to", to);
        tell(words, "user", user);
        tell(words, "doing", doing == null ? null : doing.words());
        return words.length() == 0 ? null : words.toString();
    }

    private static void tell(StringJoiner words, String name, Object value) {
        if (value != null) {
            words.add(name + ": " + value);
        }
    }
}
