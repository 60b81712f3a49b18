package org.rowan.returns.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Published;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.RollUps;
import org.rowan.disclosure.Variable;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.words.ReturnWords;

/** {@code return.pdf}: two pages of the published rows, which a manager signs and a commissioner reads. */
final class ReturnPdf {
    static final String FILE = "return.pdf";

    private ReturnPdf() {}

    static byte[] bytes(ReturnContents contents) {
        FinancialQuarter quarter = contents.name().quarter();
        Published published = contents.published();
        List<Entry> entries = published.rows().stream().map(Entry::of).toList();
        Figures now = new Figures(quarter.toString(), entries);
        Optional<Figures> before = contents.before()
                .map(release -> new Figures(
                        release.period(), release.rows().stream().map(Entry::of).toList()));
        Optional<Figures> people = Stream.of(new Figures(quarter.year(), entries), now)
                .filter(figures -> figures.hasTable("R4"))
                .findFirst();
        return SummaryPages.bytes(new Summary(
                head(contents),
                new Summary.Compared(now, before),
                people,
                missing(contents),
                closing(published),
                true));
    }

    private static Summary.Head head(ReturnContents contents) {
        FinancialQuarter quarter = contents.name().quarter();
        String version = contents.stand().words();
        return new Summary.Head(
                "Support in safe accommodation: quarterly return",
                List.of(
                        "Provider: %s".formatted(contents.name().providerCode()),
                        "Quarter: %s to %s, %s"
                                .formatted(ReturnWords.day(quarter.from()), ReturnWords.day(quarter.to()), version)),
                "%s, %s, %s".formatted(contents.name().providerCode(), ReturnWords.months(quarter), version));
    }

    private static List<String> missing(ReturnContents contents) {
        Published published = contents.published();
        List<String> lines = new ArrayList<>();
        if (contents.before().isEmpty()) {
            lines.add("There is no earlier return beside which this one could be laid.");
        }
        if (contents.stand().status() == Stand.Status.PROVISIONAL) {
            lines.add("Nobody has signed it yet: figures about people are given once, when it is final.");
        } else if (!published.withheld().isEmpty()) {
            lines.add("Counted, and nothing shown, because the numbers could tell of a person: "
                    + named(published.withheld().stream().map(ReturnWords::table)) + ".");
        }
        contents.stand()
                .revisedBecause()
                .ifPresent(reason -> lines.add("It takes the place of an earlier version: %s."
                        .formatted(reason.words().toLowerCase(Locale.UK))));
        contents.stand()
                .aloneBecause()
                .ifPresent(reason -> lines.add("One person prepared and signed it: %s."
                        .formatted(reason.words().toLowerCase(Locale.UK))));
        String totals = named(totalsOnly(published.rows()).stream());
        if (!totals.isEmpty()) {
            lines.add("Only the total could be shown of: " + totals + ".");
        }
        return lines;
    }

    /** The breakdowns of which no line is shown but the total, by their tables. */
    private static List<String> totalsOnly(List<PublishedRow> rows) {
        SequencedMap<String, SequencedSet<String>> byTable = new LinkedHashMap<>();
        for (PublishedRow row : rows) {
            boolean variable = Variable.of(row.table(), row.dimension())
                    .filter(known -> known.measure().equals(row.measure()))
                    .isPresent();
            if (variable && RollUps.is(row.serviceKind()) && rows.stream().noneMatch(other -> isLineOf(row, other))) {
                byTable.computeIfAbsent(ReturnWords.table(row.table()), table -> new LinkedHashSet<>())
                        .add(ReturnWords.dimension(row.dimension()).toLowerCase(Locale.UK));
            }
        }
        return byTable.entrySet().stream()
                .map(table -> "%s (%s)".formatted(table.getKey(), String.join(", ", table.getValue())))
                .toList();
    }

    private static boolean isLineOf(PublishedRow row, PublishedRow other) {
        return other.table().equals(row.table())
                && other.dimension().equals(row.dimension())
                && other.serviceKind().equals(row.serviceKind())
                && other.measure().equals(row.measure())
                && !other.level().isEmpty()
                && !other.level().equals(Figure.TOTAL);
    }

    private static String named(Stream<String> names) {
        return names.collect(Collectors.joining("; "));
    }

    private static List<String> closing(Published published) {
        return List.of(
                "Each referral counts: a family refused by three refuges is three referrals. A household or a person counts once,"
                        + " however many services they used.",
                ("A breakdown of people is as fine as it can be with at least %d in every line, or is not shown at all."
                                + " [c] stands for a number that is withheld, [x] for one that is not available."
                                + " Shares are of published numbers of at least 20.")
                        .formatted(published.k()),
                "Every table is in return.xlsx, the same for machines in return.csv. Rules: %s."
                        .formatted(published.rules()));
    }
}
