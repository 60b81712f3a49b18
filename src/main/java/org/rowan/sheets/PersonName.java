package org.rowan.sheets;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name taken out of one cell: "Khan, Amira", "KHAN Amira", "Mrs Amira Khan".
 *
 * @param given empty where it is not told, as the other
 */
record PersonName(String given, String family) {
    private static final Pattern TITLE = Pattern.compile("(?i)^(mrs|ms|miss|mr|dr)\\.?\\s+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static PersonName of(String words) {
        String name =
                SPACE.matcher(TITLE.matcher(words.strip()).replaceFirst("")).replaceAll(" ");
        int comma = name.indexOf(',');
        if (comma >= 0) {
            return new PersonName(
                    TITLE.matcher(name.substring(comma + 1).strip()).replaceFirst(""),
                    name.substring(0, comma).strip());
        }
        String[] parts = name.split(" ", -1);
        if (parts.length == 1) {
            return new PersonName(name, "");
        }
        if (isLoud(parts[0]) && !isLoud(parts[parts.length - 1])) {
            return new PersonName(name.substring(parts[0].length() + 1), parts[0]);
        }
        int last = name.lastIndexOf(' ');
        return new PersonName(name.substring(0, last), name.substring(last + 1));
    }

    /** A family name is written in capitals where it stands first. */
    private static boolean isLoud(String word) {
        return word.length() > 2 && word.equals(word.toUpperCase(Locale.UK));
    }

    boolean isEmpty() {
        return given.isEmpty() && family.isEmpty();
    }

    @Override
    public String toString() {
        return "name";
    }
}
