package org.rowan.returns.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rowan.disclosure.RollUps;
import org.rowan.returns.words.ReturnWords;
import org.w3c.dom.Element;

/** Two pages for the manager who signs and the commissioner who reads: headlines and charts, then what to know of them. */
final class SummaryPages {
    private static final String FOOT = "FOOT";
    private static final String STYLE = style();
    /** The longest bar, in millimetres. */
    private static final double LONGEST = 62;

    private static final int MOST_CHARTS = 4;

    private final Summary summary;
    private final Html html;
    private final List<String> scopes;

    private SummaryPages(Summary summary) {
        this.summary = summary;
        this.html = new Html(STYLE.replace(FOOT, summary.head().foot().replaceAll("[\"\\\\\n]", " ")));
        this.scopes = Stream.of(RollUps.SAFE, RollUps.COMMUNITY)
                .filter(summary.now()::has)
                .toList();
    }

    static byte[] bytes(Summary summary) {
        SummaryPages pages = new SummaryPages(summary);
        pages.first();
        pages.second();
        return PdfFile.of(pages.html);
    }

    private void first() {
        Element page = html.add(html.body(), "div", "page");
        html.text(page, "h1", summary.head().title());
        summary.head().lines().forEach(line -> html.text(page, "p", "about", line));
        html.text(page, "h2", "Headline figures");
        if (scopes.isEmpty()) {
            html.text(page, "p", "Nothing is shown of this period.");
        }
        scopes.forEach(scope -> headlines(page, scope));
        charts(page);
    }

    private void headlines(Element page, String scope) {
        html.text(page, "h3", ReturnWords.scope(scope));
        Element table = html.add(page, "table", "headlines");
        Element head = html.add(html.add(table, "thead"), "tr");
        html.text(head, "th", "Figure");
        html.text(head, "th", "number", ReturnWords.period(summary.now().period()));
        summary.before().ifPresent(before -> {
            html.text(head, "th", "number", ReturnWords.period(before.period()));
            html.text(head, "th", "number", "Change");
        });
        Element body = html.add(table, "tbody");
        for (Headline headline : Headline.ALL) {
            if (headline.of(summary.now(), scope).isPresent()) {
                Element row = html.add(body, "tr");
                rowHead(row, headline.words());
                html.text(row, "td", "number", headline.printed(summary.now(), scope));
                summary.before().ifPresent(before -> {
                    html.text(row, "td", "number", orNotAvailable(headline.printed(before, scope)));
                    html.text(row, "td", "number", orNotAvailable(headline.change(summary.now(), before, scope)));
                });
            }
        }
    }

    private static String orNotAvailable(String printed) {
        return printed.isEmpty() ? TableSheet.NOT_AVAILABLE.printed() : printed;
    }

    /** As many as there is room for below the headlines. */
    private void charts(Element page) {
        if (scopes.size() == 1) {
            charts(page, scopes.getFirst(), MOST_CHARTS);
        } else {
            scopes.forEach(scope -> charts(page, scope, 1));
        }
    }

    private void charts(Element page, String scope, int most) {
        List<Chart> charts = Chart.of(summary.now(), scope).stream().limit(most).toList();
        if (!charts.isEmpty()) {
            html.text(page, "h2", "In pictures: " + ReturnWords.scope(scope).toLowerCase(Locale.UK));
            charts.forEach(chart -> chart(page, chart));
        }
    }

    /** A table whose bars are drawn beside its numbers: it reads without them, in grey and aloud. */
    private void chart(Element page, Chart chart) {
        Element block = html.add(page, "div", "chart");
        html.text(block, "h3", chart.title());
        Element table = html.add(block, "table");
        table.setAttribute("title", chart.sentence());
        Element body = html.add(table, "tbody");
        for (Chart.Bar bar : chart.bars()) {
            Element row = html.add(body, "tr");
            rowHead(row, bar.label());
            Element cell = html.add(row, "td", "bars");
            Element drawn = html.add(cell, "div", "bar");
            drawn.setAttribute("style", "width: %.1fmm".formatted(LONGEST * bar.number() / chart.longest()));
            html.text(row, "td", "number", bar.printed());
        }
    }

    private void second() {
        Element page = html.add(html.body(), "div", "page second");
        summary.people().flatMap(people -> PlainTable.people(people, scopes)).ifPresent(table -> {
            html.text(page, "h2", "People");
            table(page, table);
        });
        html.text(page, "h2", "What is not complete");
        PlainTable.notRecorded(summary.now(), scopes).ifPresent(table -> table(page, table));
        summary.missing().forEach(line -> html.text(page, "p", line));
        html.text(page, "h2", "How to read it");
        summary.closing().forEach(line -> html.text(page, "p", line));
        if (summary.signed()) {
            signatures(page);
        }
    }

    private void table(Element page, PlainTable plain) {
        html.text(page, "h3", plain.title());
        Element table = html.add(page, "table", "plain");
        Element head = html.add(html.add(table, "thead"), "tr");
        for (int column = 0; column < plain.header().size(); column++) {
            Element cell = html.text(head, "th", plain.header().get(column));
            if (column > 0) {
                cell.setAttribute("class", "number");
            }
        }
        Element body = html.add(table, "tbody");
        for (List<String> cells : plain.rows()) {
            Element row = html.add(body, "tr");
            rowHead(row, cells.getFirst());
            cells.stream().skip(1).forEach(cell -> html.text(row, "td", "number", cell));
        }
    }

    private void signatures(Element page) {
        html.text(page, "h2", "Signed");
        Element table = html.add(page, "table", "signatures");
        Element head = html.add(html.add(table, "thead"), "tr");
        List.of("", "Name", "Role", "Signature", "Date").forEach(word -> html.text(head, "th", word));
        Element body = html.add(table, "tbody");
        for (String who : List.of("Prepared by", "Signed by the manager")) {
            Element row = html.add(body, "tr");
            rowHead(row, who);
            for (int i = 0; i < 4; i++) {
                html.text(row, "td", "\u00a0");
            }
        }
    }

    private void rowHead(Element row, String words) {
        html.text(row, "th", words).setAttribute("scope", "row");
    }

    private static String style() {
        try (InputStream in = SummaryPages.class.getResourceAsStream("summary.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
