package org.rowan.returns.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rowan.disclosure.Figure;
import org.rowan.kernel.CodeList;
import org.rowan.kernel.Codes;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Places;

/** The names of the return in words, for a manager and for the council. Dates are British. */
public final class ReturnWords {
    private static final Codes CODES = Codes.standard();
    private static final WordList WORDS = WordList.standard();
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Pattern FROM_TO = Pattern.compile("(\\d+)_(\\d+)");

    /** The code list in which a dimension's codes have their labels. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("source", "referral_source"),
            Map.entry("reason", "not_placed_reason"),
            Map.entry("void_reason", "void_reason"),
            Map.entry("need", "need"),
            Map.entry("support_given", "support_given"),
            Map.entry("destination", "destination"),
            Map.entry("ethnicity", "ethnicity"),
            Map.entry("religion", "religion"),
            Map.entry("orientation", "orientation"),
            Map.entry("sex", "sex"),
            Map.entry("gender_same", "gender_same"),
            Map.entry("disabled", "disabled"),
            Map.entry("pregnancy", "pregnancy"),
            Map.entry("recourse", "recourse"),
            Map.entry("sanctuary_end", "sanctuary_end"),
            Map.entry("waiting_reason", "waiting_reason"),
            Map.entry("level_first", "risk_level"),
            Map.entry("level_latest", "risk_level"),
            Map.entry("abuse", "abuse"),
            Map.entry("caller", "contact_caller"),
            Map.entry("outcome", "contact_outcome"),
            Map.entry("language", Codes.LANGUAGE),
            Map.entry("grant_kind", "grant_kind"));

    private ReturnWords() {}

    public static String table(String name) {
        return WORDS.of("table", "", name).orElse(name);
    }

    public static String dimension(String name) {
        return WORDS.of("dimension", "", name).orElse("By " + plain(name));
    }

    public static String measure(String name) {
        return WORDS.of("measure", "", name).orElse(capital(plain(name)));
    }

    /** A service kind or a roll-up. */
    public static String scope(String name) {
        CodeList kinds = CODES.list("service_kind");
        return WORDS.of("scope", "", name).orElseGet(() -> kinds.has(name) ? kinds.label(name) : capital(plain(name)));
    }

    /** A category of a dimension, of any level of its ladder. */
    public static String category(String dimension, String code) {
        Optional<String> own = WORDS.of("category", dimension, code).or(() -> WORDS.of("category", "", code));
        if (own.isPresent()) {
            return own.get();
        }
        if (dimension.equals("ward")) {
            return Places.standard().ward(code).map(Places.Ward::name).orElse(capital(plain(code)));
        }
        String list = LISTS.get(dimension);
        if (list != null && CODES.list(list).has(code)) {
            return CODES.list(list).label(code);
        }
        return CODES.list(Codes.MISSING).has(code) ? CODES.list(Codes.MISSING).label(code) : capital(plain(code));
    }

    /** "Jan to Mar". */
    public static String shortMonths(FinancialQuarter quarter) {
        return quarter.from().format(SHORT) + " to " + quarter.to().format(SHORT);
    }

    /** "January to March 2021". */
    public static String months(FinancialQuarter quarter) {
        return quarter.from().format(MONTH) + " to " + quarter.to().format(MONTH_AND_YEAR);
    }

    /** "31 March 2021". */
    public static String day(LocalDate day) {
        return day.format(DAY);
    }

    /** A quarter or a year of the return: "January to March 2021", "Year to March 2021". */
    public static String period(String period) {
        if (period.contains("/")) {
            return months(FinancialQuarter.parse(period));
        }
        return "Year to " + FinancialQuarter.parse(period + "/Q4").to().format(MONTH_AND_YEAR);
    }

    /** Tables in the order of the return. */
    public static List<String> tables(List<Figure> figures) {
        return figures.stream().map(Figure::table).distinct().toList();
    }

    private static String plain(String code) {
        return FROM_TO.matcher(code)
                .replaceAll("$1 to $2")
                .replace("_plus", " or more")
                .replace('_', ' ');
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
