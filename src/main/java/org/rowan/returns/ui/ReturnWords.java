package org.rowan.returns.ui;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rowan.disclosure.Figure;
import org.rowan.kernel.Codes;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Places;

/** The names of the return in words for a manager. */
final class ReturnWords {
    private static final Codes CODES = Codes.standard();
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM", Locale.UK);

    private static final Map<String, String> TABLES = Map.of(
            "R1", "Units and nights",
            "R1v", "Void nights",
            "R2", "Referrals",
            "R3", "Not placed, and why",
            "R4", "People",
            "R5", "Households",
            "R7", "Equality",
            "R8", "Where from",
            "R9", "Needs",
            "R11", "Moved on");

    private static final Map<String, String> DIMENSIONS = Map.ofEntries(
            Map.entry("commissioned", "By whether the council commissions it"),
            Map.entry("void_reason", "By reason"),
            Map.entry("source", "By source"),
            Map.entry("reason", "By reason"),
            Map.entry("reason_group", "By kind of reason"),
            Map.entry("person_category", "By adults and children"),
            Map.entry("children", "By number of children"),
            Map.entry("needs_count", "By number of needs"),
            Map.entry("area", "By area"),
            Map.entry("ward", "By ward"),
            Map.entry("need", "By need"),
            Map.entry("destination", "By destination"),
            Map.entry("destination_group", "By kind of destination"),
            Map.entry("planned", "Planned or not"),
            Map.entry("destination_area", "In the area or not"),
            Map.entry("stay_length", "By length of stay"));

    private static final Map<String, String> LISTS = Map.of(
            "source", "referral_source",
            "reason", "not_placed_reason",
            "void_reason", "void_reason",
            "need", "need",
            "destination", "destination",
            "ethnicity", "ethnicity",
            "religion", "religion",
            "orientation", "orientation",
            "sex", "sex",
            "recourse", "recourse");

    private ReturnWords() {}

    static String table(String name) {
        return TABLES.getOrDefault(name, name);
    }

    static String dimension(String name) {
        return DIMENSIONS.getOrDefault(name, "By " + plain(name));
    }

    static String measure(String name) {
        return switch (name) {
            case "open_start" -> "At start";
            case "open_end" -> "At end";
            case "first_in_year" -> "First this year";
            case "later_placed" -> "Placed later";
            default -> capital(plain(name));
        };
    }

    static String scope(String name) {
        return switch (name) {
            case "safe_accommodation" -> "All safe accommodation";
            case "community" -> "All community services";
            default -> CODES.list("service_kind").label(name);
        };
    }

    static String category(String dimension, String code) {
        if (code.equals(Figure.TOTAL)) {
            return "Total";
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
    static String shortMonths(FinancialQuarter quarter) {
        return quarter.from().format(SHORT) + " to " + quarter.to().format(SHORT);
    }

    /** "January to March 2021". */
    static String months(FinancialQuarter quarter) {
        return quarter.from().format(MONTH) + " to " + quarter.to().format(MONTH_AND_YEAR);
    }

    /** Tables in the order of the return. */
    static List<String> tables(List<Figure> figures) {
        return figures.stream().map(Figure::table).distinct().toList();
    }

    private static String plain(String code) {
        return code.replace("_plus", " or more").replace('_', ' ');
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
