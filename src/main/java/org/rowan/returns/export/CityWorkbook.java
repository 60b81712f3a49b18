package org.rowan.returns.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rowan.returns.merge.CityReturn;
import org.rowan.returns.merge.MinistryForm;
import org.rowan.returns.words.Explained;

/** The added figures for people, laid out as a provider's workbook is. */
final class CityWorkbook {
    private CityWorkbook() {}

    static byte[] bytes(CityReturn city, List<MinistryForm.Line> form, List<Explained> explained, LocalDate lastDay) {
        List<TableSheet> sheets =
                TableSheet.of(city.rows().stream().map(CityText::entry).toList());
        List<String> cover = new ArrayList<>(CityWords.about(city));
        cover.addAll(CityWords.missing(city));
        cover.addAll(CityWords.reading(city));
        List<SheetPage> pages = new ArrayList<>(TablePages.of(
                SheetPage.ofText("Cover", CityWords.TITLE, cover),
                sheets,
                explained,
                List.of(
                        new Note("All tables", "21 to 42", "the number lies between these, both included"),
                        new Note("All tables", "78 or more", "at least so many; what some providers have is not known"),
                        new Note("All tables", "Level", "how fine a breakdown is: level 1 is the finest"))));
        if (!form.isEmpty()) {
            pages.add(page(form));
        }
        return WorkbookFile.of(pages, lastDay);
    }

    private static SheetPage page(List<MinistryForm.Line> form) {
        return new SheetPage(
                "Ministry",
                "Lines of the ministry's yearly collection",
                List.of(
                        "This worksheet contains one table. It has the lines that the returns can fill, as the form of %s names them."
                                .formatted(form.getFirst().form()),
                        "[c] means withheld by every provider; [x] means that a provider is missing or that nobody gives the line."),
                List.of("Line", "Words", "Number", "Source of the line"),
                form.stream()
                        .map(line -> List.<Content>of(
                                new Content.Text(line.number()),
                                new Content.Text(line.words()),
                                CityText.content(line.amount(), line.marker(), ""),
                                new Content.Text(line.source())))
                        .toList(),
                false);
    }
}
