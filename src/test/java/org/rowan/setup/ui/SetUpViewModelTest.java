package org.rowan.setup.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rowan.support.Refusals.refusedFor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.Units;
import org.rowan.exchange.SetExport;
import org.rowan.exchange.SetImport;
import org.rowan.kernel.Problem;
import org.rowan.provider.Providers;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.support.ExampleStores;
import org.rowan.support.Placing;
import org.rowan.support.Refusals;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportPeriod;
import org.rowan.support.TestStores;

class SetUpViewModelTest {
    @TempDir
    Path folder;

    private Store store;
    private SetUpViewModel model;
    private int changes;

    @BeforeEach
    void open() {
        store = TestStores.created(folder.resolve("store"));
        model = new SetUpViewModel(
                new SetUpServices(new Providers(store), new Units(store), new SetImport(store), new SetExport(store)),
                Refusals.here(),
                TestStores.NOON,
                () -> changes++);
        model.load();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void records_that_came_in_are_shown_and_others_are_told() {
        model.importSet(ExampleStores.set("provider-a"));
        assertThat(model.outcome().get())
                .asInstanceOf(InstanceOfAssertFactories.type(SetUpViewModel.Outcome.Loaded.class))
                .matches(loaded -> loaded.added() > 1000 && loaded.known() == 0);
        assertThat(model.line().get()).isEqualTo("3 services with 74 units.");
        assertThat(model.progress().get()).isNotEmpty();
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void a_set_that_is_not_there_is_said_so_and_a_broken_one_leaves_the_store_empty() {
        model.importSet(folder.resolve("nothing"));
        assertThat(model.outcome().get())
                .asInstanceOf(InstanceOfAssertFactories.type(SetUpViewModel.Outcome.Failed.class))
                .matches(failed -> failed.problem().kind() == Problem.Kind.CALL);
        model.importSet(Path.of("src/test/resources/exchange/bad/bad_date_29_february"));
        assertThat(model.outcome().get()).isInstanceOf(SetUpViewModel.Outcome.Refused.class);
        assertThat(model.facts().get().isEmpty()).isTrue();
    }

    @Test
    void whoever_stops_a_set_that_comes_in_has_nothing_of_it_in_the_store() {
        model.progress().addListener((property, before, now) -> {
            if (now.equals("Storing records")) {
                model.stop();
            }
        });
        model.importSet(ExampleStores.set("provider-a"));
        assertThat(model.outcome().get())
                .asInstanceOf(InstanceOfAssertFactories.type(SetUpViewModel.Outcome.Failed.class))
                .matches(failed -> failed.problem().getMessage().equals("Stopped. Nothing of the set was stored."));
        model.load();
        assertThat(model.facts().get().isEmpty()).isTrue();
        assertThat(changes).isZero();
    }

    @Test
    void all_records_go_out_into_an_empty_folder_only() {
        model.importSet(ExampleStores.set("provider-a"));
        model.export(folder.resolve("out"));
        assertThat(model.outcome().get()).isInstanceOf(SetUpViewModel.Outcome.Written.class);
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**people.csv");
        model.export(folder.resolve("out"));
        assertThat(model.outcome().get()).isInstanceOf(SetUpViewModel.Outcome.Failed.class);
    }

    @Test
    void a_code_follows_from_the_name_until_another_is_typed() {
        ProviderViewModel form = model.newProvider();
        form.name().set("Rowan House & Garden ");
        assertThat(form.code().get()).isEqualTo("rowan-house-garden");
        form.code().set("rowan");
        form.name().set("Rowan House");
        assertThat(form.code().get()).isEqualTo("rowan");
    }

    @Test
    void an_empty_store_is_set_up_by_hand_and_what_is_missing_is_named() {
        ProviderViewModel provider = model.newProvider();
        provider.name().set("Rowan House");
        provider.save(done -> {});
        assertThat(provider.saving().refused().get().field()).isEqualTo("home_authority");
        provider.council().set("E08000026");
        provider.save(done -> {});
        ServiceViewModel service = model.newService();
        service.name().set("Refuge");
        service.kind().set("refuge");
        service.opened().set(LocalDate.of(2019, 4, 1));
        service.save(done -> {});
        model.load();
        UnitViewModel unit = model.newUnit(model.facts().get().services());
        unit.name().set("Room 1");
        unit.save(done -> {});
        assertThat(unit.saving().refused().get().field()).isEqualTo("children");
        unit.children().set(0);
        unit.save(done -> {});
        model.load();
        assertThat(model.line().get()).isEqualTo("1 service with 1 unit.");
    }

    @Test
    void a_new_store_names_the_first_step_that_is_not_done_until_somebody_is_recorded() {
        FirstSteps steps = new FirstSteps(new SetUpForms(model, null), () -> {}, () -> {});
        assertThat(done(steps)).containsExactly(false, false, false, false);
        SmallRefuge house = new SmallRefuge(store);
        model.load();
        assertThat(done(steps)).containsExactly(true, true, true, false);
        assertThat(model.facts().get().used()).isFalse();
        placed(house, LocalDate.of(2021, 3, 10));
        model.load();
        assertThat(model.facts().get().used()).isTrue();
    }

    private List<Boolean> done(FirstSteps steps) {
        return steps.of(model.facts().get()).stream().map(FirstSteps.Step::done).toList();
    }

    @Test
    void a_unit_in_which_somebody_lives_is_closed_only_once_she_has_left() {
        SmallRefuge house = new SmallRefuge(store);
        LocalDate today = LocalDate.of(2021, 3, 15);
        Support support = placed(house, today.minusDays(5));
        UnitViewModel form = model.unit(house.alone);
        form.name().set("Room 1, ground floor");
        form.closed().set(today);
        form.save(done -> {});
        assertThat(form.saving().refused().get().field()).isEqualTo("closed");
        SupportPeriod period =
                support.open(support.openOn(today).getFirst().id()).support();
        period.ended = today;
        support.end(period);
        form.closed().set(today.minusDays(1));
        form.save(done -> {});
        assertThat(form.saving().refused().get().getMessage()).contains("not free from that day on");
        form.closed().set(today);
        form.save(done -> {});
        assertThat(form.saving().refused().get()).isNull();
        Unit closed = unit(house.alone.id);
        assertThat(closed.name).isEqualTo("Room 1, ground floor");
        assertThat(closed.isOpenForNight(today)).isFalse();
        UnitViewModel again = model.unit(closed);
        again.closed().set(null);
        again.save(done -> {});
        assertThat(unit(house.alone.id).isOpenForNight(today)).isTrue();
    }

    @Test
    void a_unit_keeps_its_name_apart_from_the_others_when_it_is_renamed() {
        SmallRefuge house = new SmallRefuge(store);
        UnitViewModel form = model.unit(house.alone);
        form.name().set("room 2");
        form.save(done -> {});
        assertThat(form.saving().refused().get().field()).isEqualTo("name");
        form.name().set("Room 9");
        form.children().set(2);
        form.access().setAll("step_free");
        form.save(done -> {});
        assertThat(unit(house.alone.id)).satisfies(unit -> {
            assertThat(unit.name).isEqualTo("Room 9");
            assertThat(unit.children).isEqualTo(2);
            assertThat(unit.access).isEqualTo("step_free");
            assertThat(unit.reference).isEqualTo(house.alone.reference);
        });
    }

    @Test
    void a_closed_service_closes_its_units_and_takes_no_referral() {
        SmallRefuge house = new SmallRefuge(store);
        LocalDate last = LocalDate.of(2021, 3, 10);
        ServiceViewModel form = model.service(house.refuge);
        form.name().set("Old refuge");
        form.closed().set(last);
        form.save(done -> {});
        assertThat(form.saving().refused().get()).isNull();
        assertThat(new Providers(store).openOn(last.plusDays(1)))
                .extracting(service -> service.name)
                .containsExactly("Outreach");
        assertThat(unit(house.family.id).closed).isEqualTo(last);
        ReferralDesk desk = new ReferralDesk(store, new Placing());
        Referral late = house.referral(last.plusDays(1).atTime(9, 0));
        refusedFor("service_id", () -> desk.log(late, null));
    }

    @Test
    void a_service_that_supports_somebody_is_not_closed_before_that_ends() {
        SmallRefuge house = new SmallRefuge(store);
        LocalDate started = LocalDate.of(2021, 3, 10);
        placed(house, started);
        ServiceViewModel form = model.service(house.refuge);
        form.closed().set(started.plusDays(1));
        form.save(done -> {});
        assertThat(form.saving().refused().get().field()).isEqualTo("closed");
        assertThat(unit(house.family.id).closed)
                .as("nothing is closed by halves")
                .isNull();
    }

    private Support placed(SmallRefuge house, LocalDate day) {
        ReferralDesk desk = new ReferralDesk(store, new Placing());
        Referral referral = house.referral(day.atTime(9, 0));
        desk.log(referral, SmallRefuge.person("Amira", "Khan"));
        desk.decide(desk.open(referral.id).referral(), new Decision.Place(day, house.alone.id, day, null));
        return new Support(store);
    }

    private Unit unit(long id) {
        return new Units(store)
                .byService().values().stream()
                        .flatMap(List::stream)
                        .filter(unit -> unit.id == id)
                        .findFirst()
                        .orElseThrow();
    }
}
