package org.rowan.audit.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rowan.audit.AuditLine;
import org.rowan.audit.Doing;
import org.rowan.audit.SeenBy;
import org.rowan.fx.SpokenDates;

/** Entries of the audit in words. */
final class AuditWords {
    /** What the kinds of record are called where that is not their name in Rowan, word by word. */
    private static final Map<String, String> KINDS = Map.of(
            "SupportPeriod", "case",
            "Membership", "member of a household",
            "SightRule", "rule of who may see",
            "ErasureRequest", "request to erase a case",
            "LegalHold", "hold from erasure",
            "RecoursePeriod", "answer about public funds",
            "Likeness", "pair of likely twins",
            "PeopleApart", "pair of two people",
            "PersonMerge", "joining of two records",
            "FormerDecision", "earlier decision");

    private AuditWords() {}

    /** "Case 4711", "Person 12"; empty where an entry is about no record. */
    static String record(AuditLine line) {
        if (line.kind() == null) {
            return "";
        }
        String words = kind(line.kind());
        return words.substring(0, 1).toUpperCase(Locale.UK)
                + words.substring(1)
                + (line.recordId() == null ? "" : " " + line.recordId());
    }

    private static String kind(String kind) {
        return KINDS.getOrDefault(
                kind, kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.UK));
    }

    /** "Seen", "Set taken out". */
    static String action(AuditLine line) {
        return line.action().substring(0, 1).toUpperCase(Locale.UK)
                + line.action().substring(1);
    }

    static String at(AuditLine line, LocalDate today) {
        return SpokenDates.at(line.at(), today);
    }

    /** "read, changed · last 14:05". */
    static String of(SeenBy seen) {
        return seen.doings().stream()
                        .map(doing ->
                                doing == Doing.READ ? "read" : doing.words().toLowerCase(Locale.UK))
                        .collect(Collectors.joining(", "))
                + " · last " + SpokenDates.time(seen.last());
    }
}
