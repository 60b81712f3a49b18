package org.rowan.sheets.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.Right;
import org.rowan.referral.Referral;
import org.rowan.sheets.Field;
import org.rowan.sheets.Heading;
import org.rowan.sheets.OpenWord;
import org.rowan.sheets.SheetIntake;
import org.rowan.sheets.SheetUndo;
import org.rowan.sheets.ShownSheet;
import org.rowan.sheets.Target;
import org.rowan.sheets.store.SheetQueries;
import org.rowan.sheets.ui.SheetViewModel.Stage;
import org.rowan.store.Store;
import org.rowan.support.Refusals;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;

/** A spreadsheet goes from step to step. */
class SheetViewModelTest {
    @TempDir
    Path folder;

    private Store store;
    private SheetViewModel model;
    private int changes;

    @BeforeEach
    void open() {
        store = TestStores.stores().create(folder.resolve("store"), TestStores.USER, TestStores.passphrase());
        new SmallRefuge(store);
        model = fresh();
    }

    private SheetViewModel fresh() {
        return new SheetViewModel(
                new SheetIntake(store), new SheetUndo(store), Refusals.here(), TestStores.NOON, () -> changes++);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Path csv(String... rows) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), String.join("\n", rows));
    }

    private List<Referral> referrals() {
        return store.read(Right.SEE_CASES, tx -> SheetQueries.all(tx, Referral.class));
    }

    @Test
    void what_is_not_understood_is_said_once_and_known_the_next_time() throws IOException {
        Path list = csv(
                "When rang,Client,Who sent,Outcome",
                "3/1/21,Amira Khan,Polcie,Accepted",
                "14/1/21,Kelly Moss,The Wednesday group,No");
        model.choose(list);
        assertThat(model.stage().get()).isEqualTo(Stage.COLUMNS);
        model.toWords();
        assertThat(model.stage().get()).as("no column has a day yet").isEqualTo(Stage.COLUMNS);
        assertThat(model.problem().get()).startsWith("Say which column has the day");

        List<Heading> heads = model.plan().get().table().headings();
        model.target(heads.get(0), Target.of(Field.RECEIVED));
        model.target(heads.get(2), Target.of(Field.SOURCE));
        model.toWords();
        assertThat(model.reading().openWords())
                .extracting(OpenWord::words)
                .containsExactly("Polcie", "The Wednesday group");
        model.agree();
        model.answer(model.reading().openWords().getFirst(), "faith_community");
        model.look();
        assertThat(model.result().mends()).isEmpty();
        assertThat(referrals()).isEmpty();
        model.bring();

        assertThat(model.stage().get()).isEqualTo(Stage.DONE);
        assertThat(referrals()).extracting(row -> row.source).containsExactly("police", "faith_community");
        assertThat(changes).isEqualTo(1);

        SheetViewModel next = fresh();
        next.choose(list);
        next.toWords();
        assertThat(next.reading().openWords()).isEmpty();
    }

    @Test
    void a_marked_copy_is_offered_where_rows_have_to_be_mended_and_nothing_comes_in() {
        model.choose(ShownSheet.in(folder));
        model.toWords();
        model.agree();
        model.look();

        assertThat(model.result().mends()).extracting(mend -> mend.row()).containsExactly(5, 7);
        model.writeCopy(folder.resolve("copy.xlsx"));
        assertThat(folder.resolve("copy.xlsx")).isNotEmptyFile();
        model.bring();
        assertThat(model.stage().get()).isEqualTo(Stage.LOOK);
        assertThat(referrals()).isEmpty();
    }

    @Test
    void what_came_in_is_taken_back_from_the_first_step() throws IOException {
        model.choose(csv("Date received,Name,Source,Outcome", "3/1/21,Amira Khan,Police,Accepted"));
        model.toWords();
        model.look();
        model.bring();
        model.takeBack(model.brought().get().getFirst());

        assertThat(model.problem().get()).isEqualTo("All of it is taken back.");
        assertThat(referrals()).isEmpty();
        assertThat(model.brought().get()).isEmpty();
    }

    @Test
    void a_file_without_a_list_and_one_that_is_none_are_said_so() throws IOException {
        model.choose(csv("hello"));
        assertThat(model.problem().get()).startsWith("No list was found in this file");
        model.choose(
                Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}));
        assertThat(model.problem().get()).startsWith("This is a workbook of the old form");
        assertThat(model.stage().get()).isEqualTo(Stage.FILE);
    }
}
