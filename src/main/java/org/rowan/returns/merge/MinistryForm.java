package org.rowan.returns.merge;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.rowan.kernel.CarriedCsv;
import org.rowan.kernel.FinancialQuarter;

/**
 * The lines of the ministry's yearly collection on support in safe accommodation that the return's codes can fill, by a
 * dated mapping ({@code ministry.csv}) that names where each line is taken from. What the codes cannot say (bedspaces, the
 * reasons by household) is not on it.
 */
public final class MinistryForm {
    private static final String FIRST = "first_in_year";

    /**
     * A line, filled.
     *
     * @param form the year from which the form is so
     * @param source the publication that names the line
     */
    public record Line(String form, String number, String words, Amount amount, String marker, String source) {}

    private MinistryForm() {}

    /** The form of the year; empty where the year was not added. */
    public static List<Line> of(CityReturn city) {
        String year = city.submitted().year();
        if (!city.periods().contains(year)) {
            return List.of();
        }
        List<CSVRecord> mapping = mapping();
        String form = formOf(year, mapping);
        return mapping.stream()
                .filter(line -> line.get("from").equals(form))
                .map(line -> filled(line, year, city))
                .toList();
    }

    /** The newest form that held in the year, or the oldest that is known. */
    private static String formOf(String year, List<CSVRecord> mapping) {
        List<String> forms = mapping.stream()
                .map(line -> line.get("from"))
                .distinct()
                .sorted()
                .toList();
        return forms.stream()
                .filter(from -> startOf(from) <= startOf(year))
                .max(Comparator.naturalOrder())
                .orElse(forms.getFirst());
    }

    private static int startOf(String year) {
        return FinancialQuarter.parse(year + "/Q1").startYear();
    }

    private static Line filled(CSVRecord line, String year, CityReturn city) {
        MergedRow row = city.rows().stream()
                .filter(candidate -> isFor(line, year, candidate.where()))
                .min(Comparator.comparingInt(MinistryForm::order))
                .orElse(null);
        Amount amount = row == null ? Amount.ANY : row.amount();
        String marker = row == null ? "[x]" : row.marker();
        return new Line(line.get("from"), line.get("line"), line.get("words"), amount, marker, line.get("source"));
    }

    private static boolean isFor(CSVRecord line, String year, MergedRow.Where where) {
        String measure = line.get("measure");
        boolean once = measure.equals(FIRST) && where.measure().equals(CountedOnce.ONCE);
        return where.period().equals(year)
                && where.table().equals(line.get("table"))
                && where.serviceKind().equals(line.get("service_kind"))
                && where.dimension().equals(line.get("dimension"))
                && where.category().equals(line.get("category"))
                && (where.measure().equals(measure) || once);
    }

    /** Those counted once first, then what is exact. */
    private static int order(MergedRow row) {
        return (row.where().measure().equals(CountedOnce.ONCE) ? 0 : 2)
                + (row.amount().isExact() ? 0 : 1);
    }

    private static List<CSVRecord> mapping() {
        return CarriedCsv.rows(MinistryForm.class, "ministry.csv");
    }
}
