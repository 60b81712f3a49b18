package org.rowan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rowan.backup.Backups;
import org.rowan.backup.ui.BackupCard;
import org.rowan.bedboard.Units;
import org.rowan.exchange.Fault;
import org.rowan.exchange.SetExport;
import org.rowan.exchange.SetImport;
import org.rowan.fx.Desk;
import org.rowan.fx.Place;
import org.rowan.provider.Providers;
import org.rowan.setup.ui.SetUpScreen;
import org.rowan.setup.ui.SetUpServices;
import org.rowan.support.ExampleStores;
import org.rowan.support.Names;

class SetUpJourneysTest extends Journey {
    private Providers providers;
    private Units units;

    @Override
    void register(Desk desk) {
        providers = new Providers(store);
        units = new Units(store);
        SetUpServices services = new SetUpServices(providers, units, new SetImport(store), new SetExport(store));
        pages.register(
                Place.SET_UP,
                () -> new SetUpScreen(
                        services, desk, () -> {}, List.of(new BackupCard(new Backups(store), desk).node())));
    }

    @Test
    void a_broken_set_is_refused_with_its_fault_and_nothing_is_stored() {
        dialogs.choosing(Path.of("src/test/resources/exchange/bad/bad_boolean"));
        go(Place.SET_UP);
        untilShown("Set up the provider");
        press("#import-folder");
        untilShown("Nothing was stored: the set has 1 fault");
        TableView<Fault> table = lookup("#faults").queryTableView();
        assertThat(table.getItems()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("services.csv");
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.column()).isEqualTo("commissioned");
        });
        assertThat(Names.nameless(shell)).isEmpty();
        assertThat(providers.provider()).isEmpty();
    }

    @Test
    void a_whole_set_comes_in_and_is_listed() {
        dialogs.choosing(ExampleStores.set("provider-a"));
        go(Place.SET_UP);
        untilShown("Set up the provider");
        press("#import-folder");
        untilShown("Provider A (synthetic)");
        untilShown("3 services with 74 units.");
        assertThat(Names.nameless(shell)).isEmpty();
    }

    @Test
    void an_empty_store_gets_its_provider_service_and_unit_by_hand() {
        go(Place.SET_UP);
        untilShown("Set up the provider");
        press("Set up the provider");
        untilShown("Council that gets the return");
        assertThat(Names.nameless(shell)).isEmpty();
        into("Name").write("Rowan House");
        into("Council that gets the return");
        choose("coventry");
        press("#save");
        until(() -> providers.provider().isPresent());
        assertThat(providers.provider().orElseThrow().reference).isEqualTo("rowan-house");

        untilShown("Add a service");
        press("Add a service");
        untilShown("Open since");
        assertThat(Names.nameless(shell)).isEmpty();
        into("Name").write("Refuge");
        into("Kind");
        choose("refuge acc");
        into("Open since").write("1/4/19");
        press("#save");
        until(() -> providers.services().size() == 1);

        untilShown("Add a unit");
        press("Add a unit");
        untilShown("Can be lived in since");
        assertThat(Names.nameless(shell)).isEmpty();
        into("Name").write("Room 1");
        into("Children beside one adult").write("2");
        press("#save");
        until(() -> !units.byService().isEmpty());
        assertThat(units.byService().values().stream().flatMap(List::stream))
                .singleElement()
                .satisfies(unit -> assertThat(unit.children).isEqualTo(2));

        untilShown("1 service with 1 unit.");
        press("Refuge, 1 unit");
        press("Room 1");
        untilShown("Closed from the night of");
        assertThat(Names.nameless(shell)).isEmpty();
        into("Name").eraseText(6).write("Flat 1");
        control(KeyCode.S);
        until(() ->
                units.byService().values().stream().flatMap(List::stream).allMatch(unit -> unit.name.equals("Flat 1")));
        assertThat(unanswered).isEmpty();
    }

    @Test
    void a_folder_for_backups_is_chosen_and_one_is_made_at_once() {
        Path stick = folder.resolve("stick");
        dialogs.choosing(stick);
        go(Place.SET_UP);
        untilShown("No backup was made yet.");
        assertThat(Names.nameless(shell)).isEmpty();
        press("#backup-folder");
        untilShown("Back up now");
        press("#back-up");
        untilShown("Last good backup: today, 12:00.");
        assertThat(stick.toFile().list()).containsExactly("rowan-2021-03-15-120000.backup");
        assertThat(Names.nameless(shell)).isEmpty();
        assertThat(unanswered).isEmpty();
    }

    @Test
    void the_verb_of_a_form_stays_in_sight_however_low_the_window_is() {
        interact(() -> shell.getScene().getWindow().setHeight(420));
        go(Place.SET_UP);
        untilShown("Set up the provider");
        press("Set up the provider");
        untilShown("Council that gets the return");
        Bounds save =
                lookup("#save").query().localToScene(lookup("#save").query().getBoundsInLocal());
        assertThat(save.getMaxY()).isLessThanOrEqualTo(shell.getScene().getHeight());
        clickOn("#save");
        untilShown("1 field needs correcting.");
    }
}
