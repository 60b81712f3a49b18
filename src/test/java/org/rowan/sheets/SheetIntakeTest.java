package org.rowan.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.bedboard.Stay;
import org.rowan.kernel.London;
import org.rowan.kernel.Progress;
import org.rowan.people.Person;
import org.rowan.provider.Service;
import org.rowan.referral.FollowUp;
import org.rowan.referral.Referral;
import org.rowan.returns.export.AloneReason;
import org.rowan.returns.release.SignedReturn;
import org.rowan.sheets.read.Spreadsheet;
import org.rowan.sheets.store.SheetQueries;
import org.rowan.store.Store;
import org.rowan.store.StoredRecord;
import org.rowan.support.Membership;
import org.rowan.support.SmallRefuge;
import org.rowan.support.SupportPeriod;
import org.rowan.support.TestStores;

/** What comes of a spreadsheet in the store, and how it is taken back. */
class SheetIntakeTest {
    @TempDir
    Path folder;

    private Store store;
    private SmallRefuge refuge;
    private SheetIntake intake;

    @BeforeEach
    void open() {
        store = TestStores.created(folder.resolve("store"));
        refuge = new SmallRefuge(store);
        intake = new SheetIntake(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2020, month, day);
    }

    private static MessyFile list() {
        return MessyFile.workbook("Tracker")
                .row(
                        "Ref",
                        "Date referred",
                        "Name",
                        "DOB",
                        "Kids",
                        "Referral source",
                        "Accepted",
                        "Why not",
                        "Flat",
                        "Move in",
                        "Move out")
                .row("007", day(4, 2), "Begum, Sadia", "1/2/90", 1, "Police", "Yes", null, "1", day(4, 4), day(5, 30))
                .row("008", day(4, 9), "Kelly Moss", "23/5/84", 0, "Housing", "No", "No space", null, null, null)
                .row("009", day(5, 20), "Ola Nowak", "9/9/99", 2, "WMP", "Yes", null, "2", day(5, 21), null);
    }

    private Reading reading(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("list"), bytes);
        Lexicon lexicon = intake.start().lexicon();
        Table table = new TableFinder(lexicon).find(Spreadsheet.read(file)).getFirst();
        return Reading.of(
                new Mapper(lexicon).propose(table, refuge.refuge.reference), lexicon, London.today(store.clock()));
    }

    private SheetIntake.Result bring(byte[] bytes) throws IOException {
        return intake.bring(reading(bytes), Progress.SILENT);
    }

    private <R extends StoredRecord> List<R> all(Class<R> kind) {
        return store.read(tx -> SheetQueries.all(tx, kind));
    }

    @Test
    void a_row_becomes_a_referral_with_its_person_her_support_and_her_nights() throws IOException {
        assertThat(bring(list().bytes()).isWhole()).isTrue();

        Referral first = all(Referral.class).getFirst();
        assertThat(first.reference).isEqualTo("007 2020-04-02");
        assertThat(first.received).isEqualTo(LocalDateTime.of(2020, 4, 2, 12, 0));
        assertThat(List.of(first.source, first.decision, first.children)).containsExactly("police", "placed", 1);
        Person sadia = store.read(tx -> tx.get(Person.class, first.personId));
        assertThat(sadia.givenName + " " + sadia.familyName + " " + sadia.dateOfBirth)
                .isEqualTo("Sadia Begum 1990-02-01");
        SupportPeriod support = all(SupportPeriod.class).getFirst();
        assertThat(support.referralId).isEqualTo(first.id);
        assertThat(support.ended).isEqualTo(day(5, 30));
        assertThat(all(Membership.class).stream()
                        .filter(member -> member.supportId == support.id)
                        .map(member -> member.role))
                .containsExactly("adult", "child");
        assertThat(all(Stay.class)).extracting(stay -> stay.unitId).containsExactly(refuge.alone.id, refuge.family.id);
        assertThat(all(Referral.class)).extracting(row -> row.reason).containsExactly(null, "no_space", null);
    }

    @Test
    void a_rehearsal_says_what_would_come_and_leaves_the_store_as_it_was() throws IOException {
        SheetIntake.Result result = intake.rehearse(reading(list().bytes()), Progress.SILENT);

        assertThat(result.comes().coming())
                .containsExactly(
                        "3 referrals",
                        "2 support periods",
                        "2 stays in units",
                        "3 new people",
                        "3 members of households without a name");
        assertThat(all(Referral.class)).isEmpty();
        assertThat(intake.brought()).isEmpty();
    }

    @Test
    void one_fault_and_nothing_of_it_is_stored() throws IOException {
        SheetIntake.Result result = bring(list().row("010", "some day", "Pia Orr", null, 0, "Police", "No", "Full")
                .bytes());

        assertThat(result.mends())
                .extracting(Mend::row, Mend::place)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(5, 1));
        assertThat(all(Person.class)).isEmpty();
    }

    @Test
    void all_that_is_wrong_is_said_at_once_and_only_the_other_rows_are_counted() throws IOException {
        byte[] faulty = list().row("010", "some day", "Pia Orr", null, 0, "Police", "No", "Full")
                .row("011", day(6, 1), "Uma Orr", null, 0, "Police", "Yes", null, "1", day(6, 2), day(6, 1))
                .bytes();

        SheetIntake.Result tried = intake.rehearse(reading(faulty), Progress.SILENT);
        SheetIntake.Result result = bring(faulty);

        assertThat(result.mends()).extracting(Mend::row).containsOnly(5, 6);
        assertThat(tried.mends()).hasToString(result.mends().toString());
        assertThat(result.comes().referrals()).isEqualTo(3);
        assertThat(tried.comes().coming()).isEqualTo(result.comes().coming());
        assertThat(all(Person.class)).isEmpty();
    }

    @Test
    void the_same_list_with_a_new_row_brings_only_that() throws IOException {
        bring(list().bytes());
        SheetIntake.Result again = bring(list().row("010", day(6, 1), "Kelly Moss", "23/5/84", 0, "Self", "No", "Full")
                .bytes());

        assertThat(again.comes().thereAlready()).isEqualTo(3);
        assertThat(again.comes().referrals()).isEqualTo(1);
        assertThat(again.comes().knownPeople()).isEqualTo(1);
        assertThat(all(Person.class))
                .filteredOn(person -> person.givenName != null)
                .hasSize(3);
    }

    @Test
    void a_list_of_residents_finds_the_referrals_that_came_before_it() throws IOException {
        bring(MessyFile.workbook("R")
                .row("Date received", "Name", "Source", "Outcome")
                .row(day(4, 2), "Sadia Begum", "Police", "Accepted")
                .bytes());
        bring(MessyFile.workbook("S")
                .row("Name", "Room", "Moved in")
                .row("Begum, Sadia", "Room 1", day(4, 4))
                .bytes());

        assertThat(all(SupportPeriod.class))
                .extracting(support -> support.referralId)
                .containsExactly(all(Referral.class).getFirst().id);
    }

    @Test
    void a_whole_list_is_taken_back() throws IOException {
        bring(list().bytes());
        long id = intake.brought().getFirst().id;

        assertThat(new SheetUndo(store).undo(id)).isEmpty();
        assertThat(List.of(
                        all(Referral.class),
                        all(Person.class),
                        all(Stay.class),
                        all(Membership.class),
                        all(SupportPeriod.class)))
                .allMatch(List::isEmpty);
        assertThat(all(Service.class)).hasSize(2);
        assertThat(intake.brought()).isEmpty();
    }

    @Test
    void a_list_stays_once_one_of_its_records_was_changed_or_more_is_recorded_of_one() throws IOException {
        bring(list().bytes());
        Referral changed = all(Referral.class).get(1);
        store.change(tx -> {
            changed.risk = "high";
            tx.update(changed);
            FollowUp asked = new FollowUp();
            asked.referralId = all(Referral.class).getFirst().id;
            asked.asked = day(6, 1);
            asked.answer = "not_reached";
            tx.insert(asked);
        });

        assertThat(new SheetUndo(store).undo(intake.brought().getFirst().id))
                .extracting(SheetUndo.Reason::words)
                .containsExactly(
                        "The referral received on 2020-04-02 has more recorded of it since.",
                        "The referral received on 2020-04-09 was changed since, by ann.");
        assertThat(all(Referral.class)).hasSize(3);
    }

    @Test
    void a_list_stays_once_it_is_counted_in_a_return_that_was_signed_after_it() throws IOException {
        bring(list().bytes());
        sign("2020-21/Q3");
        sign("2019-20/Q4");

        assertThat(new SheetUndo(store).undo(intake.brought().getFirst().id))
                .extracting(SheetUndo.Reason::words)
                .containsExactly("It is counted in the return for 2020-21/Q3, which is signed.");
    }

    private void sign(String period) {
        SignedReturn signed = new SignedReturn();
        signed.period = period;
        signed.rules = "test";
        signed.preparedBy = "ann";
        signed.aloneBecause = AloneReason.ONE_PERSON;
        signed.fileName = "return.zip";
        signed.sha256 = "00";
        signed.content = new byte[0];
        signed.closing = "";
        store.change(tx -> {
            tx.insert(signed);
            signed.createdAt = signed.createdAt.plusSeconds(60);
            tx.update(signed);
        });
    }

    @Test
    void what_words_and_heads_mean_is_remembered() throws IOException {
        byte[] bytes = MessyFile.workbook("R")
                .row("When rang", "Who", "Sent by")
                .row(day(4, 2), "Sadia Begum", "The Wednesday group")
                .bytes();
        intake.learn(Lexicon.HEADING, Map.of("When rang", "RECEIVED", "Sent by", "SOURCE"));
        intake.learn("referral_source", Map.of("the wednesday GROUP", "faith_community"));

        bring(bytes);

        assertThat(all(Referral.class)).extracting(row -> row.source).containsExactly("faith_community");
    }

    @Test
    void a_condition_on_ringing_back_stops_the_row_until_somebody_says_what_it_means() throws IOException {
        byte[] bytes = MessyFile.workbook("Tracker")
                .row("Date referred", "Name", "Referral source", "Accepted", "Why not", "Safe to ring back")
                .row(day(4, 9), "Kelly Moss", "Police", "No", "No space", "Y - text only")
                .bytes();
        assertThat(reading(bytes).openWords())
                .singleElement()
                .satisfies(word -> assertThat(word.guess())
                        .as("nobody guesses that it is safe")
                        .isEmpty());
        intake.learn(Lexicon.YES_NO, Map.of("Y - text only", "yes"));
        assertThat(bring(bytes).isWhole()).as("of another column").isFalse();
        intake.learn(Lexicon.SAFE_TO_RING, Map.of("Y - text only", Lexicon.UNKNOWN));
        assertThat(intake.rehearse(reading(bytes), Progress.SILENT).isWhole())
                .as("left out")
                .isTrue();
        intake.learn(Lexicon.SAFE_TO_RING, Map.of("Y - text only", "no"));
        assertThat(bring(bytes).isWhole()).isTrue();
        assertThat(all(Referral.class)).extracting(row -> row.callback).containsExactly(false);
    }

    @Test
    void the_marked_copy_is_mended_and_brought_back() throws IOException {
        byte[] bytes = list().row("010", "31/6/20", "Pia Orr", "=cmd|x", 0, "Police", "No", "Full")
                .bytes();
        Reading reading = reading(bytes);
        List<Mend> mends = intake.bring(reading, Progress.SILENT).mends();
        Path copy = MarkedCopy.write(folder.resolve("copy"), reading.plan().table(), mends);
        assertThat(Files.getPosixFilePermissions(copy))
                .as("it holds what the sheet holds")
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

        Lexicon lexicon = intake.start().lexicon();
        Table marked = new TableFinder(lexicon).find(Spreadsheet.read(copy)).getFirst();
        Map<Integer, String> told = new HashMap<>();
        marked.rows().forEach(row -> told.put(row.number(), row.at(11).text()));
        assertThat(told.get(5)).isEqualTo("This is no day that can be read. Write it as 14/3/2024.");
        assertThat(told.get(2)).isEmpty();
        assertThat(marked.rows().getFirst().at(0).text()).isEqualTo("007");
        assertThat(marked.rows().getLast().at(3).text()).isEqualTo("=cmd|x");
        Plan plan = new Mapper(lexicon).propose(marked, refuge.refuge.reference);
        assertThat(plan.target(marked.headings().getLast()).field()).isEqualTo(Field.LEFT_OUT);
        assertThat(Reading.of(plan, lexicon, London.today(store.clock())).mends())
                .hasSize(2);
    }
}
