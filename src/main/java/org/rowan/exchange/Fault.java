package org.rowan.exchange;

/**
 * One thing that is wrong with an exchange set.
 *
 * <p>The value may be personal data: a fault is shown to the user who brought the set, never logged.
 *
 * @param file the file's name, or a zip entry's as it stands there
 * @param line the physical line on which the record begins (header = 1), or null where no file could be opened
 * @param column the column's name, empty where the whole row or file is at fault
 * @param value what stands there, cut to 200 characters
 * @param kind what is wrong
 * @param accepted what would be accepted, in words
 */
public record Fault(String file, Integer line, String column, String value, FaultKind kind, String accepted) {
    private static final int LONGEST_VALUE = 200;

    public Fault {
        value = cut(value);
        column = cut(column);
        file = cut(file);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
    }

    @Override
    public String toString() {
        return "Fault[" + kind.code() + " in line " + line + "]";
    }
}
