package org.rowan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.exchange.SetExport;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.notes.Note;
import org.rowan.people.People;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.sight.WhoMaySee;
import org.rowan.store.sight.CasePart;
import org.rowan.support.Colleagues;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;

/** What whoever answers for the records finds out from the audit. */
class AuditLookTest {
    private static final int MANY = 200;

    @TempDir
    Path folder;

    private Colleagues colleagues;
    private Referral came;
    private long supportId;
    private long personId;

    @BeforeEach
    void somebodyComes() {
        colleagues = new Colleagues(folder);
        colleagues.as(Colleagues.ANN, store -> {
            ReferralDesk desk = new ReferralDesk(store, new Placing());
            came = desk.log(
                    colleagues.refuge.referral(LocalDateTime.of(2021, 3, 1, 9, 0)),
                    SmallRefuge.person("Aisha", "Khan"));
            desk.decide(came, new Decision.Place(null, colleagues.refuge.alone.id, came.received.toLocalDate(), "zoe"));
            personId = desk.open(came.id).person().id;
            supportId = new Support(store).of(personId).getFirst().id();
        });
    }

    @AfterEach
    void leave() {
        colleagues.close();
    }

    @Test
    void entries_come_newest_first_page_by_page_and_each_once() {
        List<AuditLine> all = look(AuditFilter.ALL);
        List<Long> paged = colleagues.ask(Colleagues.ANN, store -> {
            Audit audit = new Audit(store);
            List<AuditLine> first = audit.page(AuditFilter.ALL, all.getFirst().seq() + 1, 3);
            List<AuditLine> next = audit.page(AuditFilter.ALL, first.getLast().seq(), 3);
            return Stream.concat(first.stream(), next.stream())
                    .map(AuditLine::seq)
                    .toList();
        });
        assertThat(paged)
                .isEqualTo(all.subList(0, 6).stream().map(AuditLine::seq).toList());
    }

    @Test
    void they_are_narrowed_by_days_by_user_by_what_was_done_and_by_record() {
        colleagues.as(Colleagues.BO, store -> new People(store).open(personId));
        assertThat(look(new AuditFilter(null, null, Colleagues.BO, null, null)))
                .extracting(AuditLine::doing)
                .containsExactly(Doing.READ, Doing.SIGNED_IN);
        assertThat(look(new AuditFilter(null, null, null, Doing.READ, personId)))
                .extracting(AuditLine::user)
                .containsExactly(Colleagues.BO);
        LocalDate day = LocalDate.of(2021, 3, 15);
        assertThat(look(new AuditFilter(day, day, null, null, null))).isNotEmpty();
        assertThat(look(new AuditFilter(day.plusDays(1), null, null, null, null)))
                .isEmpty();
        assertThat(look(new AuditFilter(null, day.minusDays(1), null, null, null)))
                .isEmpty();
    }

    @Test
    void looking_at_the_audit_stands_in_the_audit() {
        look(new AuditFilter(null, null, Colleagues.BO, null, null));
        colleagues.ask(Colleagues.ANN, store -> new Audit(store).check());
        assertThat(look(AuditFilter.ALL).subList(0, 2))
                .extracting(AuditLine::action)
                .containsExactly("audit checked", "audit seen");
    }

    @Test
    void who_is_shut_out_of_a_case_finds_no_entry_of_it() {
        colleagues.as(
                Colleagues.ANN,
                store -> new WhoMaySee(store).shutOut(CasePart.PERSON, personId, Colleagues.CY, "Her brother."));
        List<AuditLine> seen =
                colleagues.ask(Colleagues.CY, store -> new Audit(store).page(AuditFilter.ALL, Long.MAX_VALUE, MANY));
        assertThat(seen).isNotEmpty().noneMatch(line -> Long.valueOf(personId).equals(line.recordId()));
        assertThat(seen).noneMatch(line -> line.about() != null && line.about().contains("Khan"));
        assertThatThrownBy(() ->
                        colleagues.ask(Colleagues.CY, store -> new Audit(store).whoHasSeen(CasePart.PERSON, personId)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void lines_name_whom_a_record_is_about() {
        assertThat(look(new AuditFilter(null, null, null, null, personId)))
                .extracting(AuditLine::about)
                .containsOnly("Aisha Khan");
        assertThat(look(new AuditFilter(null, null, null, null, supportId)))
                .extracting(AuditLine::about)
                .containsOnly("Aisha Khan");
    }

    @Test
    void who_has_seen_a_case_is_told_by_day_and_person_whatever_of_it_was_looked_at() {
        colleagues.as(Colleagues.BO, store -> new Support(store).open(supportId));
        colleagues.as(Colleagues.ZOE, store -> {
            Note note = new Note();
            note.supportId = supportId;
            note.kind = "phone";
            note.text = "She rang.";
            new Support(store).addNote(note);
        });
        List<SeenBy> seen = seen(CasePart.PERSON, personId);
        assertThat(seen)
                .extracting(SeenBy::user)
                .containsExactlyInAnyOrder(Colleagues.ANN, Colleagues.BO, Colleagues.ZOE);
        assertThat(of(seen, Colleagues.BO).doings()).containsExactly(Doing.READ);
        assertThat(of(seen, Colleagues.ZOE).doings()).containsExactly(Doing.CHANGED);
        assertThat(of(seen, Colleagues.ANN).doings()).contains(Doing.CHANGED);
        assertThat(seen).extracting(SeenBy::day).containsOnly(LocalDate.of(2021, 3, 15));
        assertThat(seen(CasePart.SUPPORT, supportId)).extracting(SeenBy::user).contains(Colleagues.BO, Colleagues.ZOE);
    }

    @Test
    void a_change_of_what_was_removed_since_still_counts() {
        colleagues.as(
                Colleagues.BO,
                store -> store.change(tx -> {
                    Note note = new Note();
                    note.supportId = supportId;
                    note.noted = LocalDateTime.of(2021, 3, 2, 9, 0);
                    note.author = "bo";
                    note.kind = "phone";
                    note.text = "A slip.";
                    tx.insert(note);
                    tx.delete(note);
                }));
        assertThat(seen(CasePart.SUPPORT, supportId)).extracting(SeenBy::user).contains(Colleagues.BO);
    }

    @Test
    void whoever_is_shown_by_a_search_or_as_alike_was_seen_and_no_word_of_the_search_is_kept() {
        colleagues.as(Colleagues.BO, store -> {
            People people = new People(store);
            people.readNames();
            for (String typed : new String[] {"a", "ai", "aisha"}) {
                assertThat(people.find(typed, 5)).hasSize(1);
            }
        });
        List<AuditLine> searched = look(new AuditFilter(null, null, null, Doing.SEARCHED, null));
        assertThat(searched).hasSize(1);
        assertThat(searched.getFirst().recordId()).isEqualTo(personId);
        assertThat(searched.getFirst().detail()).isNull();
    }

    @Test
    void a_search_that_finds_nobody_is_told_too() {
        colleagues.as(Colleagues.BO, store -> {
            People people = new People(store);
            people.readNames();
            people.find("xq", 5);
            people.find("xqz", 5);
        });
        assertThat(look(new AuditFilter(null, null, Colleagues.BO, Doing.SEARCHED, null)))
                .hasSize(1)
                .allMatch(line -> line.recordId() == null);
    }

    @Test
    void a_person_a_case_a_referral_and_several_people_at_once_are_told_as_read_and_a_set_as_taken_out() {
        colleagues.as(Colleagues.CY, store -> {
            new People(store).open(personId);
            new People(store).open(Set.of(personId));
            new Support(store).open(supportId);
            new ReferralDesk(store, new Placing()).open(came.id);
            new SetExport(store).write(folder.resolve("set"), Progress.SILENT);
        });
        assertThat(look(new AuditFilter(null, null, Colleagues.CY, Doing.READ, null)))
                .extracting(AuditLine::kind)
                .containsExactlyInAnyOrder("Person", "Person", "SupportPeriod", "Referral");
        assertThat(look(new AuditFilter(null, null, Colleagues.CY, Doing.EXPORTED, null)))
                .extracting(AuditLine::action)
                .containsExactly("set taken out");
    }

    @Test
    void lock_outs_and_looks_past_them_are_kinds_of_their_own() {
        colleagues.as(
                Colleagues.ANN,
                store -> new WhoMaySee(store).shutOut(CasePart.PERSON, personId, Colleagues.CY, "Her brother."));
        assertThat(look(new AuditFilter(null, null, null, Doing.LOCK_OUT, null)))
                .extracting(AuditLine::kind)
                .containsExactly("SightRule");
        assertThat(look(new AuditFilter(null, null, null, Doing.CHANGED, null)))
                .extracting(AuditLine::kind)
                .doesNotContain("SightRule");
    }

    /** An action that no kind knows could not be filtered for. */
    @Test
    void every_action_that_is_ever_noted_is_of_one_kind() throws IOException {
        Pattern noted = Pattern.compile("(?:store|tx|staging)\\.note\\(\\s*\"([^\"]+)\"|[( ]note\\(\"([a-z ]+)\"");
        Set<String> actions = new HashSet<>(Set.of("added", "changed", "removed"));
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher found = noted.matcher(Files.readString(file));
                while (found.find()) {
                    actions.add(found.group(1) == null ? found.group(2) : found.group(1));
                }
            }
        }
        assertThat(actions).contains("signed in", "erased", "seen", "set taken out", "audit seen");
        assertThat(actions).allMatch(action -> Doing.knows(action));
    }

    private List<AuditLine> look(AuditFilter filter) {
        return colleagues.ask(Colleagues.ANN, store -> new Audit(store).page(filter, Long.MAX_VALUE, MANY));
    }

    private List<SeenBy> seen(CasePart part, long id) {
        return colleagues.ask(Colleagues.ANN, store -> new Audit(store).whoHasSeen(part, id));
    }

    private static SeenBy of(List<SeenBy> seen, String user) {
        return seen.stream().filter(by -> by.user().equals(user)).findFirst().orElseThrow();
    }
}
