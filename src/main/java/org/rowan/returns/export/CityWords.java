package org.rowan.returns.export;

import java.util.ArrayList;
import java.util.List;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.merge.CityReturn;
import org.rowan.returns.merge.Submitted;
import org.rowan.returns.words.ReturnWords;

/** What has to be said of a city's return beside its figures. */
final class CityWords {
    static final String TITLE = "Support in safe accommodation: the returns of several providers as one";

    private CityWords() {}

    /** Whose figures, of which period. */
    static List<String> about(CityReturn city) {
        Submitted submitted = city.submitted();
        String last = city.periods().getLast();
        return List.of(
                "Providers: " + String.join(", ", submitted.providers()),
                city.periods().size() == 1
                        ? ReturnWords.period(last)
                        : "%s, beside its quarters".formatted(ReturnWords.period(last)));
    }

    /** Who is missing, by period; and what that means. */
    static List<String> missing(CityReturn city) {
        Submitted submitted = city.submitted();
        List<String> lines = new ArrayList<>();
        for (int quarter : submitted.quarters()) {
            if (!submitted.missing(quarter).isEmpty()) {
                FinancialQuarter period = FinancialQuarter.parse("%s/Q%d".formatted(submitted.year(), quarter));
                lines.add("Missing in %s: %s."
                        .formatted(ReturnWords.months(period), String.join(", ", submitted.missing(quarter))));
            }
        }
        if (city.periods().contains(submitted.year())
                && !submitted.missingInYear().isEmpty()) {
            lines.add("Not whole in the year: %s.".formatted(String.join(", ", submitted.missingInYear())));
        }
        if (lines.isEmpty()) {
            lines.add("No provider is missing.");
        } else {
            lines.add("[x] stands where a provider is missing, and how much the others have.");
        }
        return lines;
    }

    /** How the figures are to be read. */
    static List<String> reading(CityReturn city) {
        boolean once =
                city.rows().stream().anyMatch(row -> row.where().measure().equals("first_in_year_once"));
        return List.of(
                "Each referral counts: one family refused by three refuges is three referrals.",
                once
                        ? "People and households count once with each provider. Those who moved from one provider to another are subtracted"
                                + " in the lines counted once in the area; fewer than "
                                + city.rules().k() + " of them only as a range."
                        : "People and households count once with each provider. Whoever moved from one provider to another is counted with"
                                + " both: the returns do not say how many did.",
                "A range (21 to 42) stands where a provider withholds a line, or shows it coarser than others: the number lies in it.",
                "Made of the published returns alone, and audited together with them. Rules: %s; smallest number %d."
                        .formatted(city.rules().names(), city.rules().k()));
    }
}
