package org.rowan.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rowan.support.Refusals.refusedFor;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.casefile.RiskAssessment;
import org.rowan.notes.Note;
import org.rowan.people.Person;
import org.rowan.store.Store;
import org.rowan.support.Membership;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportPeriod;
import org.rowan.support.TestStores;

/** Who has how many cases, so that work is shared fairly. */
class CaseloadsTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);

    @TempDir
    Path folder;

    private Store store;
    private SmallRefuge house;
    private Support support;

    @BeforeEach
    void open() {
        store = TestStores.created(folder);
        house = new SmallRefuge(store);
        support = new Support(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void workers_stand_by_name_whatever_they_have_and_what_nobody_has_comes_last() {
        household("Zoe", TODAY.minusDays(20), null);
        household("Zoe ", TODAY.minusDays(20), null);
        household(null, TODAY.minusDays(2), null);
        household("ann", TODAY.minusDays(5), null);
        Shares shares = new Caseloads(store).look();
        assertThat(shares.all()).extracting(Caseload::worker).containsExactly("ann", "Zoe", "");
        assertThat(shares.all()).extracting(Caseload::cases).containsExactly(1, 2, 1);
        assertThat(shares.cases()).isEqualTo(4);
    }

    @Test
    void a_case_counts_with_the_highest_risk_of_its_people_by_their_latest_assessments() {
        SupportPeriod first = household("Ann", TODAY.minusDays(20), null);
        risk(first, woman(first), "high", TODAY.minusDays(10), null);
        risk(first, woman(first), "medium", TODAY.minusDays(3), TODAY.minusDays(1));
        SupportPeriod other = household("Ann", TODAY.minusDays(20), null);
        risk(other, woman(other), "not_known", TODAY.minusDays(3), null);
        assertThat(new Caseloads(store).look().all()).singleElement().satisfies(ann -> {
            assertThat(ann.risk()).isEqualTo(new Caseload.Risk(0, 1, 0, 1));
            assertThat(ann.overdue()).isEqualTo(1);
            assertThat(ann.people()).isEqualTo(4);
        });
    }

    @Test
    void contacts_are_those_of_this_month_on_open_cases_and_a_year_has_the_closed_cases_too() {
        SupportPeriod open = household("Ann", TODAY.minusDays(60), null);
        note(open, TODAY.withDayOfMonth(1), "phone");
        note(open, TODAY.withDayOfMonth(1).minusDays(1), "phone");
        note(open, TODAY, "system");
        household("Ann", TODAY.minusYears(2), TODAY.minusYears(1).plusDays(1));
        household("Ann", TODAY.minusYears(2), TODAY.minusYears(1));
        assertThat(new Caseloads(store).look().all()).singleElement().satisfies(ann -> {
            assertThat(ann.contacts()).isEqualTo(1);
            assertThat(ann.cases()).isEqualTo(1);
            assertThat(ann.year()).isEqualTo(2);
        });
    }

    @Test
    void the_limit_is_a_hundred_cases_a_year_until_somebody_says_otherwise() {
        household("Ann", TODAY, null);
        household("Ann", TODAY, null);
        Caseloads caseloads = new Caseloads(store);
        assertThat(caseloads.look().limit()).isEqualTo(100);
        assertThat(caseloads.look().over()).isEmpty();
        caseloads.limit(2);
        assertThat(caseloads.look().over()).as("as many as she should have").isEmpty();
        caseloads.limit(1);
        assertThat(caseloads.look().over()).extracting(Caseload::worker).containsExactly("Ann");
        refusedFor("limit", () -> caseloads.limit(0));
        refusedFor("limit", () -> caseloads.limit(501));
    }

    private SupportPeriod household(String worker, LocalDate started, LocalDate ended) {
        SupportPeriod period = new SupportPeriod();
        period.serviceId = house.outreach.id;
        period.keyWorker = worker;
        period.started = started;
        period.ended = ended;
        store.change(tx -> tx.insert(period));
        join(period, Membership.ADULT);
        join(period, Membership.CHILD);
        return period;
    }

    private void join(SupportPeriod period, String role) {
        Membership member = new Membership();
        member.supportId = period.id;
        member.role = role;
        support.addMember(member, new Person());
    }

    private long woman(SupportPeriod period) {
        return support.open(period.id).first().id;
    }

    private void risk(SupportPeriod period, long person, String level, LocalDate assessed, LocalDate review) {
        RiskAssessment risk = new RiskAssessment();
        risk.supportId = period.id;
        risk.personId = person;
        risk.level = level;
        risk.assessed = assessed;
        risk.review = review;
        support.file().add(risk);
    }

    private void note(SupportPeriod period, LocalDate day, String kind) {
        Note note = new Note();
        note.supportId = period.id;
        note.noted = day.atTime(10, 0);
        note.kind = kind;
        note.text = "Rang.";
        support.addNote(note);
    }
}
