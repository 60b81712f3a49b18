package org.rowan.referral;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rowan.kernel.Code;
import org.rowan.kernel.Codes;

/**
 * What was told at the call that the data standard has no column for. It is kept in words as the first line of the
 * referral's note ("Told: age 35; oldest boy 12; step-free, pets."), where a person can read it and it survives an
 * exchange, and is read back from there.
 *
 * @param age about how old she said she is, null where a birth date is known or nothing was said
 * @param oldestBoy age in years of the oldest boy, null where there is none or nothing was said
 * @param access what their home must have, of list access_kind
 * @param rest the note without that line, null where there is no more
 */
public record Told(Integer age, Integer oldestBoy, Set<String> access, String rest) {
    private static final Pattern LINE = Pattern.compile("Told: ([^\n]*)\\.(?:\n|$)");
    private static final Pattern AGE = Pattern.compile("age (\\d{1,3})");
    private static final Pattern BOY = Pattern.compile("oldest boy (\\d{1,2})");

    public Told {
        access = Set.copyOf(access);
    }

    public static Told read(String note) {
        Matcher line = LINE.matcher(note == null ? "" : note);
        if (!line.lookingAt()) {
            return new Told(null, null, Set.of(), note);
        }
        Integer age = null;
        Integer boy = null;
        Set<String> access = new LinkedHashSet<>();
        for (String part : line.group(1).split("; ", -1)) {
            Matcher years = AGE.matcher(part);
            Matcher boyYears = BOY.matcher(part);
            if (years.matches()) {
                age = Integer.valueOf(years.group(1));
            } else if (boyYears.matches()) {
                boy = Integer.valueOf(boyYears.group(1));
            } else {
                access.addAll(codes(part));
            }
        }
        String rest = note.substring(line.end());
        Told told = new Told(age, boy, access, rest.isBlank() ? null : rest);
        // a worker's own line that merely begins so is left to her
        return line.group(1).equals(told.line()) ? told : new Told(null, null, Set.of(), note);
    }

    /** The whole note; null where nothing was told. */
    public String written() {
        String line = line();
        String more = rest == null || rest.isBlank() ? null : rest.strip();
        if (line.isEmpty()) {
            return more;
        }
        return "Told: " + line + "." + (more == null ? "" : "\n" + more);
    }

    private String line() {
        List<String> parts = new ArrayList<>();
        if (age != null) {
            parts.add("age " + age);
        }
        if (oldestBoy != null) {
            parts.add("oldest boy " + oldestBoy);
        }
        if (!access.isEmpty()) {
            parts.add(labels(access));
        }
        return String.join("; ", parts);
    }

    /** "Step-free, Pets", in the order of the standard. */
    public static String labels(Set<String> access) {
        return kinds().stream()
                .filter(kind -> access.contains(kind.code()))
                .map(Code::label)
                .collect(Collectors.joining(", "));
    }

    private static List<String> codes(String labels) {
        List<String> named = List.of(labels.split(", ", -1));
        return kinds().stream()
                .filter(kind -> named.contains(kind.label()))
                .map(Code::code)
                .toList();
    }

    public static List<Code> kinds() {
        return Codes.standard().list("access_kind").all();
    }

    @Override
    public String toString() {
        return "Told";
    }
}
