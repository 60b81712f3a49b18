package org.rowan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rowan.support.Colleagues.ANN;
import static org.rowan.support.Colleagues.BO;
import static org.rowan.support.Colleagues.CY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.audit.Audit;
import org.rowan.audit.AuditFilter;
import org.rowan.audit.AuditLine;
import org.rowan.audit.Doing;
import org.rowan.casefile.ChildContact;
import org.rowan.kernel.Problem;
import org.rowan.notes.Note;
import org.rowan.people.Person;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.sight.WhoMaySee;
import org.rowan.store.sight.CasePart;
import org.rowan.support.Colleagues;
import org.rowan.support.Membership;
import org.rowan.support.Need;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;

/** The copy that a person may have of what is held about her; Ann and Cy are managers, Bo is a key worker. */
class SubjectAccessTest {
    @TempDir
    Path folder;

    private Colleagues colleagues;
    private Path out;
    private long aisha;
    private long sami;
    private long note;

    @BeforeEach
    void aHousehold() throws IOException {
        colleagues = new Colleagues(folder);
        out = Files.createDirectory(folder.resolve("out"));
        colleagues.as(ANN, store -> {
            Referral came = colleagues.refuge.referral(LocalDateTime.of(2021, 1, 4, 9, 0));
            Person person = SmallRefuge.person("Aisha", "Khan");
            ReferralDesk desk = new ReferralDesk(store, new Placing());
            desk.log(came, person);
            desk.decide(came, new Decision.Place(null, colleagues.refuge.family.id, LocalDate.of(2021, 1, 5), "zoe"));
            aisha = person.id;
            Support service = new Support(store);
            long support = service.of(aisha).getFirst().id();
            Person child = SmallRefuge.person("Sami", "Khan");
            Membership member = new Membership();
            member.supportId = support;
            member.role = "child";
            member.joined = LocalDate.of(2021, 1, 5);
            service.addMember(member, child);
            sami = child.id;
            Need need = new Need();
            need.supportId = support;
            need.personId = sami;
            need.need = "housing";
            need.identified = LocalDate.of(2021, 1, 6);
            service.addNeed(need);
            Note words = new Note();
            words.supportId = support;
            words.kind = "phone";
            words.noted = LocalDateTime.of(2021, 1, 6, 9, 0);
            words.author = "zoe";
            words.text = "She slept well. Sami cried at night. She wants a flat. Her brother rang the school.";
            note = service.addNote(words).id;
            service.file().correctNote(note, "She slept badly.");
        });
    }

    @AfterEach
    void leave() {
        colleagues.close();
    }

    @Test
    void what_names_another_in_the_file_or_speaks_of_somebody_near_waits_for_a_decision_and_the_rest_does_not() {
        Held held = held();
        assertThat(held.others()).extracting(Held.Other::name).containsExactly("Sami Khan");
        assertThat(noteText(held))
                .extracting(Passage::text)
                .containsExactly(
                        "She slept well. ",
                        "Sami cried at night. ",
                        "She wants a flat. ",
                        "Her brother rang the school.");
        assertThat(noteText(held))
                .extracting(Passage::suspected)
                .containsExactly(null, "names Sami Khan", null, "speaks of: brother");
        assertThat(held.open(Map.of())).contains("person " + sami);
    }

    @Test
    void nothing_is_written_while_something_waits_for_a_decision() {
        assertThatThrownBy(() -> colleagues.as(
                        ANN,
                        store -> new SubjectAccess(store).write(aisha, Map.of("person " + sami, Answer.GIVE), out)))
                .isInstanceOfSatisfying(
                        Problem.class, refused -> assertThat(refused.kind()).isEqualTo(Problem.Kind.REFUSED));
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void the_copy_has_every_record_with_who_wrote_it_and_says_where_words_are_left_out_and_why() throws IOException {
        Map<String, Answer> answers = new HashMap<>(decided(held(), Answer.ABOUT_ANOTHER));
        answers.put(Telling.WHERE_THEY_LIVED, Answer.GIVE);
        Written written = colleagues.ask(ANN, store -> new SubjectAccess(store).write(aisha, answers, out));
        String pdf = text(out.resolve("what-is-held.pdf"));
        String json = Files.readString(out.resolve("what-is-held.json"));
        for (String copy : List.of(pdf, json)) {
            assertThat(copy)
                    .contains("Aisha", "She slept well.", "She wants a flat.", "She slept badly.", "Refuge", "Room 2")
                    .contains("it tells of somebody else who has not agreed")
                    .doesNotContain("Sami", "cried", "brother");
        }
        assertThat(pdf).contains("Written by " + ANN);
        assertThat(written.leftOut()).isPositive();
        assertThat(written.files()).allSatisfy(file -> assertThat(file).exists());
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).as("no other file, not for a moment's sake").hasSize(2);
        }
        List<AuditLine> told = colleagues.ask(
                CY,
                store -> new Audit(store)
                        .page(new AuditFilter(null, null, null, Doing.EXPORTED, null), Long.MAX_VALUE, 10));
        assertThat(told.getFirst().recordId()).isEqualTo(aisha);
        assertThat(told.getFirst().detail())
                .contains("left out, since it tells of somebody else who has not agreed")
                .doesNotContain("Sami");
    }

    @Test
    void one_decision_leaves_out_where_they_lived() throws IOException {
        Map<String, Answer> answers = new HashMap<>(decided(held(), Answer.GIVE));
        assertThat(answers).containsKey(Telling.WHERE_THEY_LIVED);
        answers.put(Telling.WHERE_THEY_LIVED, Answer.ABOUT_ANOTHER);
        colleagues.as(ANN, store -> new SubjectAccess(store).write(aisha, answers, out));
        assertThat(text(out.resolve("what-is-held.pdf")))
                .contains("She slept well.")
                .doesNotContain("Room 2");
    }

    @Test
    void every_word_of_a_file_that_another_adult_shares_waits_for_a_decision() {
        colleagues.as(ANN, store -> {
            Membership member = new Membership();
            member.supportId = new Support(store).of(aisha).getFirst().id();
            member.role = "adult";
            member.joined = LocalDate.of(2021, 1, 5);
            new Support(store).addMember(member, SmallRefuge.person("Nadia", "Khan"));
        });
        assertThat(noteText(held())).allMatch(Passage::toDecide);
    }

    @Test
    void whom_a_child_sees_and_the_social_worker_wait_for_a_decision() {
        colleagues.as(
                ANN,
                store -> store.change(tx -> {
                    ChildContact contact = new ChildContact();
                    contact.supportId = tx.get(Note.class, note).supportId;
                    contact.personId = sami;
                    contact.withWhom = "Omar";
                    contact.kind = "phone";
                    contact.starts = LocalDate.of(2021, 1, 6);
                    tx.insert(contact);
                }));
        assertThat(held().records())
                .flatExtracting(HeldRecord::fields)
                .filteredOn(field -> field.name().equals("withWhom"))
                .flatExtracting(HeldRecord.Field::passages)
                .extracting(Passage::suspected)
                .containsExactly("is about others by its nature");
    }

    @Test
    void what_was_decided_to_be_given_is_given_with_the_records_of_her_child() throws IOException {
        Map<String, Answer> answers = decided(held(), Answer.GIVE);
        colleagues.as(ANN, store -> new SubjectAccess(store).write(aisha, answers, out));
        assertThat(text(out.resolve("what-is-held.pdf")))
                .contains("Sami cried at night.", "of Sami Khan", "Nothing was left out.");
    }

    @Test
    void what_was_written_after_the_decisions_has_to_be_decided_too() {
        Map<String, Answer> answers = decided(held(), Answer.GIVE);
        colleagues.as(
                ANN,
                store -> store.change(tx -> {
                    Note later = tx.get(Note.class, note);
                    later.id = null;
                    later.text = "Her mother knows the street.";
                    tx.insert(later);
                }));
        assertThatThrownBy(() -> colleagues.as(ANN, store -> new SubjectAccess(store).write(aisha, answers, out)))
                .hasMessageContaining("still open: 1.");
    }

    @Test
    void a_copy_is_never_written_over_another() throws IOException {
        Files.writeString(out.resolve("what-is-held.json"), "of somebody else");
        Map<String, Answer> answers = decided(held(), Answer.GIVE);
        assertThatThrownBy(() -> colleagues.as(ANN, store -> new SubjectAccess(store).write(aisha, answers, out)))
                .hasMessageContaining("empty folder");
        assertThat(out.resolve("what-is-held.pdf")).doesNotExist();
    }

    @Test
    void a_manager_who_is_shut_out_of_the_case_finds_nobody() {
        colleagues.as(ANN, store -> new WhoMaySee(store).shutOut(CasePart.PERSON, aisha, CY, "She is his sister."));
        assertThatThrownBy(() -> colleagues.ask(CY, store -> new SubjectAccess(store).held(aisha)))
                .isInstanceOfSatisfying(
                        Problem.class, refused -> assertThat(refused.kind()).isEqualTo(Problem.Kind.CONFLICT));
        assertThatThrownBy(() -> colleagues.ask(BO, store -> new SubjectAccess(store).held(aisha)))
                .isInstanceOfSatisfying(
                        Problem.class, refused -> assertThat(refused.kind()).isEqualTo(Problem.Kind.NO_RIGHT));
    }

    private Held held() {
        return colleagues.ask(ANN, store -> new SubjectAccess(store).held(aisha));
    }

    private List<Passage> noteText(Held held) {
        return held.records().stream()
                .filter(record -> record.id() == note)
                .flatMap(record -> record.fields().stream())
                .filter(field -> field.name().equals("text"))
                .findFirst()
                .orElseThrow()
                .passages();
    }

    private static Map<String, Answer> decided(Held held, Answer answer) {
        Map<String, Answer> answers = new HashMap<>();
        for (List<String> open = held.open(answers); !open.isEmpty(); open = held.open(answers)) {
            open.forEach(key -> answers.put(key, answer));
        }
        return answers;
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
