package org.rowan.returns.tables;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rowan.kernel.CodeList;
import org.rowan.kernel.Codes;

/**
 * The categories of a dimension in the order of the return, and which of them a recorded code belongs to. An empty
 * field is {@code not_known}; {@code not_asked} and {@code prefers_not_to_say} stay apart.
 */
final class Categories {
    static final String NOT_KNOWN = "not_known";

    private final List<String> names;
    private final Set<String> known;
    private final String otherwise;
    private final String list;

    private Categories(List<String> names, String otherwise, String list) {
        this.names = names;
        this.list = list;
        this.known = new HashSet<>(names);
        this.otherwise = otherwise;
    }

    /** Just these; what is empty or none of them is {@code otherwise}, which is one of them. */
    static Categories of(String otherwise, List<String> names) {
        return new Categories(names, otherwise, "");
    }

    /** The codes of a list, and a category for an empty field. */
    static Categories codesOrNotKnown(String list) {
        return new Categories(
                Stream.concat(Codes.standard().list(list).codes().stream(), Stream.of(NOT_KNOWN))
                        .toList(),
                NOT_KNOWN,
                list);
    }

    /** The codes of a list in which every record has one: a code outside it is a fault of the program. */
    static Categories codes(String list) {
        return codes(list, null);
    }

    /** The codes of a list that itself says what is not known. */
    static Categories codes(String list, String otherwise) {
        return new Categories(Codes.standard().list(list).codes(), otherwise, list);
    }

    /** The groups of such a list. */
    static Categories groups(String list, String otherwise) {
        return new Categories(Codes.standard().list(list).groups(), otherwise, "");
    }

    /** The answers to a question about a person, and the three ways in which an answer can be missing. */
    static Categories answers(String list) {
        return withMissing(Codes.standard().list(list).codes(), list);
    }

    /** Answers of a question that has no list of its own. */
    static Categories withMissing(List<String> answers) {
        return withMissing(answers, "");
    }

    private static Categories withMissing(List<String> answers, String list) {
        CodeList missing = Codes.standard().list(Codes.MISSING);
        return new Categories(
                Stream.concat(answers.stream(), missing.codes().stream()).toList(), NOT_KNOWN, list);
    }

    List<String> names() {
        return names;
    }

    /** What a category is called by its list, or among the missing answers; empty where its name says it all. */
    String label(String category) {
        if (!list.isEmpty() && Codes.standard().list(list).has(category)) {
            return Codes.standard().list(list).label(category);
        }
        CodeList missing = Codes.standard().list(Codes.MISSING);
        return missing.has(category) ? missing.label(category) : "";
    }

    /** The category of a recorded code, which may be null. */
    String of(String code) {
        String category = code != null && known.contains(code) ? code : otherwise;
        if (category == null) {
            throw new IllegalStateException("a record holds a code that its list does not know");
        }
        return category;
    }
}
