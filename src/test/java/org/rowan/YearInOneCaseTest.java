package org.rowan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rowan.support.Colleagues.ANN;
import static org.rowan.support.Colleagues.BO;
import static org.rowan.support.Colleagues.CY;
import static org.rowan.support.Colleagues.ZOE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.access.Answer;
import org.rowan.access.Held;
import org.rowan.access.SubjectAccess;
import org.rowan.backup.Backups;
import org.rowan.casefile.ChildSituation;
import org.rowan.casefile.CourtOrder;
import org.rowan.casefile.MaracHearing;
import org.rowan.casefile.MaracReferral;
import org.rowan.casefile.MoveOnContact;
import org.rowan.casefile.RiskAssessment;
import org.rowan.casefile.SafetyPlan;
import org.rowan.consent.Consent;
import org.rowan.consent.Consents;
import org.rowan.documents.Documents;
import org.rowan.erasure.Erasure;
import org.rowan.erasure.ErasureReason;
import org.rowan.fx.Unsaved;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.London;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.notes.Note;
import org.rowan.people.ContactWay;
import org.rowan.people.People;
import org.rowan.people.Person;
import org.rowan.people.RecoursePeriod;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.returns.release.QuarterlyReturn;
import org.rowan.shell.KeptWork;
import org.rowan.store.FileKeyAlone;
import org.rowan.store.Store;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CasePart;
import org.rowan.support.CaseRecords;
import org.rowan.support.Colleagues;
import org.rowan.support.Handovers;
import org.rowan.support.Membership;
import org.rowan.support.Need;
import org.rowan.support.Placing;
import org.rowan.support.PlanStep;
import org.rowan.support.Support;
import org.rowan.support.SupportGiven;
import org.rowan.support.SupportPeriod;
import org.rowan.support.WaitingPeriod;
import org.rowan.tasks.Due;
import org.rowan.tasks.ToDo;

/** A year in one case, from the call to the follow-up; then she asks for a copy of it, and for its end. */
class YearInOneCaseTest {
    /** Stands in every name and all free words of the case; a number tells them apart. */
    private static final String MARK = "Zzmarked";

    private static final FinancialQuarter FIRST = FinancialQuarter.parse("2021-22/Q1");

    @TempDir
    Path folder;

    private Colleagues colleagues;
    private final AtomicInteger words = new AtomicInteger();
    private long call;
    private long woman;
    private long boy;
    private long girl;
    private long support;

    @BeforeEach
    void come() {
        colleagues = new Colleagues(folder);
    }

    @AfterEach
    void leave() {
        colleagues.close();
    }

    @Test
    void a_year_in_one_case_and_nothing_is_left_of_it_after_its_erasure() throws Exception {
        march_the_call_and_the_first_days();
        april_needs_risk_courts_and_a_plan();
        june_an_order_runs_out_and_they_move();
        september_another_marac_and_another_worker();
        november_they_move_on();
        january_somebody_asks_how_they_are();
        she_is_given_a_copy();
        Path backup = colleagues.ask(ANN, store -> {
            new Backups(store).keep(folder.resolve("backups"), false);
            return new Backups(store).now(Progress.SILENT).file();
        });
        somebodyHasBegunOnIt();
        var counted = figures();
        assertThat(markedIn(ANN)).as("the search works").hasSizeGreaterThan(30);
        two_erase_it();
        assertThat(figures()).as("what was counted stays").isEqualTo(counted);
        assertNothingIsLeft();
        a_restored_backup_shows_nothing(backup);
    }

    private void march_the_call_and_the_first_days() {
        colleagues.as(BO, store -> {
            ReferralDesk desk = new ReferralDesk(store, new Placing());
            Referral referral =
                    colleagues.refuge.referral(London.now(store.clock()).minusHours(1));
            referral.children = 2;
            referral.note = mark();
            referral.safeWhen = mark();
            referral.callback = false;
            referral.mustNotKnow = mark();
            Person her = person();
            desk.log(referral, her);
            desk.decide(referral, new Decision.Place(null, colleagues.refuge.family.id, today(store), "Bo"));
            call = referral.id;
            woman = her.id;
            support = new Support(store).of(woman).getFirst().id();
            boy = child(store);
            girl = child(store);
            recourse(store, "concession");
            Consent consent = new Consent();
            consent.personId = woman;
            consent.purpose = "contact";
            consent.given = today(store);
            consent.givenHow = Consent.SPOKEN;
            consent.heardBy = mark();
            new Consents(store).give(consent);
            ContactWay way = new ContactWay();
            way.personId = woman;
            way.kind = "phone";
            way.reach = mark();
            way.safe = ContactWay.UNSAFE;
            way.note = mark();
            new People(store).ways().save(way);
        });
    }

    private void april_needs_risk_courts_and_a_plan() {
        colleagues.later(20);
        colleagues.as(BO, store -> {
            Need housing = need(store, woman, "housing");
            need(store, woman, "legal_civil");
            need(store, boy, "children");
            PlanStep step = new PlanStep();
            step.supportId = support;
            step.needId = housing.id;
            step.what = mark();
            step.who = "bo";
            step.dueBy = today(store).plusDays(200);
            add(store, step);
            risk(store, "high");
            MaracReferral referred = new MaracReferral();
            referred.supportId = support;
            referred.personId = woman;
            referred.referred = today(store);
            referred.reason = mark();
            add(store, referred);
            hearing(store);
            CourtOrder order = new CourtOrder();
            order.supportId = support;
            order.personId = woman;
            order.kind = "non_molestation";
            order.starts = today(store);
            order.ends = today(store).plusDays(70);
            order.terms = mark();
            add(store, order);
            SafetyPlan plan = new SafetyPlan();
            plan.supportId = support;
            plan.personId = woman;
            plan.agreed = today(store);
            plan.review = today(store).plusDays(365);
            plan.codeWord = mark();
            add(store, plan);
            ChildSituation school = new ChildSituation();
            school.supportId = support;
            school.personId = girl;
            school.since = today(store);
            school.school = mark();
            add(store, school);
            given(store);
            note(store);
            Note wrong = note(store);
            new Support(store).file().correctNote(wrong.id, mark());
            new Documents(store).keep(support, mark() + ".txt", "other", mark().getBytes(StandardCharsets.UTF_8));
        });
    }

    private void june_an_order_runs_out_and_they_move() {
        colleagues.later(60);
        colleagues.as(BO, store -> {
            assertThat(kinds(store)).contains(Due.Kind.ORDER_ENDS, Due.Kind.CONCESSION_ENDS);
            recourse(store, "yes");
            CourtOrder order = records(store).law().orders().getFirst();
            order.ends = order.ends.plusYears(1);
            new Support(store).file().correct(order, mark());
            assertThat(kinds(store))
                    .as("both are seen to")
                    .doesNotContain(Due.Kind.ORDER_ENDS, Due.Kind.CONCESSION_ENDS);
            new Support(store).move(support, colleagues.refuge.stepFree.id, today(store));
            assertThat(records(store).file().stays()).hasSize(2);
            assertThat(records(store).corrections()).hasSize(2);
        });
    }

    private void september_another_marac_and_another_worker() {
        colleagues.later(90);
        colleagues.as(ANN, store -> {
            MaracHearing again = hearing(store);
            assertThat(again.isRepeat(records(store).safety().hearings())).isTrue();
            risk(store, "medium");
            Handovers handovers = new Support(store).handovers();
            handovers.hand(
                    ZOE,
                    handovers.of(BO).stream()
                            .map(open -> new Handovers.Part(open.row().id(), open.version(), mark()))
                            .toList());
        });
        colleagues.as(
                ZOE, store -> assertThat(new Support(store).handovers().of(ZOE)).hasSize(1));
    }

    private void november_they_move_on() {
        colleagues.later(60);
        colleagues.as(ZOE, store -> {
            assertThat(new ToDo(store).look().mine())
                    .as("the step came over with the case")
                    .anyMatch(due -> due.kind() == Due.Kind.STEP);
            WaitingPeriod waits = new WaitingPeriod();
            waits.supportId = support;
            waits.starts = today(store).minusDays(10);
            waits.reason = "one_offer";
            add(store, waits);
            PlanStep step = records(store).help().steps().getFirst();
            step.doneOn = today(store);
            new Support(store).file().correct(step, null);
            List<Need> needs = records(store).file().needs();
            needs.forEach(need -> {
                need.outcome = "met";
                need.closed = today(store);
                need.why = mark();
            });
            SupportPeriod period = new Support(store).open(support).support();
            period.ended = today(store);
            period.planned = true;
            period.destination = "401";
            period.destinationAuthority = "E08000026";
            new Support(store).close(period, needs);
            assertThat(new Support(store).openOn(today(store).plusDays(1))).isEmpty();
        });
    }

    private void january_somebody_asks_how_they_are() {
        colleagues.later(40);
        colleagues.as(ZOE, store -> {
            assertThat(kinds(store)).contains(Due.Kind.AFTER_MOVE);
            MoveOnContact asked = new MoveOnContact();
            asked.supportId = support;
            asked.months = 1;
            asked.asked = today(store);
            asked.outcome = "reached";
            asked.goes = "mostly";
            asked.said = mark();
            add(store, asked);
            assertThat(kinds(store)).doesNotContain(Due.Kind.AFTER_MOVE);
        });
    }

    private void she_is_given_a_copy() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        colleagues.as(ANN, store -> {
            SubjectAccess access = new SubjectAccess(store);
            Held held = access.held(woman);
            Map<String, Answer> all =
                    held.open(Map.of()).stream().collect(Collectors.toMap(key -> key, key -> Answer.GIVE));
            access.write(woman, all, copy);
        });
        try (Stream<Path> files = Files.list(copy)) {
            String json = Files.readString(files.filter(file -> file.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow());
            assertThat(json.split(MARK, -1)).hasSizeGreaterThan(20);
        }
    }

    private void somebodyHasBegunOnIt() {
        for (String who : List.of(BO, ZOE)) {
            colleagues.as(
                    who,
                    store -> store.keepDraft(new KeptWork(
                                    null,
                                    List.of(new Unsaved.Begun(
                                            "note of case " + support,
                                            "Add note",
                                            List.of("CASES", "case " + support),
                                            Map.of("text", mark()))))
                            .bytes()));
        }
    }

    private void two_erase_it() {
        colleagues.as(ZOE, store -> new Erasure(store).ask(CasePart.SUPPORT, support, ErasureReason.SHE_ASKED, mark()));
        colleagues.as(CY, store -> {
            Erasure erasure = new Erasure(store, () -> InSight.forgetErased(store));
            long asked = erasure.waiting().getFirst().request().id;
            assertThat(erasure.erase(asked)).isEmpty();
        });
    }

    private Object figures() {
        return colleagues.ask(
                ANN, store -> new QuarterlyReturn(store).count(FIRST).figures());
    }

    private void assertNothingIsLeft() throws Exception {
        for (String who : List.of(ANN, BO, ZOE, CY)) {
            assertThat(markedIn(who)).as(who).isEmpty();
            colleagues.as(who, store -> {
                People people = new People(store);
                people.readNames();
                assertThat(people.find(MARK, 9)).as("the index").isEmpty();
                assertThat(store.draft().map(kept -> new String(kept, StandardCharsets.UTF_8)))
                        .as("what is begun")
                        .isNotPresent();
            });
        }
        colleagues.as(ANN, store -> assertThat(store.firstBrokenAuditEntry()).isEmpty());
        colleagues.signOut();
        try (FileKeyAlone file = FileKeyAlone.of(colleagues.place())) {
            assertThat(file.values()).noneMatch(value -> value.letters().contains(MARK));
            assertThat(file.hasRaw(MARK.getBytes(StandardCharsets.UTF_8))).isFalse();
        }
    }

    private void a_restored_backup_shows_nothing(Path backup) {
        Path elsewhere = folder.resolve("elsewhere");
        colleagues.restore(backup, elsewhere);
        try (Store store = colleagues.open(elsewhere, ANN)) {
            assertThat(marked(store)).isEmpty();
            assertThat(store.read(tx -> tx.get(Person.class, woman)).isBlank()).isTrue();
        }
    }

    /** Whatever is marked in any record that somebody sees. */
    private List<String> markedIn(String who) {
        return colleagues.ask(who, YearInOneCaseTest::marked);
    }

    private static List<String> marked(Store store) {
        return store.read(
                Right.SEE_CASES,
                tx -> tx.session().getFactory().getMetamodel().getEntities().stream()
                        .flatMap(
                                kind -> tx
                                        .session()
                                        .createSelectionQuery("from " + kind.getName(), kind.getJavaType())
                                        .list()
                                        .stream())
                        .flatMap(YearInOneCaseTest::texts)
                        .filter(text -> text.contains(MARK))
                        .toList());
    }

    private static Stream<String> texts(Object row) {
        return Arrays.stream(row.getClass().getFields())
                .map(field -> {
                    try {
                        return field.get(row);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .filter(Objects::nonNull)
                .map(value -> value instanceof byte[] bytes
                        ? new String(bytes, StandardCharsets.ISO_8859_1)
                        : value.toString());
    }

    private String mark() {
        return MARK + words.incrementAndGet();
    }

    private Person person() {
        Person person = new Person();
        person.givenName = mark();
        person.familyName = mark();
        return person;
    }

    private long child(Store store) {
        Membership member = new Membership();
        member.supportId = support;
        member.role = Membership.CHILD;
        Person child = person();
        new Support(store).addMember(member, child);
        return child.id;
    }

    private void recourse(Store store, String status) {
        RecoursePeriod answer = new RecoursePeriod();
        answer.personId = woman;
        answer.starts = today(store);
        answer.status = status;
        new People(store).addRecourse(answer);
    }

    private Need need(Store store, long person, String kind) {
        Need need = new Need();
        need.supportId = support;
        need.personId = person;
        need.need = kind;
        need.identified = today(store);
        need.goal = mark();
        return new Support(store).addNeed(need);
    }

    private void risk(Store store, String level) {
        RiskAssessment risk = new RiskAssessment();
        risk.supportId = support;
        risk.personId = woman;
        risk.assessed = today(store);
        risk.level = level;
        risk.tool = mark();
        add(store, risk);
    }

    private MaracHearing hearing(Store store) {
        MaracHearing heard = new MaracHearing();
        heard.supportId = support;
        heard.personId = woman;
        heard.heard = today(store);
        return new Support(store).file().add(heard);
    }

    private void given(Store store) {
        SupportGiven given = new SupportGiven();
        given.supportId = support;
        given.personId = woman;
        given.givenOn = today(store);
        given.kind = "advocacy";
        given.minutes = 45;
        add(store, given);
    }

    private Note note(Store store) {
        Note note = new Note();
        note.supportId = support;
        note.kind = "phone";
        note.text = mark();
        return new Support(store).addNote(note);
    }

    private static void add(Store store, StoredRecord row) {
        new Support(store).file().add(row);
    }

    private CaseRecords records(Store store) {
        return new Support(store).file().of(support);
    }

    private List<Due.Kind> kinds(Store store) {
        return new ToDo(store).ofCase(support, call).stream().map(Due::kind).toList();
    }

    private static LocalDate today(Store store) {
        return London.today(store.clock());
    }
}
