package org.rowan.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * The code lists of the data standard that Rowan carries: its own lists ({@code codes.csv}), the languages of ISO 639-1
 * with British Sign Language, and the local authorities of the United Kingdom.
 *
 * <p>Local authorities: Office for National Statistics, Open Government Licence v3.0.
 */
public final class Codes {
    /** The three ways in which an answer can be missing; every characteristic of a person takes them. */
    public static final String MISSING = "missing";

    public static final String LANGUAGE = "language";
    public static final String AUTHORITY = "local_authority";

    private static final Codes STANDARD = new Codes();

    private final Map<String, CodeList> lists = new LinkedHashMap<>();

    private Codes() {
        Map<String, List<Code>> entries = new LinkedHashMap<>();
        rows("codes.csv")
                .forEach(row -> entries.computeIfAbsent(row.get("list"), list -> new ArrayList<>())
                        .add(new Code(row.get("code"), row.get("label"), row.get("group"))));
        List<Code> languages = new ArrayList<>();
        rows("iso639_languages.csv").forEach(row -> languages.add(new Code(row.get("alpha2"), row.get("english"), "")));
        if (languages.stream().noneMatch(language -> language.code().equals("bfi"))) {
            languages.add(new Code("bfi", "British Sign Language", ""));
        }
        entries.put(LANGUAGE, languages);
        entries.put(
                AUTHORITY,
                Stream.of("local_authorities.csv", "local_authorities_wales_scotland_ni.csv")
                        .flatMap(file -> rows(file).stream())
                        .map(row -> new Code(row.get("gss_code"), row.get("name"), row.get("country")))
                        .toList());
        entries.forEach((name, codes) -> lists.put(name, new CodeList(name, codes)));
    }

    public static Codes standard() {
        return STANDARD;
    }

    /**
     * A list by its name in the standard.
     *
     * @throws IllegalArgumentException if there is no such list, which is a fault of the program
     */
    public CodeList list(String name) {
        CodeList list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no code list named " + name);
        }
        return list;
    }

    /** The names of all lists. */
    public Set<String> names() {
        return Collections.unmodifiableSet(lists.keySet());
    }

    /** The label of a code in a list, or in the list of missing answers. */
    public String label(String list, String code) {
        return list(list).has(code) ? list(list).label(code) : list(MISSING).label(code);
    }

    static List<CSVRecord> rows(String file) {
        return CarriedCsv.rows(Codes.class, "codes/" + file);
    }
}
