package org.rowan.sheets;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.rowan.kernel.CarriedCsv;
import org.rowan.kernel.Code;
import org.rowan.kernel.Codes;

/**
 * What the field calls things: for each list, words and the code that they mean. It begins with the standard's own codes and labels
 * and with {@code words.csv}; what this provider calls a thing comes on top.
 */
public final class Lexicon {
    /** What stands for nothing known, in any list. */
    public static final String UNKNOWN = "unknown";

    public static final String OUTCOME = "outcome";
    public static final String HEADING = "heading";
    public static final String YES_NO = "yes_no";
    /** Its own list: what says yes or no of anything else says nothing of danger. */
    public static final String SAFE_TO_RING = "safe_to_ring";

    private static final String WORDS = "words.csv";
    private static final Map<String, Map<String, String>> STANDARD = standard();

    private final Map<String, Map<String, String>> own = new HashMap<>();

    /** @return the code, {@code unknown} for what says that nothing is known, or nothing where the words mean nothing here */
    public Optional<String> code(String list, String words) {
        String plain = Plain.of(words);
        String code = own.getOrDefault(list, Map.of()).get(plain);
        if (code == null) {
            code = STANDARD.getOrDefault(list, Map.of()).get(plain);
        }
        if (code == null && !list.equals(HEADING)) {
            code = STANDARD.get(UNKNOWN).containsKey(plain) || plain.isEmpty() ? UNKNOWN : null;
        }
        return Optional.ofNullable(code);
    }

    /** From here on these words mean this. */
    public void learn(String list, String words, String code) {
        own.computeIfAbsent(list, fresh -> new HashMap<>()).put(Plain.of(words), code);
    }

    /** All words that are known for a list, for whoever looks for the nearest. */
    Map<String, String> all(String list) {
        Map<String, String> all = new LinkedHashMap<>(STANDARD.getOrDefault(list, Map.of()));
        all.putAll(own.getOrDefault(list, Map.of()));
        return all;
    }

    private static Map<String, Map<String, String>> standard() {
        Map<String, Map<String, String>> lists = new HashMap<>();
        for (Field field : Field.values()) {
            if (!field.list().isEmpty() && !isOfTheHouse(field.list())) {
                add(lists, field.list());
            }
        }
        for (Code code : Codes.standard().list("decision").all()) {
            put(lists, OUTCOME, code.label(), code.code());
        }
        lists.get("not_placed_reason").forEach((words, code) -> put(lists, OUTCOME, words, "not_placed:" + code));
        for (CSVRecord row : CarriedCsv.rows(Lexicon.class, WORDS)) {
            for (String words : row.get("words").split("\\|", -1)) {
                put(lists, row.get("list"), words, row.get("code"));
                if (row.get("list").equals("not_placed_reason")) {
                    put(lists, OUTCOME, words, "not_placed:" + row.get("code"));
                }
            }
        }
        // a column that is headed by a need asks for it
        lists.get("need").forEach((words, code) -> {
            if (!code.equals("other")) {
                lists.get(HEADING).putIfAbsent(words, new Target(Field.NEED, code).written());
            }
        });
        return lists;
    }

    /** Lists of the provider's own: its services and units. */
    static boolean isOfTheHouse(String list) {
        return list.equals("service") || list.equals("unit");
    }

    private static void add(Map<String, Map<String, String>> lists, String list) {
        if (list.equals(OUTCOME)) {
            return;
        }
        for (Code code : Codes.standard().list(list).all()) {
            put(lists, list, code.label(), code.code());
            put(lists, list, code.code(), code.code());
        }
    }

    private static void put(Map<String, Map<String, String>> lists, String list, String words, String code) {
        lists.computeIfAbsent(list, fresh -> new LinkedHashMap<>()).putIfAbsent(Plain.of(words), code);
    }
}
