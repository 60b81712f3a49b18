package org.rowan.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rowan.support.Colleagues.ANN;
import static org.rowan.support.Colleagues.BO;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.audit.Audit;
import org.rowan.audit.Doing;
import org.rowan.people.Person;
import org.rowan.sight.WhoMaySee;
import org.rowan.store.Store;
import org.rowan.store.sight.CasePart;
import org.rowan.support.Colleagues;
import org.rowan.support.Membership;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportPeriod;

/** Aisha Khan, who fled from Karim Aziz, lives in the refuge; Zoe Bell works with her. */
class DangersTest {
    private static final String HOME = "E08000026";

    @TempDir
    Path folder;

    private Colleagues colleagues;
    private long aisha;
    private long support;

    @BeforeEach
    void aishaLivesHere() {
        colleagues = new Colleagues(folder);
        colleagues.as(ANN, store -> {
            Referral came = colleagues.refuge.referral(LocalDateTime.of(2021, 3, 1, 9, 0));
            came.mustNotKnow = "Karim Aziz (husband)";
            Person person = SmallRefuge.person("Aisha", "Khan");
            desk(store).log(came, person);
            desk(store)
                    .decide(
                            came,
                            new Decision.Place(
                                    null, colleagues.refuge.family.id, LocalDate.of(2021, 3, 2), "Zoe Bell"));
            aisha = person.id;
            support = new Support(store).of(aisha).getFirst().id();
        });
    }

    @AfterEach
    void close() {
        colleagues.close();
    }

    @Test
    void the_providers_own_area_is_a_danger_to_who_is_not_safe_there() {
        colleagues.as(BO, store -> {
            assertThat(near(store, asks("Marta", "Nowak", null, HOME + ";E08000025")))
                    .containsExactly(new Danger(Danger.Kind.OUR_AREA, null, null, null, null));
            assertThat(near(store, asks("Marta", "Nowak", null, "E08000025"))).isEmpty();
        });
    }

    @Test
    void another_household_that_fled_from_the_same_man_is_told_of() {
        colleagues.as(
                BO,
                store -> assertThat(near(store, asks("Marta", "Nowak", "Kareem Aziz", null)))
                        .extracting(Danger::kind, Danger::personId, Danger::who, Danger::serviceId)
                        .containsExactly(
                                tuple(Danger.Kind.ALSO_NAMED_HERE, aisha, "Aisha Khan", colleagues.refuge.refuge.id)));
    }

    @Test
    void who_must_not_know_goes_with_her_into_the_case_and_what_is_learnt_there_counts_too() {
        colleagues.as(BO, store -> {
            Support cases = new Support(store);
            SupportPeriod open = cases.open(support).support();
            assertThat(open.mustNotKnow).isEqualTo("Karim Aziz (husband)");
            open.mustNotKnow = "Karim Aziz (husband), Yusuf Aziz";
            cases.amend(open);
            assertThat(near(store, asks("Marta", "Nowak", "Yusuf Aziz", null)))
                    .extracting(Danger::kind)
                    .containsExactly(Danger.Kind.ALSO_NAMED_HERE);
        });
    }

    @Test
    void who_must_not_know_may_live_or_work_here() {
        colleagues.as(
                BO,
                store -> assertThat(near(store, asks("Marta", "Nowak", "Zoë Bell, Khan Aisha", null)))
                        .extracting(Danger::kind, Danger::who)
                        .containsExactly(
                                tuple(Danger.Kind.LIVES_HERE, "Aisha Khan"),
                                tuple(Danger.Kind.WORKS_HERE, "Zoe Bell")));
    }

    @Test
    void somebody_whom_a_resident_fled_from_does_not_move_in_beside_her_unnoticed() {
        colleagues.as(
                BO,
                store -> assertThat(near(store, asks("Karim", "Aziz", null, null)))
                        .extracting(Danger::kind, Danger::who)
                        .containsExactly(tuple(Danger.Kind.IS_NAMED_HERE, "Aisha Khan")));
    }

    @Test
    void her_own_case_is_no_danger_to_her() {
        colleagues.as(BO, store -> {
            Referral again = colleagues.refuge.referral(LocalDateTime.of(2021, 3, 14, 9, 0));
            again.mustNotKnow = "Karim Aziz";
            again.personId = aisha;
            assertThat(desk(store).dangers().near(desk(store).log(again, null).id))
                    .isEmpty();
        });
    }

    @Test
    void of_a_case_that_is_not_for_who_asks_nothing_is_said() {
        colleagues.as(ANN, store -> new WhoMaySee(store).shutOut(CasePart.SUPPORT, support, BO, "She is his sister."));
        Asks asks = asks("Marta", "Nowak", "Karim Aziz, Aisha Khan, Zoe Bell", null);
        long[] logged = new long[1];
        colleagues.as(BO, store -> {
            logged[0] = asks.log(store);
            assertThat(desk(store).dangers().near(logged[0])).isEmpty();
        });
        colleagues.as(
                ANN, store -> assertThat(desk(store).dangers().near(logged[0])).hasSize(3));
    }

    @Test
    void whose_record_was_read_out_because_of_another_shows_who_has_seen_it() {
        colleagues.as(BO, store -> near(store, asks("Marta", "Nowak", "Kareem Aziz", null)));
        colleagues.as(
                ANN,
                store -> assertThat(new Audit(store).whoHasSeen(CasePart.SUPPORT, support))
                        .filteredOn(seen -> seen.user().equals(BO))
                        .singleElement()
                        .satisfies(seen -> assertThat(seen.doings()).containsExactly(Doing.READ)));
    }

    @Test
    void on_the_telephone_a_name_is_held_against_who_lives_here_before_anything_is_stored() {
        colleagues.as(BO, store -> {
            Dangers dangers = desk(store).dangers();
            assertThat(dangers.near(new Dangers.Asked("Kareem", null, null, "Marta", null)))
                    .as("a single name is that of too many")
                    .isEmpty();
            assertThat(dangers.near(new Dangers.Asked("Kareem Aziz", HOME, null, "Marta", null)))
                    .extracting(Danger::kind)
                    .containsExactly(Danger.Kind.OUR_AREA, Danger.Kind.ALSO_NAMED_HERE);
        });
    }

    @Test
    void in_a_case_those_who_live_with_her_are_no_danger_but_who_came_after_her_may_be() {
        colleagues.as(BO, store -> {
            Membership sister = new Membership();
            sister.supportId = support;
            sister.role = Membership.ADULT;
            new Support(store).addMember(sister, SmallRefuge.person("Leyla", "Khan"));
            Dangers.Asked aboutHer = new Dangers.Asked("Karim Aziz, Leyla Khan", null, aisha, "Aisha Khan", support);
            assertThat(desk(store).dangers().near(aboutHer)).isEmpty();
            Asks came = asks("Karim", "Aziz", null, null);
            came.log(store);
            desk(store)
                    .decide(
                            came.referral(),
                            new Decision.Place(
                                    null, colleagues.refuge.alone.id, LocalDate.of(2021, 3, 14), "Zoe Bell"));
            assertThat(desk(store).dangers().near(aboutHer))
                    .extracting(Danger::kind, Danger::who)
                    .containsExactly(tuple(Danger.Kind.LIVES_HERE, "Karim Aziz"));
        });
    }

    @Test
    void the_audit_is_told_once_of_whom_a_call_showed_however_many_letters_are_typed() {
        colleagues.as(BO, store -> {
            Dangers dangers = desk(store).dangers();
            dangers.near(new Dangers.Asked("Kareem Aziz", null, null, "Marta N", null));
            dangers.near(new Dangers.Asked("Kareem Aziz", null, null, "Marta No", null));
        });
        colleagues.as(
                ANN,
                store -> assertThat(new Audit(store)
                                .whoHasSeen(CasePart.SUPPORT, support).stream()
                                        .filter(seen -> seen.user().equals(BO))
                                        .mapToInt(seen -> seen.doings().size())
                                        .sum())
                        .isEqualTo(1));
    }

    private record Asks(Referral referral, Person person) {
        long log(Store store) {
            return desk(store).log(referral, person).id;
        }
    }

    private Asks asks(String given, String family, String mustNotKnow, String unsafe) {
        Referral referral = colleagues.refuge.referral(LocalDateTime.of(2021, 3, 14, 9, 0));
        referral.mustNotKnow = mustNotKnow;
        referral.unsafeAreas = unsafe;
        return new Asks(referral, SmallRefuge.person(given, family));
    }

    private static List<Danger> near(Store store, Asks asks) {
        return desk(store).dangers().near(asks.log(store));
    }

    private static ReferralDesk desk(Store store) {
        return new ReferralDesk(store, new Placing());
    }
}
