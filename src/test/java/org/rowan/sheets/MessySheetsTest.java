package org.rowan.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.London;
import org.rowan.kernel.Progress;
import org.rowan.sheets.MessySheets.Messy;
import org.rowan.sheets.read.Spreadsheet;
import org.rowan.store.Store;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;

/** How much of twenty messy spreadsheets comes in before anybody has answered anything. */
class MessySheetsTest {
    @TempDir
    static Path folder;

    private static Store store;
    private static SmallRefuge refuge;

    @BeforeAll
    static void open() {
        store = TestStores.created(folder.resolve("store"));
        refuge = new SmallRefuge(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static String share(Messy messy) {
        SheetIntake intake = new SheetIntake(store);
        SheetIntake.Start start = intake.start();
        List<String> tables = new ArrayList<>();
        for (Table table : new TableFinder(start.lexicon()).find(Spreadsheet.read(messy.in(folder)))) {
            Plan plan = new Mapper(start.lexicon()).propose(table, refuge.refuge.reference);
            Reading reading = Reading.of(plan, start.lexicon(), London.today(store.clock()));
            SheetIntake.Result result = intake.rehearse(reading, Progress.SILENT);
            tables.add("rows %d of %d, cells %d of %d"
                    .formatted(
                            SheetIntake.rowsWithoutHelp(reading, result.mends()),
                            table.rows().size(),
                            reading.understood(),
                            reading.cells()));
        }
        return messy.name() + ": " + String.join("; ", tables);
    }

    @Test
    void this_share_of_each_comes_in_without_help() {
        List<String> shares =
                MessySheets.all().stream().map(MessySheetsTest::share).toList();
        System.out.println(String.join("\n", shares));
        assertThat(shares)
                .containsExactly(
                        "a plain list: rows 3 of 3, cells 23 of 23",
                        "merged titles above: rows 2 of 3, cells 16 of 17",
                        "days of every form: rows 10 of 12, cells 46 of 48",
                        "totals at the bottom: rows 2 of 2, cells 10 of 10",
                        "two tables below each other: rows 3 of 3, cells 15 of 15; rows 2 of 2, cells 7 of 7",
                        "two tables beside each other: rows 3 of 3, cells 12 of 12; rows 2 of 2, cells 6 of 6",
                        "forty spellings of yes: rows 40 of 40, cells 160 of 160",
                        "OpenDocument: rows 3 of 3, cells 15 of 15",
                        "CSV of old Windows, semicolons: rows 3 of 3, cells 17 of 17",
                        "CSV with quotes and broken lines: rows 3 of 3, cells 14 of 14",
                        "empty columns and rows between: rows 3 of 3, cells 12 of 13",
                        "hidden rows: rows 3 of 3, cells 12 of 12",
                        "heads again on each page: rows 3 of 3, cells 12 of 12",
                        "names in one column, ages in words: rows 3 of 4, cells 23 of 24",
                        "numbers with zeros before them: rows 3 of 3, cells 15 of 15",
                        "American days: rows 3 of 3, cells 15 of 15",
                        "residents: rows 4 of 5, cells 37 of 38",
                        "one list of referrals and stays: rows 3 of 4, cells 28 of 28",
                        "needs in columns with ticks and crosses: rows 3 of 4, cells 29 of 30",
                        "words of their own: rows 0 of 3, cells 0 of 18");
    }
}
