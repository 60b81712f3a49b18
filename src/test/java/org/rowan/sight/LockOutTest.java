package org.rowan.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rowan.support.Colleagues.ANN;
import static org.rowan.support.Colleagues.BO;
import static org.rowan.support.Colleagues.CY;
import static org.rowan.support.Colleagues.DEE;
import static org.rowan.support.Colleagues.ZOE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.bedboard.BedBoard;
import org.rowan.bedboard.MonthOfNights;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.UnitChanges;
import org.rowan.bedboard.UnitTonight;
import org.rowan.bedboard.Units;
import org.rowan.exchange.SetExport;
import org.rowan.exchange.SetImport;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Role;
import org.rowan.notes.Note;
import org.rowan.people.NameIndex;
import org.rowan.people.People;
import org.rowan.people.Person;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.returns.release.NightsByMonth;
import org.rowan.returns.release.QuarterlyReturn;
import org.rowan.returns.tables.Place;
import org.rowan.returns.tables.RecordsUnder;
import org.rowan.store.Store;
import org.rowan.store.sight.CasePart;
import org.rowan.store.sight.SightPolicy;
import org.rowan.store.sight.SightRule;
import org.rowan.support.Colleagues;
import org.rowan.support.Doubles;
import org.rowan.support.Membership;
import org.rowan.support.Need;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportRow;
import org.rowan.today.Today;

/** Aisha Khan is Bo's sister. She lives in Room 1 with a child; Marta Nowak waits for a decision. */
class LockOutTest {
    private static final String WHY = "She is his sister.";
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);
    private static final FinancialQuarter QUARTER = FinancialQuarter.parse("2020-21/Q4");

    @TempDir
    Path folder;

    private Colleagues colleagues;
    private long aisha;
    private long referral;
    private long support;
    private long marta;

    @BeforeEach
    void aishaLivesInRoom1() {
        colleagues = new Colleagues(folder);
        colleagues.as(ANN, store -> {
            Referral came = colleagues.refuge.referral(LocalDateTime.of(2021, 3, 1, 9, 0));
            came.children = 1;
            Person person = SmallRefuge.person("Aisha", "Khan");
            person.dateOfBirth = LocalDate.of(1990, 5, 4);
            desk(store).log(came, person);
            aisha = person.id;
            referral = came.id;
            desk(store)
                    .decide(
                            came,
                            new Decision.Place(null, colleagues.refuge.family.id, LocalDate.of(2021, 3, 2), "zoe"));
            support = new Support(store).of(aisha).getFirst().id();
            marta = desk(store)
                    .log(
                            colleagues.refuge.referral(LocalDateTime.of(2021, 3, 14, 9, 0)),
                            SmallRefuge.person("Marta", "Nowak"))
                    .personId;
        });
    }

    @AfterEach
    void close() {
        colleagues.close();
    }

    private void shutBoOut() {
        colleagues.as(ANN, store -> new WhoMaySee(store).shutOut(CasePart.SUPPORT, support, BO, WHY));
    }

    @Test
    void for_who_is_shut_out_the_case_is_in_no_list_and_in_no_count() {
        shutBoOut();
        colleagues.as(BO, store -> {
            assertThat(desk(store).all()).extracting(row -> row.who()).containsExactly("Marta Nowak");
            assertThat(new Support(store).all()).isEmpty();
            assertThat(new Support(store).openOn(TODAY)).isEmpty();
            assertThat(desk(store).of(aisha)).isEmpty();
            assertThat(new Support(store).of(aisha)).isEmpty();
            var today = new Today(store, new BedBoard(store)).look();
            assertThat(today.supported()).isZero();
            assertThat(today.quarter().received()).isEqualTo(1);
            assertThat(today.quarter().placed()).isZero();
            People people = new People(store);
            people.readNames();
            assertThat(people.find("khan", 9)).isEmpty();
            assertThat(people.find("mar", 9)).extracting(NameIndex.Known::id).containsExactly(marta);
            assertThat(people.open(List.of(aisha, marta)))
                    .extracting(person -> person.id)
                    .containsExactly(marta);
            assertThat(people.recourse(aisha)).isEmpty();
        });
        colleagues.as(ZOE, store -> assertThat(new Support(store).all()).hasSize(1));
    }

    @Test
    void what_is_opened_or_changed_by_its_id_answers_as_if_there_were_no_such_id() {
        shutBoOut();
        colleagues.as(BO, store -> {
            long nobody = 999_999_999;
            assertAlike(() -> new People(store).open(aisha), () -> new People(store).open(nobody));
            assertAlike(() -> desk(store).open(referral), () -> desk(store).open(nobody));
            assertAlike(() -> new Support(store).open(support), () -> new Support(store).open(nobody));
            assertAlike(() -> new Support(store).resume(support), () -> new Support(store).resume(nobody));
            assertAlike(
                    () -> new Support(store).addNote(noteOn(support)),
                    () -> new Support(store).addNote(noteOn(nobody)));
            assertAlike(
                    () -> new Support(store).addNeed(needOf(support, aisha)),
                    () -> new Support(store).addNeed(needOf(nobody, aisha)));
            assertAlike(() -> new People(store).save(withId(aisha)), () -> new People(store).save(withId(nobody)));
            assertAlike(
                    () -> desk(store).log(new Referral(), withId(aisha)),
                    () -> desk(store).log(new Referral(), withId(nobody)));
            assertAlike(
                    () -> desk(store).log(colleagues.refuge.referral(TODAY.atTime(9, 0)), withId(aisha)),
                    () -> desk(store).log(colleagues.refuge.referral(TODAY.atTime(9, 0)), withId(nobody)));
            assertAlike(
                    () -> new Support(store).addMember(memberOf(support), withId(marta)),
                    () -> new Support(store).addMember(memberOf(nobody), withId(marta)));
        });
        colleagues.as(ANN, store -> {
            assertThat(new Support(store).open(support).notes()).isEmpty();
            assertThat(new Support(store).open(support).members()).hasSize(2);
            assertThat(desk(store).all()).hasSize(2);
        });
    }

    @Test
    void a_child_and_whoever_joins_the_household_later_are_of_the_same_case() {
        shutBoOut();
        long child = colleagues.ask(
                ZOE,
                store -> new Support(store).open(support).members().getLast().person().id);
        long aunt = colleagues.ask(
                ZOE,
                store -> new Support(store).addMember(memberOf(support), SmallRefuge.person("Nadia", "Khan")).personId);
        colleagues.as(BO, store -> {
            assertThat(new People(store).open(List.of(child, aunt))).isEmpty();
            assertThat(new Support(store).all()).isEmpty();
        });
        long second = colleagues.ask(
                ZOE,
                store -> desk(store)
                        .log(colleagues.refuge.referral(TODAY.atTime(9, 0)), new People(store).open(aunt))
                        .id);
        colleagues.as(BO, store -> assertThat(desk(store).all()).noneMatch(row -> row.id() == second));
        colleagues.as(ZOE, store -> assertThat(desk(store).all()).anyMatch(row -> row.id() == second));
    }

    @Test
    void a_unit_is_not_available_without_a_name_a_link_or_a_day_since_when() {
        shutBoOut();
        colleagues.as(BO, store -> {
            UnitTonight room = room(store);
            assertThat(room.state()).isEqualTo(UnitTonight.State.NOT_AVAILABLE);
            assertThat(room.supportId()).isNull();
            assertThat(room.household()).isNull();
            assertThat(room.since()).isNull();
            assertThat(room.reason()).isNull();
            var today = new Today(store, new BedBoard(store)).look();
            assertThat(today.freeUnits()).isEqualTo(2);
            assertThat(today.units()).isEqualTo(3);
            assertThat(today.moves()).isEmpty();
            Referral waiting =
                    desk(store).open(desk(store).all().getFirst().id()).referral();
            assertThatThrownBy(() -> desk(store)
                            .decide(waiting, new Decision.Place(null, colleagues.refuge.family.id, TODAY, null)))
                    .hasMessageContaining("Another household is in this unit");
        });
        colleagues.as(ZOE, store -> assertThat(room(store).household()).isEqualTo("A.K. + 1"));
    }

    @Test
    void the_return_counts_everybody_and_shows_no_record_that_is_hidden_to_who_makes_it() {
        var counted = colleagues.ask(
                ANN, store -> new QuarterlyReturn(store).make(QUARTER).counted());
        colleagues.as(ANN, store -> new WhoMaySee(store).shutOut(CasePart.SUPPORT, support, CY, WHY));
        colleagues.as(CY, store -> {
            var own = new QuarterlyReturn(store).make(QUARTER).counted();
            assertThat(own.figures()).isEqualTo(counted.figures());
            assertThat(own.gaps())
                    .extracting(gap -> gap.missing())
                    .isEqualTo(counted.gaps().stream().map(gap -> gap.missing()).toList());
            assertThat(own.gaps()).flatExtracting(gap -> gap.records()).doesNotContain(aisha, referral, support);
            assertThat(own.gaps()).anyMatch(gap -> gap.notShown() > 0);
        });
        colleagues.as(DEE, store -> {
            var blind = new QuarterlyReturn(store).make(QUARTER).counted();
            assertThat(blind.figures()).isEqualTo(counted.figures());
            assertThat(blind.gaps()).flatExtracting(gap -> gap.records()).isEmpty();
        });
    }

    @Test
    void a_manager_who_is_shut_out_takes_no_set_out_that_would_not_be_whole() throws Exception {
        colleagues.as(ANN, store -> new WhoMaySee(store).shutOut(CasePart.PERSON, aisha, CY, WHY));
        colleagues.as(
                CY,
                store -> assertThatThrownBy(() -> new SetExport(store).write(folder.resolve("set"), Progress.SILENT))
                        .isInstanceOfSatisfying(
                                Problem.class,
                                problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NO_RIGHT)));
        assertThat(folder.resolve("set")).doesNotExist();
        colleagues.as(ANN, store -> new SetExport(store).write(folder.resolve("set"), Progress.SILENT));
        assertThat(Files.readString(folder.resolve("set/people.csv"))).contains("Aisha");
    }

    @Test
    void a_second_referral_for_the_same_person_is_accepted_and_put_before_a_manager() {
        shutBoOut();
        long second = colleagues.ask(BO, store -> {
            Referral again = desk(store)
                    .log(colleagues.refuge.referral(TODAY.atTime(9, 0)), SmallRefuge.person("khan", "Áisha"));
            assertThat(desk(store).all()).extracting(row -> row.who()).contains("khan Áisha");
            return again.id;
        });
        colleagues.as(ZOE, store -> assertThat(desk(store).all()).hasSize(3));
        colleagues.as(CY, store -> {
            Doubles doubles = new Doubles(store);
            assertThat(doubles.toAnswer()).singleElement().satisfies(pair -> {
                assertThat(pair.like().id).isEqualTo(aisha);
                assertThat(pair.by()).isEqualTo(BO);
            });
            doubles.same(doubles.toAnswer().getFirst().id());
            assertThat(doubles.toAnswer()).isEmpty();
            assertThat(desk(store).of(aisha)).extracting(row -> row.id()).contains(second, referral);
        });
        colleagues.as(BO, store -> {
            assertThat(desk(store).all()).extracting(row -> row.who()).containsExactly("Marta Nowak");
            assertAlike(() -> desk(store).open(second), () -> desk(store).open(99_999_999));
        });
    }

    @Test
    void two_people_of_one_name_stay_two_when_a_manager_says_so() {
        shutBoOut();
        colleagues.as(
                BO,
                store -> desk(store)
                        .log(colleagues.refuge.referral(TODAY.atTime(9, 0)), SmallRefuge.person("Aisha", "Khan")));
        colleagues.as(ANN, store -> {
            Doubles doubles = new Doubles(store);
            doubles.another(doubles.toAnswer().getFirst().id());
            assertThat(doubles.toAnswer()).isEmpty();
        });
        colleagues.as(BO, store -> {
            People people = new People(store);
            people.readNames();
            Person other = people.open(people.find("khan", 9).getFirst().id());
            other.religion = "not_asked";
            people.save(other);
        });
        colleagues.as(ANN, store -> assertThat(new Doubles(store).toAnswer()).isEmpty());
    }

    @Test
    void a_restricted_case_is_open_to_who_is_named_alone() {
        colleagues.as(ANN, store -> new WhoMaySee(store).restrict(CasePart.REFERRAL, referral, List.of(ZOE), WHY));
        colleagues.as(BO, store -> assertThat(new Support(store).all()).isEmpty());
        colleagues.as(ZOE, store -> assertThat(new Support(store).all()).hasSize(1));
        colleagues.as(CY, store -> {
            assertThat(new Support(store).all()).isEmpty();
            assertThat(new WhoMaySee(store).all()).isEmpty();
        });
        colleagues.as(ANN, store -> {
            WhoMaySee sight = new WhoMaySee(store);
            sight.restrict(CasePart.PERSON, aisha, List.of(BO), "He covers for Zoe.");
            assertThat(sight.of(CasePart.SUPPORT, support).users())
                    .extracting(user -> user.name() + " " + user.sight())
                    .containsExactly("ann NAMED", "bo NAMED", "cy NOT_NAMED", "dee NO_CASES", "zoe NAMED");
            assertThat(sight.of(CasePart.SUPPORT, support).of(SightRule.RESTRICTED))
                    .hasSize(1);
        });
        colleagues.as(BO, store -> assertThat(new Support(store).all()).hasSize(1));
        colleagues.as(ANN, store -> {
            WhoMaySee sight = new WhoMaySee(store);
            sight.of(CasePart.PERSON, aisha)
                    .of(SightRule.RESTRICTED)
                    .forEach(rule -> sight.end(rule.id, "No longer needed."));
            assertThat(sight.of(CasePart.PERSON, aisha).rules()).isEmpty();
        });
        colleagues.add("eve", Set.of(Role.KEY_WORKER));
        colleagues.as("eve", store -> assertThat(new Support(store).all()).hasSize(1));
    }

    @Test
    void a_lock_out_holds_for_a_manager_and_for_who_is_named() {
        colleagues.as(ANN, store -> {
            WhoMaySee sight = new WhoMaySee(store);
            sight.restrict(CasePart.PERSON, aisha, List.of(BO, ZOE), WHY);
            sight.shutOut(CasePart.PERSON, aisha, BO, WHY);
            sight.shutOut(CasePart.PERSON, aisha, CY, WHY);
            assertThatThrownBy(() -> sight.shutOut(CasePart.PERSON, aisha, BO, WHY))
                    .hasMessageContaining("already");
            assertThatThrownBy(() -> sight.shutOut(CasePart.PERSON, aisha, ANN, WHY))
                    .hasMessageContaining("nobody could take that back");
            assertThatThrownBy(() -> sight.shutOut(CasePart.PERSON, aisha, ZOE, " "))
                    .hasMessageContaining("Say why");
        });
        colleagues.as(BO, store -> assertThat(new Support(store).all()).isEmpty());
        colleagues.as(CY, store -> {
            assertThat(new Support(store).all()).isEmpty();
            assertThat(new WhoMaySee(store).all()).isEmpty();
            assertAlike(
                    () -> new WhoMaySee(store).of(CasePart.PERSON, aisha),
                    () -> new WhoMaySee(store).of(CasePart.PERSON, 99_999_999));
        });
    }

    @Test
    void a_manager_who_is_not_named_can_look_past_a_restriction_and_those_who_are_hear_of_it() {
        colleagues.as(ANN, store -> new WhoMaySee(store).restrict(CasePart.PERSON, aisha, List.of(ZOE), WHY));
        colleagues.as(CY, store -> {
            LookingPast looking = new LookingPast(store);
            assertThat(looking.own()).singleElement().satisfies(closed -> {
                assertThat(closed.restricted()).isTrue();
                assertThat(closed.by()).isEqualTo(ANN);
            });
            looking.past(looking.own().getFirst().ruleId(), "Ann is ill, the ambulance asks.");
            assertThat(looking.own()).isEmpty();
            assertThat(new Support(store).all()).hasSize(1);
            assertThat(new WhoMaySee(store).of(CasePart.PERSON, aisha).users())
                    .as("another session of hers would not")
                    .extracting(user -> user.name() + " " + user.sight())
                    .contains("cy NOT_NAMED");
        });
        colleagues.as(
                ANN,
                store -> assertThat(new LookingPast(store).byOthers())
                        .singleElement()
                        .satisfies(look -> assertThat(look.told().userName).isEqualTo(CY)));
        colleagues.as(CY, store -> assertThat(new Support(store).all()).isEmpty());
    }

    @Test
    void who_is_shut_out_of_a_restricted_case_has_to_look_past_both() {
        colleagues.as(ANN, store -> {
            new WhoMaySee(store).restrict(CasePart.PERSON, aisha, List.of(), WHY);
            new WhoMaySee(store).shutOut(CasePart.PERSON, aisha, CY, WHY);
        });
        colleagues.as(CY, store -> {
            LookingPast looking = new LookingPast(store);
            assertThat(looking.own()).hasSize(2);
            looking.past(looking.own().getFirst().ruleId(), "The ambulance asks.");
            assertThat(new Support(store).all()).isEmpty();
            looking.past(looking.own().getFirst().ruleId(), "The ambulance asks.");
            assertThat(new Support(store).all()).hasSize(1);
        });
    }

    @Test
    void the_last_manager_who_is_named_stays_so_until_another_is() {
        colleagues.as(ANN, store -> {
            WhoMaySee sight = new WhoMaySee(store);
            sight.restrict(CasePart.PERSON, aisha, List.of(ZOE), WHY);
            long ann = naming(sight, ANN);
            assertThatThrownBy(() -> sight.end(ann, "I leave.")).hasMessageContaining("nobody could take that back");
            sight.restrict(CasePart.PERSON, aisha, List.of(CY), "Cy takes over.");
            sight.end(naming(sight, ANN), "I leave.");
            assertThat(new Support(store).all()).isEmpty();
        });
        colleagues.as(CY, store -> assertThat(new Support(store).all()).hasSize(1));
    }

    private long naming(WhoMaySee sight, String user) {
        return sight.of(CasePart.PERSON, aisha).of(SightRule.NAMED).stream()
                .filter(rule -> rule.userName.equals(user))
                .findFirst()
                .orElseThrow()
                .id;
    }

    @Test
    void a_lifted_lock_out_lets_see_again_and_is_kept_with_its_reason() {
        shutBoOut();
        colleagues.as(ANN, store -> {
            WhoMaySee sight = new WhoMaySee(store);
            long rule = sight.of(CasePart.PERSON, aisha).rules().getFirst().id;
            assertThatThrownBy(() -> sight.end(rule, null)).hasMessageContaining("Say why");
            sight.end(rule, "It was another Bo.");
            SightRule kept = store.read(tx -> tx.get(SightRule.class, rule));
            assertThat(kept.endReason).isEqualTo("It was another Bo.");
            assertThat(kept.endedBy).isEqualTo(ANN);
        });
        colleagues.as(BO, store -> assertThat(new Support(store).all()).hasSize(1));
    }

    @Test
    void a_manager_who_is_shut_out_can_look_past_it_for_a_reason_until_signing_out_and_another_manager_hears_of_it() {
        colleagues.as(ANN, store -> new WhoMaySee(store).shutOut(CasePart.PERSON, aisha, CY, WHY));
        colleagues.as(CY, store -> {
            LookingPast looking = new LookingPast(store);
            long own = looking.own().getFirst().ruleId();
            assertThatThrownBy(() -> looking.past(own, "")).hasMessageContaining("Say why");
            looking.past(own, "Fire alarm, I must know who is in Room 2.");
            assertThat(looking.own()).isEmpty();
            assertThat(looking.byOthers()).isEmpty();
            assertThat(new Support(store).all()).extracting(SupportRow::who).containsExactly("Aisha Khan");
        });
        colleagues.as(
                BO,
                store -> assertThatThrownBy(() -> new LookingPast(store).own()).hasMessageContaining("Manager"));
        colleagues.as(CY, store -> assertThat(new Support(store).all()).isEmpty());
        colleagues.as(ANN, store -> {
            LookingPast looking = new LookingPast(store);
            assertThat(looking.byOthers()).singleElement().satisfies(look -> {
                assertThat(look.told().userName).isEqualTo(CY);
                assertThat(look.told().reason).startsWith("Fire alarm");
            });
            looking.lookedAt(looking.byOthers().getFirst().told().id);
            assertThat(looking.byOthers()).isEmpty();
        });
    }

    @Test
    void a_user_who_is_removed_and_comes_back_stays_shut_out_and_is_named_no_more() {
        colleagues.as(ANN, store -> {
            new WhoMaySee(store).shutOut(CasePart.PERSON, aisha, BO, WHY);
            new WhoMaySee(store).restrict(CasePart.PERSON, marta, List.of(ZOE), "She asked for Zoe.");
        });
        colleagues.remove(BO);
        colleagues.remove(ZOE);
        colleagues.add("Bo", Set.of(Role.KEY_WORKER));
        colleagues.add(ZOE, Set.of(Role.KEY_WORKER));
        colleagues.as("Bo", store -> assertThat(new Support(store).all()).isEmpty());
        colleagues.as(
                ZOE,
                store -> assertThat(desk(store).all())
                        .extracting(row -> row.who())
                        .containsExactly("Aisha Khan"));
    }

    @Test
    void whenever_somebody_new_can_sign_in_managers_are_asked_whether_it_is_who_was_shut_out_and_is_gone() {
        shutBoOut();
        colleagues.remove(BO);
        colleagues.as(ANN, store -> assertThat(new GoneUsers(store).toCheck()).isEmpty());
        colleagues.add("b.khan", Set.of(Role.KEY_WORKER));
        colleagues.as("b.khan", store -> assertThat(new Support(store).all()).hasSize(1));
        colleagues.as(CY, store -> {
            GoneUsers gone = new GoneUsers(store);
            assertThat(gone.toCheck()).singleElement().satisfies(one -> {
                assertThat(one.name()).isEqualTo(BO);
                assertThat(one.fresh()).containsExactly("b.khan");
            });
            gone.is(BO, "b.khan");
            assertThat(gone.toCheck()).isEmpty();
        });
        colleagues.as("b.khan", store -> assertThat(new Support(store).all()).isEmpty());
        colleagues.add("b.khalil", Set.of(Role.KEY_WORKER));
        colleagues.as(CY, store -> {
            new GoneUsers(store).isNone(BO);
            assertThat(new GoneUsers(store).toCheck()).isEmpty();
        });
    }

    @Test
    void a_referral_of_nobody_can_be_shut_and_stays_so_when_her_name_is_learnt() {
        long nameless = colleagues.ask(ANN, store -> {
            Referral call = desk(store).log(colleagues.refuge.referral(TODAY.atTime(8, 0)), null);
            new WhoMaySee(store).shutOut(CasePart.REFERRAL, call.id, BO, "She says that he is her brother.");
            return call.id;
        });
        colleagues.as(BO, store -> assertThat(desk(store).all()).noneMatch(row -> row.id() == nameless));
        long learnt = colleagues.ask(ZOE, store -> {
            Person person = SmallRefuge.person("Sara", "Bell");
            desk(store).amend(desk(store).open(nameless).referral(), person);
            return person.id;
        });
        colleagues.as(BO, store -> {
            assertThat(new People(store).open(List.of(learnt))).isEmpty();
            assertThat(desk(store).all()).noneMatch(row -> row.id() == nameless);
        });
        colleagues.as(
                ANN,
                store -> assertThat(
                                new WhoMaySee(store).of(CasePart.PERSON, learnt).users())
                        .anyMatch(user -> user.name().equals(BO) && user.sight() == SightPolicy.SHUT_OUT));
    }

    private static void assertAlike(ThrowingCallable hidden, ThrowingCallable none) {
        Problem one = problem(hidden);
        Problem other = problem(none);
        assertThat(one.kind()).isEqualTo(other.kind());
        assertThat(one.getMessage()).isEqualTo(other.getMessage());
    }

    private static Problem problem(ThrowingCallable call) {
        return (Problem) org.assertj.core.api.Assertions.catchThrowable(call);
    }

    @Test
    void nights_by_unit_are_listed_for_nobody_who_is_shut_out_of_a_stay() {
        shutBoOut();
        Place nights = new Place("R1", "refuge", "commissioned", "yes", "nights_occupied");
        colleagues.as(BO, store -> assertThat(under(store, nights).entries()).isEmpty());
        colleagues.as(ZOE, store -> assertThat(under(store, nights).entries()).isNotEmpty());
        long forBo = colleagues.ask(BO, store -> under(store, nights).total());
        long forZoe = colleagues.ask(ZOE, store -> under(store, nights).total());
        assertThat(forBo).isEqualTo(forZoe);
    }

    @Test
    void in_nights_by_month_a_hidden_household_is_nothing_but_a_unit_that_is_not_available() {
        shutBoOut();
        YearMonth february = YearMonth.of(2021, 2);
        YearMonth march = february.plusMonths(1);
        long service = colleagues.refuge.refuge.id;
        colleagues.as(
                ZOE,
                store -> assertThat(
                                new NightsByMonth(store).count(february, march).nights())
                        .containsExactly(
                                new MonthOfNights(february, service, 84, 0, 0, 0, 0),
                                new MonthOfNights(march, service, 42, 13, 0, 0, 1)));
        colleagues.as(BO, store -> {
            var counted = new NightsByMonth(store).count(february, march);
            assertThat(counted.nights())
                    .as("nor is it told since when")
                    .containsExactly(
                            new MonthOfNights(february, service, 84, 0, 28, 0, 0),
                            new MonthOfNights(march, service, 42, 0, 14, 0, 0));
            assertThat(counted.households()).containsEntry(march, 0);
        });
    }

    @Test
    void a_unit_in_which_a_hidden_household_lives_is_split_no_more_than_one_that_is_void() {
        colleagues.as(ANN, store -> {
            new WhoMaySee(store).shutOut(CasePart.SUPPORT, support, CY, WHY);
            new BedBoard(store).close(colleagues.refuge.alone.id, TODAY, null, "repair");
        });
        colleagues.as(CY, store -> {
            String lived = problem(() -> split(store, colleagues.refuge.family)).getMessage();
            String closed = problem(() -> split(store, colleagues.refuge.alone)).getMessage();
            assertThat(lived.replace(colleagues.refuge.family.name, "it"))
                    .isEqualTo(closed.replace(colleagues.refuge.alone.name, "it"));
        });
    }

    @Test
    void a_unit_in_which_a_hidden_household_lives_is_closed_or_opened_later_no_more_than_one_that_is_void() {
        colleagues.as(ANN, store -> {
            new WhoMaySee(store).shutOut(CasePart.SUPPORT, support, CY, WHY);
            new BedBoard(store).close(colleagues.refuge.alone.id, TODAY, null, "repair");
        });
        colleagues.as(CY, store -> {
            for (Consumer<Unit> change : List.<Consumer<Unit>>of(
                    unit -> unit.closed = TODAY.plusDays(1), unit -> unit.opened = TODAY.plusDays(1))) {
                String lived = problem(() -> amend(store, colleagues.refuge.family, change))
                        .getMessage();
                String closed = problem(() -> amend(store, colleagues.refuge.alone, change))
                        .getMessage();
                assertThat(lived.replace(colleagues.refuge.family.name, "it"))
                        .isEqualTo(closed.replace(colleagues.refuge.alone.name, "it"));
            }
        });
    }

    private static void amend(Store store, Unit of, Consumer<Unit> change) {
        Unit unit = new Units(store)
                .byService().get(of.serviceId).stream()
                        .filter(each -> each.id.equals(of.id))
                        .findFirst()
                        .orElseThrow();
        change.accept(unit);
        new Units(store).amend(unit);
    }

    private static void split(Store store, Unit unit) {
        new BedBoard(store)
                .changes()
                .split(unit.id, TODAY, List.of(new UnitChanges.Part("A", 0), new UnitChanges.Part("B", 0)));
    }

    @Test
    void earlier_nights_do_not_tell_since_when_either() {
        shutBoOut();
        colleagues.as(BO, store -> {
            var line = new BedBoard(store)
                    .lines(LocalDate.of(2021, 2, 20), 30).values().stream()
                            .flatMap(List::stream)
                            .filter(unit -> unit.unit().id.equals(colleagues.refuge.family.id))
                            .findFirst()
                            .orElseThrow();
            assertThat(line.bars())
                    .singleElement()
                    .satisfies(bar -> assertThat(bar.what().state()).isEqualTo(UnitTonight.State.NOT_AVAILABLE));
        });
        colleagues.as(ZOE, store -> {
            Support work = new Support(store);
            var open = work.open(support).support();
            open.ended = LocalDate.of(2021, 3, 12);
            work.end(open);
        });
        colleagues.as(BO, store -> {
            assertThat(room(store).state()).isEqualTo(UnitTonight.State.FREE);
            assertThat(room(store).since()).isNull();
        });
    }

    @Test
    void a_manager_who_is_shut_out_brings_no_set_in_since_the_answer_would_tell_what_the_case_holds() throws Exception {
        Path set = folder.resolve("set");
        colleagues.as(ANN, store -> {
            new SetExport(store).write(set, Progress.SILENT);
            new WhoMaySee(store).shutOut(CasePart.SUPPORT, support, CY, WHY);
        });
        colleagues.as(
                CY,
                store -> assertThatThrownBy(() -> new SetImport(store).load(set, Progress.SILENT))
                        .isInstanceOfSatisfying(
                                Problem.class,
                                problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NO_RIGHT)));
    }

    private static RecordsUnder under(Store store, Place place) {
        return new QuarterlyReturn(store).recordsUnder(QUARTER, place).orElseThrow();
    }

    private UnitTonight room(Store store) {
        return new BedBoard(store)
                .on(TODAY).values().stream()
                        .flatMap(List::stream)
                        .filter(unit -> unit.unit().id.equals(colleagues.refuge.family.id))
                        .findFirst()
                        .orElseThrow();
    }

    private static ReferralDesk desk(Store store) {
        return new ReferralDesk(store, new Placing());
    }

    private static Note noteOn(long support) {
        Note note = new Note();
        note.supportId = support;
        note.kind = "phone";
        note.text = "Rang.";
        return note;
    }

    private static Need needOf(long support, long person) {
        Need need = new Need();
        need.supportId = support;
        need.personId = person;
        need.need = "housing";
        need.identified = TODAY;
        return need;
    }

    private static Membership memberOf(long support) {
        Membership member = new Membership();
        member.supportId = support;
        member.role = Membership.ADULT;
        member.joined = TODAY;
        return member;
    }

    private static Person withId(long id) {
        Person person = SmallRefuge.person("Aisha", "Khan");
        person.id = id;
        return person;
    }
}
