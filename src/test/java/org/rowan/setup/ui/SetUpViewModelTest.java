package org.rowan.setup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.bedboard.Units;
import org.rowan.exchange.SetExport;
import org.rowan.exchange.SetImport;
import org.rowan.kernel.Problem;
import org.rowan.provider.Providers;
import org.rowan.store.Store;
import org.rowan.support.ExampleStores;
import org.rowan.support.Refusals;
import org.rowan.support.TestStores;

class SetUpViewModelTest {
    @TempDir
    Path folder;

    private Store store;
    private SetUpViewModel model;
    private int changes;

    @BeforeEach
    void open() {
        store = TestStores.stores().create(folder.resolve("store"), TestStores.USER, TestStores.passphrase());
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
}
