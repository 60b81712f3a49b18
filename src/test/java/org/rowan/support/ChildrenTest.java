package org.rowan.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rowan.support.Refusals.refusedFor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.casefile.ChildContact;
import org.rowan.casefile.ChildRecord;
import org.rowan.casefile.ChildSituation;
import org.rowan.casefile.ChildWellbeing;
import org.rowan.casefile.WellbeingChange;
import org.rowan.disclosure.Figure;
import org.rowan.exchange.SetExport;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.people.Person;
import org.rowan.returns.CountedReturn;
import org.rowan.returns.store.FactsQueries;
import org.rowan.returns.tables.ReturnPeriod;
import org.rowan.store.Store;

/** Each child of a household is a person of its own: with a school, answers, contact, needs and support, and an end. */
class ChildrenTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);
    private static final LocalDate STARTED = TODAY.minusDays(40);

    @TempDir
    Path folder;

    private Store store;
    private CaseFile file;
    private SupportPeriod period;
    private Person woman;
    private Person child;

    @BeforeEach
    void open() {
        store = TestStores.created(folder);
        SmallRefuge house = new SmallRefuge(store);
        period = new SupportPeriod();
        period.serviceId = house.refuge.id;
        period.started = STARTED;
        woman = SmallRefuge.person("Amira", "Khan");
        child = SmallRefuge.person("Zeynep", "Khan");
        store.change(tx -> tx.insert(period));
        join(woman, Membership.ADULT);
        join(child, Membership.CHILD);
        file = new Support(store).file();
    }

    private void join(Person person, String role) {
        Membership member = new Membership();
        member.supportId = period.id;
        member.role = role;
        new Support(store).addMember(member, person);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_change_of_school_leaves_the_social_worker_and_the_school_before_in_the_file() {
        file.add(situation(STARTED, "Hill School", "in_need"));
        ChildSituation next = children().on(child.id, TODAY).orElseThrow().goOn();
        next.supportId = period.id;
        next.personId = child.id;
        next.since = TODAY;
        next.school = "Lake School";
        file.add(next);
        assertThat(children().situations()).extracting(row -> row.school).containsExactly("Hill School", "Lake School");
        assertThat(children().on(child.id, TODAY).orElseThrow().socialCare).isEqualTo("in_need");
        assertThat(children().on(child.id, TODAY.minusDays(1)).orElseThrow().school)
                .isEqualTo("Hill School");
        assertThat(children().on(child.id, STARTED.minusDays(1))).isEmpty();
    }

    @Test
    void how_a_child_is_at_the_end_stands_beside_how_it_was_at_the_beginning() {
        file.add(wellbeing(STARTED, "start", 2, 3));
        assertThat(WellbeingChange.of(children().wellbeing())).as("asked once").isEmpty();
        file.add(wellbeing(TODAY, "end", 4, 3));
        assertThat(WellbeingChange.of(children().wellbeing()))
                .extracting(WellbeingChange::told)
                .containsExactly("Feels safe: 2, then 4, better", "Sleeps and eats: 3, then 3, the same");
    }

    @Test
    void what_is_said_of_a_child_is_about_a_child_of_the_household_and_within_its_lists() {
        ChildSituation ofHer = situation(TODAY, "Hill School", null);
        ofHer.personId = woman.id;
        refusedFor("person_id", () -> file.add(ofHer));
        refusedFor("schooling", () -> file.add(situation(TODAY, null, null)));
        refusedFor("social_care", () -> file.add(situation(TODAY, "Hill School", "section 17")));
        refusedFor("since", () -> file.add(situation(TODAY.plusDays(1), "Hill School", null)));
        refusedFor("safe", () -> file.add(wellbeing(TODAY, "start", 6, 1)));
        refusedFor("safe", () -> file.add(wellbeing(TODAY, "start", null, null)));
        refusedFor("stage", () -> file.add(wellbeing(TODAY, null, 3, 3)));
        refusedFor("with_whom", () -> file.add(contact(null, "supervised", null)));
        refusedFor("kind", () -> file.add(contact("Her father", null, null)));
        refusedFor("ends", () -> file.add(contact("Her father", "supervised", STARTED.minusDays(1))));
    }

    @Test
    void contact_that_was_said_otherwise_says_how_it_stood_and_its_end_alone_is_no_correction() {
        ChildContact supervised = file.add(contact("Her father", "supervised", null));
        ChildContact ended = children().contact().getFirst();
        ended.ends = TODAY;
        file.correct(ended, null);
        assertThat(file.of(period.id).corrections()).isEmpty();
        ChildContact otherwise = children().contact().getFirst();
        otherwise.kind = "none";
        file.correct(otherwise, "the court stopped it");
        assertThat(file.of(period.id).of(supervised))
                .extracting(correction -> correction.was)
                .containsExactly("Contact with Her father: Supervised, by an order, until 15 Mar 2021, 3 Feb 2021");
    }

    @Test
    void a_child_can_leave_before_the_others_with_the_reason_and_is_never_taken_out_of_the_household() {
        Membership leaving = membership();
        leaving.whyLeft = "relatives";
        refusedFor("left", () -> file.correct(leaving, null));
        leaving.departed = TODAY.plusDays(1);
        refusedFor("left", () -> file.correct(leaving, null));
        leaving.departed = TODAY.minusDays(3);
        leaving.whyLeft = "moved";
        refusedFor("why_left", () -> file.correct(leaving, null));
        leaving.whyLeft = "relatives";
        file.correct(leaving, null);
        assertThat(membership().departed).isEqualTo(TODAY.minusDays(3));
        assertThatThrownBy(() -> file.remove(membership(), null)).isInstanceOf(Problem.class);
        Membership another = membership();
        another.departed = TODAY.minusDays(1);
        file.correct(another, null);
        assertThat(file.of(period.id).of(another))
                .extracting(correction -> correction.was)
                .containsExactly("Child of the household until 12 Mar 2021: went to relatives or friends");
    }

    @Test
    void the_needs_and_the_support_of_a_child_count_in_the_return() {
        assertThat(ownSupport()).isZero();
        SupportGiven given = new SupportGiven();
        given.supportId = period.id;
        given.personId = child.id;
        given.givenOn = TODAY;
        given.kind = "children";
        given.minutes = 50;
        file.add(given);
        assertThat(ownSupport()).isEqualTo(1);
    }

    private long ownSupport() {
        ReturnPeriod quarter = ReturnPeriod.of(new FinancialQuarter(2020, 4));
        return CountedReturn.some(store.read(tx -> FactsQueries.facts(tx, quarter)), quarter, Set.of("R15")).stream()
                .filter(figure -> figure.measure().equals("own_support")
                        && figure.category().equals(Figure.TOTAL))
                .mapToLong(Figure::value)
                .max()
                .orElseThrow();
    }

    @Test
    void the_exchange_set_has_the_day_on_which_a_child_left_and_nothing_that_the_standard_has_no_place_for()
            throws IOException {
        file.add(situation(STARTED, "Hill School", "protection_plan"));
        file.add(contact("Her father", "supervised", null));
        ChildWellbeing said = wellbeing(STARTED, "start", 2, 3);
        said.said = "I like the garden";
        file.add(said);
        Membership leaving = membership();
        leaving.departed = TODAY;
        leaving.whyLeft = "relatives";
        file.correct(leaving, null);
        Path set = folder.resolve("set");
        new SetExport(store).write(set, Progress.SILENT);
        try (Stream<Path> files = Files.list(set)) {
            String all = files.map(ChildrenTest::read).reduce("", String::concat);
            assertThat(all).contains("2021-03-15").contains("Zeynep");
            assertThat(all)
                    .doesNotContain("Hill School", "protection_plan", "Her father", "I like the garden", "relatives");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private CaseRecords.Children children() {
        return file.of(period.id).children().of(child.id);
    }

    private Membership membership() {
        return file.of(period.id).file().members().stream()
                .map(SupportFile.Member::membership)
                .filter(Membership::isChild)
                .findFirst()
                .orElseThrow();
    }

    private ChildSituation situation(LocalDate since, String school, String socialCare) {
        ChildSituation row = of(new ChildSituation());
        row.since = since;
        row.school = school;
        row.socialCare = socialCare;
        return row;
    }

    private ChildWellbeing wellbeing(LocalDate asked, String stage, Integer safe, Integer body) {
        ChildWellbeing row = of(new ChildWellbeing());
        row.asked = asked;
        row.stage = stage;
        row.safe = safe;
        row.body = body;
        return row;
    }

    private ChildContact contact(String withWhom, String kind, LocalDate ends) {
        ChildContact row = of(new ChildContact());
        row.withWhom = withWhom;
        row.kind = kind;
        row.basis = "order";
        row.starts = STARTED;
        row.ends = ends;
        return row;
    }

    private <R extends ChildRecord> R of(R row) {
        row.supportId = period.id;
        row.personId = child.id;
        return row;
    }
}
