package org.rowan.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rowan.support.Refusals.refusedFor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.bedboard.BedBoard;
import org.rowan.bedboard.Stay;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.Units;
import org.rowan.kernel.Problem;
import org.rowan.store.Store;
import org.rowan.support.SupportPeriod;
import org.rowan.support.TestStores;

class ProvidersTest {
    private static final LocalDate OPENED = LocalDate.of(2019, 4, 1);

    @TempDir
    Path folder;

    private Store store;
    private Providers providers;
    private Units units;

    @BeforeEach
    void open() {
        store = TestStores.created(folder);
        providers = new Providers(store);
        units = new Units(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void an_empty_store_is_set_up_once() {
        assertThat(providers.provider()).isEmpty();
        providers.setUp(provider("rowan-house"));
        assertThat(providers.provider().orElseThrow().reference).isEqualTo("rowan-house");
        assertThatThrownBy(() -> providers.setUp(provider("other-house")))
                .isInstanceOf(Problem.class)
                .matches(problem -> ((Problem) problem).kind() == Problem.Kind.REFUSED);
    }

    @Test
    void a_code_stands_in_file_names_and_takes_nothing_that_a_file_system_may_not() {
        for (String code : List.of("", "r", "Rowan", "rowan house", "rowan/house", "../rowan", "-rowan", "é-house")) {
            refusedFor("provider_code", () -> providers.setUp(provider(code)));
        }
        assertThat(providers.provider()).isEmpty();
    }

    @Test
    void a_provider_reports_to_a_council_of_the_list() {
        Provider provider = provider("rowan-house");
        provider.homeAuthority = "not_known";
        refusedFor("home_authority", () -> providers.setUp(provider));
    }

    @Test
    void a_service_has_a_name_of_its_own_a_kind_and_a_first_day() {
        refusedFor("name", () -> providers.add(service(" ", "refuge")));
        refusedFor("kind", () -> providers.add(service("Refuge", "castle")));
        Service undated = service("Refuge", "refuge");
        undated.opened = null;
        refusedFor("opened", () -> providers.add(undated));
        providers.add(service("Refuge", "refuge"));
        refusedFor("name", () -> providers.add(service("refuge", "outreach")));
        assertThat(providers.services()).extracting(service -> service.name).containsExactly("Refuge");
    }

    @Test
    void a_unit_belongs_to_a_service_in_which_people_live() {
        Service outreach = providers.add(service("Outreach", "outreach"));
        refusedFor("service_id", () -> units.add(unit(outreach, "Room 1")));
    }

    @Test
    void a_unit_does_not_open_before_its_service() {
        Service refuge = providers.add(service("Refuge", "refuge"));
        Unit early = unit(refuge, "Room 1");
        early.opened = OPENED.minusDays(1);
        refusedFor("opened", () -> units.add(early));
        early.opened = OPENED;
        assertThat(units.add(early).id).isNotNull();
    }

    @Test
    void a_unit_is_not_added_to_a_service_that_closes_before_it() {
        Service refuge = providers.add(closed(OPENED.plusYears(1)));
        refusedFor("closed", () -> units.add(unit(refuge, "Room 1")));
        Unit late = unit(refuge, "Room 1");
        late.opened = OPENED.plusYears(1).plusDays(1);
        refusedFor("opened", () -> units.add(late));
        Unit past = unit(refuge, "Room 1");
        past.closed = OPENED.plusYears(1);
        assertThat(units.add(past).id).isNotNull();
    }

    @Test
    void a_unit_is_not_opened_again_in_a_service_that_has_closed() {
        Service refuge = providers.add(service("Refuge", "refuge"));
        Unit unit = units.add(unit(refuge, "Room 1"));
        refuge.closed = OPENED.plusYears(1);
        units.amend(refuge);
        Unit again = units.byService().get(refuge.id).getFirst();
        assertThat(again.closed).isEqualTo(refuge.closed);
        for (LocalDate day : new LocalDate[] {null, OPENED.plusYears(1).plusDays(1)}) {
            again.closed = day;
            refusedFor("closed", () -> units.amend(again));
        }
        again.closed = OPENED.plusMonths(6);
        again.name = "Room 9";
        units.amend(again);
        assertThat(units.byService().get(refuge.id)).extracting(now -> now.id).containsExactly(unit.id);
    }

    @Test
    void a_unit_does_not_open_after_somebody_lived_in_it_or_it_was_void() {
        Service refuge = providers.add(service("Refuge", "refuge"));
        Unit lived = units.add(unit(refuge, "Room 1"));
        Unit empty = units.add(unit(refuge, "Room 2"));
        store.change(tx -> {
            SupportPeriod support = new SupportPeriod();
            support.serviceId = refuge.id;
            support.started = OPENED.plusDays(3);
            tx.insert(support);
            Stay stay = new Stay();
            stay.supportId = support.id;
            stay.unitId = lived.id;
            stay.movedIn = OPENED.plusDays(3);
            stay.movedOut = OPENED.plusDays(5);
            tx.insert(stay);
        });
        new BedBoard(store).close(empty.id, OPENED.plusDays(3), OPENED.plusDays(5), "repair");
        for (Unit unit : List.of(lived, empty)) {
            unit.opened = OPENED.plusDays(4);
            refusedFor("opened", () -> units.amend(unit));
            unit.opened = OPENED.plusDays(3);
            units.amend(unit);
        }
    }

    @Test
    void two_units_of_a_service_share_a_name_only_one_after_the_other() {
        Service refuge = providers.add(service("Refuge", "refuge"));
        Unit first = unit(refuge, "Room 1");
        first.closed = OPENED.plusYears(1);
        units.add(first);
        Unit second = unit(refuge, "room 1");
        second.opened = OPENED.plusYears(1).minusDays(1);
        refusedFor("name", () -> units.add(second));
        second.opened = OPENED.plusYears(1);
        units.add(second);
        assertThat(units.byService().get(refuge.id)).hasSize(2);
    }

    @Test
    void a_unit_takes_a_sensible_number_of_children() {
        Service refuge = providers.add(service("Refuge", "refuge"));
        for (int children : new int[] {-1, 21}) {
            Unit unit = unit(refuge, "Room 1");
            unit.children = children;
            refusedFor("children", () -> units.add(unit));
        }
    }

    private static Provider provider(String code) {
        Provider provider = new Provider();
        provider.name = "Rowan House";
        provider.reference = code;
        provider.homeAuthority = "E08000026";
        return provider;
    }

    private static Service closed(LocalDate day) {
        Service service = service("Refuge", "refuge");
        service.closed = day;
        return service;
    }

    private static Service service(String name, String kind) {
        Service service = new Service();
        service.name = name;
        service.kind = kind;
        service.opened = OPENED;
        return service;
    }

    private static Unit unit(Service service, String name) {
        Unit unit = new Unit();
        unit.serviceId = service.id;
        unit.name = name;
        unit.children = 2;
        unit.opened = OPENED;
        return unit;
    }
}
