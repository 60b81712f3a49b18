package org.rowan.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A spreadsheet for pictures and journeys, with one of each thing that can happen; nobody in it is real. */
public final class ShownSheet {
    private ShownSheet() {}

    /** In a folder of its own. */
    public static Path file() {
        try {
            return in(Files.createTempDirectory("rowan-sheet"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With merged titles, totals, days and words of several forms, and nothing that has to be mended, in a folder of its own. */
    public static Path whole() {
        try {
            return whole(Files.createTempDirectory("rowan-sheet"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path whole(Path folder) {
        return write(
                folder,
                head().row("0012", "3/1/21", "Khan, Amira", "3/4/91", 2, "Polcie", "Declined", "Full up", "✓", "red")
                        .row(
                                "0014",
                                "14 Feb 21",
                                "Ola Nowak",
                                "9/9/99",
                                "1 (boy 4)",
                                "Self",
                                "Declined",
                                "pets",
                                "✓",
                                null)
                        .row("Total", null, null, null, 3));
    }

    private static MessyFile head() {
        return MessyFile.workbook("Referrals 2021")
                .row("Referrals to the refuge, January to March")
                .merged(6)
                .row()
                .row(
                        "Ref",
                        "Date received",
                        "Client name",
                        "DOB",
                        "Kids",
                        "Who referred",
                        "Outcome",
                        "If no, why",
                        "Housing",
                        "Worker's car");
    }

    public static Path in(Path folder) {
        MessyFile rows = head().row(
                        "0012", "3/1/21", "Khan, Amira", "3/4/91", 2, "Polcie", "Accepted", null, "✓", "red")
                .row(
                        "0013",
                        LocalDate.of(2021, 1, 14),
                        "Kelly Moss",
                        "23/5/84",
                        "none",
                        "The Wednesday group",
                        "Declined",
                        "Full up again",
                        "x",
                        null)
                .row("0014", "14 Feb 21", "Ola Nowak", "9/9/99", "1 (boy 4)", "Self", "Declined", "pets", "✓", null)
                .row("0015", "31/2/21", "Pia Orr", null, 0, "GP", "Withdrawn", null, null, null)
                .row("Total", null, null, null, 3);
        return write(folder, rows);
    }

    private static Path write(Path folder, MessyFile rows) {
        try {
            return Files.write(folder.resolve("list.xlsx"), rows.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
