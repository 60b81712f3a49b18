package org.rowan.access;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.rowan.returns.export.Html;
import org.rowan.returns.export.PdfFile;
import org.w3c.dom.Element;

/** The copy as pages to be read. */
final class CopyPdf {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final String STYLE = """
            @page { size: A4; margin: 16mm 17mm;
              @bottom-right { content: "Page " counter(page) " of " counter(pages); font-family: "Rowan Text"; font-size: 8pt; } }
            body { font-family: "Rowan Text"; font-size: 10pt; line-height: 1.35; color: #000; margin: 0; }
            h1 { font-size: 17pt; margin: 0 0 3mm 0; }
            h2 { font-size: 13pt; margin: 6mm 0 2mm 0; border-bottom: 0.5mm solid #333; page-break-after: avoid; }
            h3 { font-size: 10pt; margin: 4mm 0 0 0; page-break-after: avoid; }
            p { margin: 0 0 1.6mm 0; }
            p.made { font-size: 8.5pt; color: #444; page-break-after: avoid; }
            table { border-collapse: collapse; width: 100%; }
            th { text-align: left; font-weight: normal; color: #444; width: 42mm; padding: 0.4mm 3mm 0.4mm 0; vertical-align: top; }
            td { padding: 0.4mm 0; vertical-align: top; white-space: pre-wrap; }
            """;

    private final Copy copy;
    private final Html html = new Html(STYLE);

    private CopyPdf(Copy copy) {
        this.copy = copy;
    }

    static byte[] bytes(Copy copy) {
        CopyPdf pages = new CopyPdf(copy);
        pages.head();
        copy.byKind().forEach(pages::kind);
        return PdfFile.of(pages.html);
    }

    private void head() {
        String name = copy.held().name();
        html.text(html.body(), "h1", "What we hold about " + (name.isEmpty() ? "you" : name));
        line("Made on " + DAY.format(copy.made()) + " by " + copy.by() + ". "
                + count(copy.records().size(), "record") + ", by kind, each with who wrote it and when.");
        int left = copy.leftOut().size();
        line(
                left == 0
                        ? "Nothing was left out."
                        : count(left, "passage")
                                + " or records of others were left out. Where words are missing, it says why.");
        line(
                "If something here is wrong, you can ask us to correct it, or to erase it. You can complain to the Information"
                        + " Commissioner's Office, ico.org.uk.");
        line(
                "Keep these pages where nobody finds them who must not read them: they are readable by anybody who has them.");
    }

    private void line(String words) {
        html.text(html.body(), "p", words);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private void kind(String kind, List<HeldRecord> records) {
        html.text(html.body(), "h2", kind + " (" + records.size() + ")");
        records.forEach(this::record);
    }

    private void record(HeldRecord held) {
        html.text(html.body(), "h3", held.kind() + " " + held.id() + of(held));
        HeldRecord.Made made = held.made();
        html.text(
                html.body(),
                "p",
                "made",
                "Written by " + made.by() + ", " + Telling.moment(made.at())
                        + (made.changedAt().equals(made.at())
                                ? ""
                                : "; last changed by " + made.changedBy() + ", " + Telling.moment(made.changedAt())));
        if (held.fields().isEmpty()) {
            return;
        }
        Element body = html.add(html.add(html.body(), "table"), "tbody");
        held.fields().forEach(field -> {
            Element row = html.add(body, "tr");
            html.text(row, "th", field.label()).setAttribute("scope", "row");
            html.text(row, "td", copy.shown(field));
        });
    }

    private String of(HeldRecord held) {
        return copy.held().others().stream()
                .filter(other -> other.id() == (held.about() == null ? 0 : held.about()))
                .map(other -> ", of " + other.name())
                .findFirst()
                .orElse("");
    }
}
