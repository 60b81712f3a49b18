package org.rowan.referral.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rowan.fx.TypedDates;
import org.rowan.kernel.Code;
import org.rowan.kernel.Codes;

/** The questions of a referral form, in its order, and how an answer becomes what the draft of a call takes. */
enum FormQuestion {
    SOURCE("source", "Who is referring?", "referral_source"),
    REFERRER("referrer", "Referrer's name and number"),
    GIVEN_NAME("given_name", "First name"),
    FAMILY_NAME("family_name", "Family name"),
    DATE_OF_BIRTH("date_of_birth", "Date of birth"),
    SEX("sex", "Sex", "sex"),
    LANGUAGE("language", "Language", Codes.LANGUAGE),
    CALLBACK("callback", "Safe to ring back?"),
    SAFE_WHEN("safe_when", "When is it safe?"),
    ADULTS("adults", "Adults"),
    CHILDREN("children", "Children"),
    OLDEST_BOY("oldest_boy", "Age of the oldest boy"),
    HOME_AUTHORITY("home_authority", "Coming from which council?", Codes.AUTHORITY),
    RISK("risk", "Risk", "risk_level"),
    MUST_NOT_KNOW("must_not_know", "Who must not know where they are?"),
    NEEDS("needs", "Needs", "need"),
    STATUS("status", "Recourse to public funds", "recourse"),
    ACCESS("access", "Their home must have", "access_kind"),
    NOTE("note", "Note");

    private static final int MOST = 30;
    private static final int FEW = 12;

    private final String key;
    private final String words;
    private final String list;

    FormQuestion(String key, String words) {
        this(key, words, null);
    }

    FormQuestion(String key, String words, String list) {
        this.key = key;
        this.words = words;
        this.list = list;
    }

    String key() {
        return key;
    }

    String words() {
        return words;
    }

    /** The question with these words or this field name, whatever the capitals and marks. */
    static Optional<FormQuestion> named(String words) {
        String sought = plain(words);
        return Arrays.stream(values())
                .filter(question -> plain(question.words).equals(sought)
                        || plain(question.key).equals(sought))
                .findFirst();
    }

    /** What the draft takes for an answer; empty where it is not understood. */
    Optional<String> read(String answer, LocalDate today) {
        return switch (this) {
            case DATE_OF_BIRTH ->
                TypedDates.day(answer, today, TypedDates.Side.PAST).map(LocalDate::toString);
            case CALLBACK -> yes(answer);
            case ADULTS, CHILDREN, OLDEST_BOY -> number(answer);
            case NEEDS, ACCESS -> several(answer);
            default -> list == null ? Optional.of(answer) : code(answer);
        };
    }

    /** What can be answered, for whoever fills the form. */
    String hint() {
        return switch (this) {
            case DATE_OF_BIRTH -> "day/month/year";
            case CALLBACK -> "yes or no";
            case ADULTS, CHILDREN, OLDEST_BOY -> "a number";
            case MUST_NOT_KNOW -> "first and family names, with commas between";
            case NEEDS, ACCESS -> "several, with ; between: " + labels();
            default -> list == null ? "" : codes().size() > 2 * FEW ? "in words" : "one of: " + labels();
        };
    }

    private String labels() {
        return codes().stream().map(Code::label).collect(Collectors.joining("; "));
    }

    private List<Code> codes() {
        List<Code> own = Codes.standard().list(list).all();
        boolean missingToo = this == SEX || this == LANGUAGE || this == HOME_AUTHORITY;
        return missingToo
                ? Stream.concat(own.stream(), Codes.standard().list(Codes.MISSING).all().stream())
                        .toList()
                : own;
    }

    private Optional<String> code(String answer) {
        String sought = plain(answer);
        List<Code> codes = codes();
        List<Code> beginnings = codes.stream()
                .filter(code -> !sought.isEmpty() && plain(code.label()).startsWith(sought))
                .toList();
        return codes.stream()
                .filter(code ->
                        plain(code.label()).equals(sought) || plain(code.code()).equals(sought))
                .findFirst()
                .or(() -> beginnings.size() == 1 ? Optional.of(beginnings.getFirst()) : Optional.empty())
                .map(Code::code);
    }

    private Optional<String> several(String answer) {
        List<Optional<String>> codes = Arrays.stream(answer.split("[;,\\n]", -1))
                .filter(part -> !part.isBlank())
                .map(this::code)
                .toList();
        return codes.stream().allMatch(Optional::isPresent)
                ? Optional.of(codes.stream().map(Optional::get).distinct().collect(Collectors.joining(";")))
                : Optional.empty();
    }

    private static Optional<String> yes(String answer) {
        return switch (plain(answer)) {
            case "yes", "y" -> Optional.of("true");
            case "no", "n" -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    private static Optional<String> number(String answer) {
        return Optional.of(answer)
                .filter(digits -> digits.matches("\\d{1,2}"))
                .filter(digits -> Integer.parseInt(digits) <= MOST);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
