package org.rowan.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rowan.support.Colleagues.ANN;
import static org.rowan.support.Colleagues.BO;
import static org.rowan.support.Colleagues.CY;
import static org.rowan.support.Colleagues.ZOE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.audit.Audit;
import org.rowan.audit.AuditFilter;
import org.rowan.audit.AuditLine;
import org.rowan.audit.Doing;
import org.rowan.backup.Backups;
import org.rowan.erasure.store.ErasureQueries;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.notes.Note;
import org.rowan.people.Person;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.returns.release.QuarterlyReturn;
import org.rowan.sight.WhoMaySee;
import org.rowan.store.Store;
import org.rowan.store.sight.CasePart;
import org.rowan.support.Colleagues;
import org.rowan.support.Membership;
import org.rowan.support.Placing;
import org.rowan.support.SamePerson;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportPeriod;
import org.rowan.tasks.Due;
import org.rowan.tasks.ToDo;
import org.rowan.vault.ErasedCases;

/** A case is erased by two people; Ann and Cy are managers, Bo and Zoe key workers. */
class ErasureTest {
    private static final AuditFilter ERASED = new AuditFilter(null, null, null, Doing.ERASED, null);

    private static final LocalDate REVIEW = LocalDate.of(2021, 3, 23);

    @TempDir
    Path folder;

    private Colleagues colleagues;
    private long aisha;
    private long sami;
    private long referral;
    private long support;
    private long note;

    @BeforeEach
    void aHouseholdThatHasMovedOn() {
        colleagues = new Colleagues(folder);
        colleagues.as(ANN, store -> {
            Referral came = colleagues.refuge.referral(LocalDateTime.of(2021, 1, 4, 9, 0));
            Person person = SmallRefuge.person("Aisha", "Khan");
            ReferralDesk desk = new ReferralDesk(store, new Placing());
            desk.log(came, person);
            desk.decide(came, new Decision.Place(null, colleagues.refuge.family.id, LocalDate.of(2021, 1, 5), "zoe"));
            aisha = person.id;
            referral = came.id;
            Support service = new Support(store);
            support = service.of(aisha).getFirst().id();
            Person child = SmallRefuge.person("Sami", "Khan");
            Membership member = new Membership();
            member.supportId = support;
            member.role = "child";
            member.joined = LocalDate.of(2021, 1, 5);
            service.addMember(member, child);
            sami = child.id;
            Note words = new Note();
            words.supportId = support;
            words.kind = "phone";
            words.noted = LocalDateTime.of(2021, 1, 6, 9, 0);
            words.author = "zoe";
            words.text = "Her brother rang.";
            note = service.addNote(words).id;
        });
    }

    @AfterEach
    void leave() {
        colleagues.close();
    }

    @Test
    void what_a_key_worker_asks_for_a_manager_does_and_the_whole_household_is_gone() {
        end();
        ask(BO, "She rang and wants nothing kept.");
        Asked asked = colleagues.ask(CY, store -> new Erasure(store).waiting()).getFirst();
        assertThat(asked.extent()).isEqualTo(new Extent(List.of("Aisha Khan", "Sami Khan"), 0, 1, 1, false));
        assertThat(asked.request().words).isEqualTo("She rang and wants nothing kept.");
        assertThat(asked.way()).isEqualTo(new Way.Now(false));
        colleagues.as(CY, store -> new Erasure(store).erase(asked.request().id));
        colleagues.as(ZOE, store -> {
            for (long person : List.of(aisha, sami)) {
                assertThat(store.read(tx -> tx.get(Person.class, person)).isBlank())
                        .isTrue();
            }
            assertThat(store.read(tx -> tx.get(Note.class, note)).text).isNull();
            assertThat(new Support(store).of(aisha)).as("a line stays").hasSize(1);
            ErasureRequest done = ((Standing.Gone) new Erasure(store).of(CasePart.SUPPORT, support)).done();
            assertThat(done.endedBy).isEqualTo(CY);
            assertThat(done.createdBy).isEqualTo(BO);
            assertThat(done.because()).isEqualTo(ErasureReason.SHE_ASKED);
            assertThat(done.words).as("the words go with the case").isNull();
        });
        colleagues.as(ANN, store -> assertThat(new Erasure(store).waiting()).isEmpty());
    }

    @Test
    void who_asks_does_not_do_it_and_who_does_it_is_a_manager() {
        end();
        ask(ANN, "");
        long id = waiting();
        colleagues.as(
                ANN,
                store -> assertThat(new Erasure(store).waiting().getFirst().way())
                        .isEqualTo(new Way.ByAnother()));
        colleagues.as(ANN, store -> assertRefused(() -> new Erasure(store).erase(id), Problem.Kind.NO_RIGHT));
        colleagues.as(BO, store -> assertRefused(() -> new Erasure(store).erase(id), Problem.Kind.NO_RIGHT));
        colleagues.as(
                ZOE,
                store -> assertThat(store.read(tx -> tx.get(Person.class, aisha)).givenName)
                        .isEqualTo("Aisha"));
    }

    @Test
    void the_audit_keeps_who_asked_who_did_it_and_why_and_stays_whole() {
        end();
        ask(BO, "Her new name is not to be known.");
        erase(CY);
        List<AuditLine> lines = colleagues.ask(ANN, store -> new Audit(store).page(ERASED, Long.MAX_VALUE, 99));
        AuditLine told = lines.stream()
                .filter(line -> line.action().equals("case erased"))
                .findFirst()
                .orElseThrow();
        assertThat(told.user()).isEqualTo(CY);
        assertThat(told.detail())
                .isEqualTo("asked for by bo on 2021-03-15, because the person whose case it is asked for it");
        assertThat(lines).filteredOn(line -> line.action().equals("erased")).hasSize(4);
        colleagues.as(ANN, store -> {
            assertThat(new Audit(store).page(AuditFilter.ALL, Long.MAX_VALUE, 999))
                    .noneMatch(line -> line.detail() != null && line.detail().matches("(?s).*(Aisha|new name).*"));
            assertThat(store.firstBrokenAuditEntry()).isEmpty();
        });
    }

    @Test
    void a_case_that_goes_on_is_not_erased_and_one_that_goes_on_again_is_not_either() {
        colleagues.as(BO, store -> assertRefused(() -> ask(store, ""), Problem.Kind.INPUT));
        end();
        ask(BO, "");
        long id = waiting();
        colleagues.as(ANN, store -> new Support(store).resume(support));
        colleagues.as(CY, store -> assertRefused(() -> new Erasure(store).erase(id), Problem.Kind.INPUT));
    }

    @Test
    void a_case_that_is_held_is_not_asked_to_be_erased_until_the_hold_is_ended() {
        end();
        colleagues.as(ANN, store -> {
            hold(store);
            assertRefused(
                    () -> new LegalHolds(store).hold(CasePart.PERSON, sami, "Again.", REVIEW), Problem.Kind.INPUT);
        });
        colleagues.as(BO, store -> {
            assertRefused(() -> ask(store, ""), Problem.Kind.INPUT);
            assertThat(new LegalHolds(store).of(CasePart.PERSON, sami))
                    .as("the case is the whole household")
                    .get()
                    .satisfies(hold -> assertThat(hold.reason).isEqualTo("The police asked for it."));
        });
        colleagues.as(CY, store -> {
            long id = new LegalHolds(store).of(CasePart.REFERRAL, referral).orElseThrow().id;
            new LegalHolds(store).end(id);
            assertRefused(() -> new LegalHolds(store).end(id), Problem.Kind.CONFLICT);
            assertRefused(() -> new LegalHolds(store).reviewed(id, REVIEW), Problem.Kind.CONFLICT);
        });
        ask(BO, "");
        erase(CY);
        colleagues.as(ANN, store -> {
            List<LegalHold> left = store.read(ErasureQueries::holds);
            assertThat(left).isEmpty();
            assertRefused(
                    () -> new LegalHolds(store).hold(CasePart.PERSON, aisha, "Too late.", REVIEW),
                    Problem.Kind.CONFLICT);
        });
    }

    @Test
    void a_hold_that_comes_between_the_two_steps_stops_the_second() {
        end();
        ask(BO, "");
        long id = waiting();
        colleagues.as(ANN, this::hold);
        colleagues.as(CY, store -> {
            assertRefused(() -> new Erasure(store).erase(id), Problem.Kind.INPUT);
            assertThat(store.read(tx -> tx.get(Person.class, aisha)).givenName).isEqualTo("Aisha");
            new LegalHolds(store)
                    .end(new LegalHolds(store).of(CasePart.PERSON, aisha).orElseThrow().id);
            new Erasure(store).erase(id);
            assertThat(store.read(tx -> tx.get(Person.class, aisha)).isBlank()).isTrue();
        });
    }

    @Test
    void a_hold_has_a_reason_and_a_day_to_come_on_which_it_is_looked_at_and_stays_after_that_day() {
        colleagues.as(ANN, store -> {
            LegalHolds holds = new LegalHolds(store);
            assertRefused(() -> holds.hold(CasePart.PERSON, aisha, " ", REVIEW), Problem.Kind.INPUT);
            assertRefused(
                    () -> holds.hold(CasePart.PERSON, aisha, "An inquiry.", LocalDate.of(2021, 3, 15)),
                    Problem.Kind.INPUT);
            hold(store);
            assertThat(tasks(store)).as("eight days before").isEmpty();
        });
        colleagues.later(1);
        colleagues.as(
                ANN,
                store -> assertThat(tasks(store)).singleElement().satisfies(due -> {
                    assertThat(due.id()).isEqualTo(aisha);
                    assertThat(due.at().toLocalDate()).isEqualTo(REVIEW);
                    assertThat(due.who()).isEqualTo("Aisha Khan");
                }));
        colleagues.later(30);
        colleagues.as(ANN, store -> {
            LegalHold hold = new LegalHolds(store).of(CasePart.PERSON, aisha).orElseThrow();
            assertThat(tasks(store)).hasSize(1);
            new LegalHolds(store).reviewed(hold.id, LocalDate.of(2022, 3, 15));
            assertThat(tasks(store)).isEmpty();
        });
    }

    private static List<Due> tasks(Store store) {
        return new ToDo(store)
                .look().all().stream()
                        .filter(due -> due.kind() == Due.Kind.HOLD_REVIEW)
                        .toList();
    }

    private void hold(Store store) {
        new LegalHolds(store).hold(CasePart.SUPPORT, support, "The police asked for it.", REVIEW);
    }

    @Test
    void it_is_asked_for_once_and_can_be_taken_back_by_who_asked_and_by_managers() {
        end();
        ask(BO, "");
        colleagues.as(ZOE, store -> {
            assertRefused(() -> ask(store, ""), Problem.Kind.INPUT);
            Asked asked = ((Standing.Waiting) new Erasure(store).of(CasePart.PERSON, sami)).asked();
            assertThat(asked.mayTakeBack()).isFalse();
            assertRefused(() -> new Erasure(store).takeBack(asked.request().id), Problem.Kind.NO_RIGHT);
        });
        long id = waiting();
        colleagues.as(BO, store -> new Erasure(store).takeBack(id));
        colleagues.as(CY, store -> assertRefused(() -> new Erasure(store).erase(id), Problem.Kind.CONFLICT));
        ask(ZOE, "");
        assertThat(waiting()).isNotEqualTo(id);
        colleagues.as(ANN, store -> new Erasure(store).takeBack(waiting()));
        colleagues.as(
                ANN,
                store -> assertThat(new Erasure(store).of(CasePart.REFERRAL, referral))
                        .isInstanceOf(Standing.Kept.class));
    }

    @Test
    void whoever_is_shut_out_of_the_case_learns_nothing_of_its_erasure() {
        end();
        colleagues.as(ANN, store -> new WhoMaySee(store).shutOut(CasePart.PERSON, aisha, CY, "His sister."));
        ask(BO, "");
        long id = waiting();
        colleagues.as(CY, store -> {
            assertThat(new Erasure(store).waiting()).isEmpty();
            assertRefused(() -> new Erasure(store).erase(id), Problem.Kind.CONFLICT);
        });
        erase(ANN);
        colleagues.as(
                CY,
                store -> assertThat(new Audit(store).page(ERASED, Long.MAX_VALUE, 99))
                        .isEmpty());
    }

    /** The other manager is shut out: then there is nobody else who could do it. */
    @Test
    void a_manager_whom_no_other_could_help_waits_a_week_and_the_audit_says_that_she_was_alone() {
        end();
        colleagues.as(ANN, store -> new WhoMaySee(store).shutOut(CasePart.PERSON, aisha, CY, "His sister."));
        ask(ANN, "");
        long id = waiting();
        colleagues.as(
                ANN,
                store -> assertThat(new Erasure(store).waiting().getFirst().way())
                        .isEqualTo(new Way.From(LocalDate.of(2021, 3, 22))));
        colleagues.as(ANN, store -> assertRefused(() -> new Erasure(store).erase(id), Problem.Kind.NO_RIGHT));
        colleagues.later(6);
        colleagues.as(ANN, store -> assertRefused(() -> new Erasure(store).erase(id), Problem.Kind.NO_RIGHT));
        colleagues.later(1);
        colleagues.as(ANN, store -> {
            assertThat(new Erasure(store).waiting().getFirst().way()).isEqualTo(new Way.Now(true));
            new Erasure(store).erase(id);
            assertThat(new Audit(store).page(ERASED, Long.MAX_VALUE, 99))
                    .anyMatch(line -> line.action().equals("case erased alone"));
        });
    }

    @Test
    void who_shuts_the_other_manager_out_after_asking_waits_from_then_on_and_the_other_sees_that_one_was_alone() {
        end();
        ask(ANN, "");
        long id = waiting();
        colleagues.later(7);
        colleagues.as(ANN, store -> {
            new WhoMaySee(store).shutOut(CasePart.PERSON, aisha, CY, "His sister.");
            assertThat(new Erasure(store).waiting().getFirst().way())
                    .isEqualTo(new Way.From(LocalDate.of(2021, 3, 29)));
            assertRefused(() -> new Erasure(store).erase(id), Problem.Kind.NO_RIGHT);
        });
        colleagues.later(7);
        colleagues.as(ANN, store -> new Erasure(store).erase(id));
        colleagues.as(
                CY,
                store -> assertThat(new Audit(store).page(ERASED, Long.MAX_VALUE, 99))
                        .singleElement()
                        .satisfies(line -> {
                            assertThat(line.action()).isEqualTo("a case was erased by one alone");
                            assertThat(line.user()).isEqualTo(ANN);
                            assertThat(line.recordId()).isNull();
                        }));
    }

    /** Two records of one person, for each of which somebody had asked, were joined meanwhile. */
    @Test
    void what_was_asked_for_twice_is_erased_once_and_waits_no_more() {
        end();
        ask(BO, "");
        long second = colleagues.ask(ANN, store -> {
            Referral came = colleagues.refuge.referral(LocalDateTime.of(2021, 3, 10, 9, 0));
            Person person = SmallRefuge.person("Aysha", "Khan");
            ReferralDesk desk = new ReferralDesk(store, new Placing());
            desk.log(came, person);
            desk.decide(came, new Decision.Withdraw(LocalDate.of(2021, 3, 11)));
            return person.id;
        });
        colleagues.as(
                BO,
                store -> new Erasure(store).ask(CasePart.PERSON, second, ErasureReason.SHE_ASKED, "Her other record."));
        colleagues.as(BO, store -> new SamePerson(store).join(aisha, second));
        colleagues.as(CY, store -> {
            List<Asked> asked = new Erasure(store).waiting();
            assertThat(asked).hasSize(2);
            new Erasure(store).erase(asked.getLast().request().id);
            assertThat(new Erasure(store).waiting()).isEmpty();
            assertThat(new Erasure(store).of(CasePart.PERSON, aisha)).isInstanceOf(Standing.Gone.class);
        });
    }

    @Test
    void the_list_of_erased_cases_lies_beside_the_backups_at_once_and_a_backup_from_before_shows_nothing() {
        end();
        Path backups = folder.resolve("backups");
        Path backup = colleagues.ask(ANN, store -> {
            new Backups(store).keep(backups, false);
            return new Backups(store).now(Progress.SILENT).file();
        });
        ask(BO, "");
        erase(CY);
        var id = colleagues.ask(CY, Store::id);
        assertThat(backups.resolve(ErasedCases.name(id))).exists();
        Path elsewhere = folder.resolve("elsewhere");
        colleagues.signOut();
        colleagues.restore(backup, elsewhere);
        try (Store store = colleagues.open(elsewhere, ANN)) {
            assertThat(store.read(tx -> tx.get(Person.class, aisha)).isBlank()).isTrue();
        }
    }

    @Test
    void what_goes_wrong_with_drafts_keeps_the_case_erased_and_the_backups_told() {
        end();
        Path backups = folder.resolve("backups");
        colleagues.as(ANN, store -> new Backups(store).keep(backups, false));
        ask(BO, "");
        long id = waiting();
        Problem full = Problem.of(Problem.Kind.DISK, "The disk is full.");
        colleagues.as(CY, store -> {
            Erasure failing = new Erasure(store, () -> {
                throw full;
            });
            assertThat(failing.erase(id)).contains(full);
            assertThat(backups.resolve(ErasedCases.name(store.id()))).exists();
            assertThat(failing.of(CasePart.SUPPORT, support)).isInstanceOf(Standing.Gone.class);
        });
    }

    @Test
    void what_was_counted_of_her_is_counted_after_the_erasure_too() {
        end();
        FinancialQuarter quarter = FinancialQuarter.parse("2020-21/Q4");
        var before = colleagues.ask(
                ANN, store -> new QuarterlyReturn(store).make(quarter).counted().figures());
        assertThat(before).anyMatch(figure -> figure.value() > 0);
        ask(BO, "");
        erase(CY);
        var after = colleagues.ask(
                ANN, store -> new QuarterlyReturn(store).make(quarter).counted().figures());
        assertThat(after).isEqualTo(before);
    }

    @Test
    void what_others_had_begun_is_gone_through_and_nothing_else_of_it_is_lost() {
        colleagues.as(BO, store -> store.keepDraft("his".getBytes(StandardCharsets.UTF_8)));
        colleagues.as(ZOE, store -> store.keepDraft("hers".getBytes(StandardCharsets.UTF_8)));
        colleagues.as(
                ANN,
                store -> store.reviseDrafts(
                        Right.ERASE_CASES, kept -> kept.length == 3 ? Optional.empty() : Optional.of(kept.clone())));
        assertThat(colleagues.ask(BO, Store::draft)).isEmpty();
        assertThat(colleagues.ask(ZOE, Store::draft).map(String::new)).contains("hers");
        assertThat(colleagues.place().toFile().list((in, name) -> name.startsWith("rowan.draft")))
                .hasSize(1);
    }

    private void end() {
        colleagues.as(ANN, store -> {
            SupportPeriod open = new Support(store).open(support).support();
            open.ended = LocalDate.of(2021, 2, 10);
            new Support(store).end(open);
        });
    }

    private void ask(String who, String words) {
        colleagues.as(who, store -> ask(store, words));
    }

    private void ask(Store store, String words) {
        new Erasure(store).ask(CasePart.SUPPORT, support, ErasureReason.SHE_ASKED, words);
    }

    private void erase(String who) {
        long id = waiting();
        colleagues.as(who, store -> new Erasure(store).erase(id));
    }

    private long waiting() {
        return colleagues.ask(
                ANN, store -> new Erasure(store).waiting().getFirst().request().id);
    }

    private static void assertRefused(ThrowingCallable call, Problem.Kind kind) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }
}
