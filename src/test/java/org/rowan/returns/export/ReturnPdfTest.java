package org.rowan.returns.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rowan.disclosure.Declaration;
import org.rowan.returns.ExampleReturns;
import org.rowan.returns.RandomFacts;

class ReturnPdfTest {
    static Stream<ReturnContents> returns() {
        Set<String> both = Set.of("safe_accommodation", "community");
        return Stream.of(
                        ExampleReturns.of("provider-a").stream(),
                        ExampleReturns.of("provider-b").stream(),
                        ExampleReturns.of("provider-c").stream(),
                        ExampleReturns.of(
                                "every-kind", RandomFacts.of(1), new Declaration(5, both, Set.of(), Set.of(), Set.of()))
                                .stream())
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("returns")
    void it_has_two_pages_with_the_headlines_on_the_first_and_the_signatures_on_the_second(ReturnContents contents)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(ReturnPdf.bytes(contents))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(text(document, 1)).contains("Headline figures", "In pictures");
            assertThat(text(document, 2)).contains("What is not complete", "How to read it", "Signed by the manager");
            assertThat(text(document, 2)).contains("Page 2 of 2");
        }
    }

    @Test
    void the_headlines_are_the_published_figures_and_what_changed_since_the_quarter_before() throws IOException {
        try (PDDocument document = Loader.loadPDF(ReturnPdf.bytes(ExampleReturns.last("provider-a")))) {
            assertThat(text(document, 1))
                    .contains("Quarter: 1 January 2021 to 31 March 2021")
                    .contains("January to March", "October to", "Change")
                    .contains("Referrals received 60 61 \u22121", "Referrals placed 14 12 +2")
                    .contains("Placed 14 (23%)", "Not placed: no capacity 0 (0%)");
        }
        try (PDDocument document =
                Loader.loadPDF(ReturnPdf.bytes(ExampleReturns.of("provider-a").getFirst()))) {
            assertThat(text(document, 1)).doesNotContain("Change");
            assertThat(text(document, 2)).contains("no earlier return");
        }
    }

    @Test
    void a_share_of_fewer_than_twenty_is_not_given() {
        assertThat(Percent.of(5, 19)).isEmpty();
        assertThat(Percent.of(5, 20)).isEqualTo(" (25%)");
        assertThat(Percent.of(1, 300)).isEqualTo(" (0%)");
    }

    /** A bar is told by the words and the number in its row; in grey it still stands out from the paper. */
    @Test
    void its_charts_read_on_a_printer_without_colours() throws IOException {
        ReturnContents contents = ExampleReturns.last("provider-a");
        Chart first = Chart.of(
                        contents.published().rows(), contents.name().quarter().toString(), "safe_accommodation")
                .getFirst();
        long bars = first.bars().stream()
                .filter(bar -> 10 * bar.number() > first.longest())
                .count();
        try (PDDocument document = Loader.loadPDF(ReturnPdf.bytes(contents))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 100, ImageType.GRAY);
            assertThat(bars).isPositive();
            assertThat(dark(page)).isGreaterThanOrEqualTo(bars);
        }
    }

    /** How many dark bars a grey page has: as wide as three letters, and higher than a stroke. */
    private static long dark(BufferedImage page) {
        long bars = 0;
        int height = 0;
        for (int y = 0; y <= page.getHeight(); y++) {
            if (y < page.getHeight() && isDark(page, y)) {
                height++;
            } else {
                bars += height > 6 ? 1 : 0;
                height = 0;
            }
        }
        return bars;
    }

    private static boolean isDark(BufferedImage page, int y) {
        int run = 0;
        for (int x = 0; x < page.getWidth() && run < 20; x++) {
            run = page.getRaster().getSample(x, y, 0) < 128 ? run + 1 : 0;
        }
        return run == 20;
    }

    /** What a screen reader finds: a language, headings, tables with heads, and a text for each chart. */
    @Test
    void it_is_tagged_and_every_chart_has_its_numbers_as_text() throws IOException {
        ReturnContents contents = ExampleReturns.last("provider-a");
        try (PDDocument document = Loader.loadPDF(ReturnPdf.bytes(contents))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            List<PDStructureElement> elements = new ArrayList<>();
            collect(catalog.getStructureTreeRoot(), elements);
            List<String> tags =
                    elements.stream().map(PDStructureElement::getStructureType).toList();
            assertThat(tags).contains("H1", "H2", "H3", "P", "Table", "TR", "TH", "TD");
            List<String> alternatives = elements.stream()
                    .map(PDStructureElement::getAlternateDescription)
                    .filter(text -> text != null && text.startsWith("Bar chart"))
                    .toList();
            Figures now = new Figures(
                    "2020-21/Q4",
                    contents.published().rows().stream().map(Entry::of).toList());
            assertThat(alternatives)
                    .containsExactlyElementsOf(Chart.of(now, "safe_accommodation").stream()
                            .map(Chart::sentence)
                            .toList());
        }
    }

    @Test
    void its_letters_are_embedded_and_its_properties_empty_and_no_time_is_in_it() throws IOException {
        byte[] pdf = ReturnPdf.bytes(ExampleReturns.last("provider-a"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getCOSObject().keySet())
                    .isEmpty();
            assertThat(document.getDocumentCatalog().getMetadata()).isNull();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).contains("RowanText");
                }
            }
        }
        String bytes = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(Stream.of("D:20", "/Producer", "/FlateDecode")).noneMatch(bytes::contains);
    }

    @Test
    void the_same_published_figures_give_the_same_bytes() {
        ReturnContents contents = ExampleReturns.last("provider-a");
        assertThat(Arrays.equals(ReturnPdf.bytes(contents), ReturnPdf.bytes(contents)))
                .isTrue();
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> into) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                into.add(element);
                collect(element, into);
            }
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll(" +", " ");
    }
}
