package org.rowan.support.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.Role;
import org.rowan.people.Person;
import org.rowan.sight.WhoMaySee;
import org.rowan.store.Store;
import org.rowan.store.sight.CasePart;
import org.rowan.support.Handovers;
import org.rowan.support.Membership;
import org.rowan.support.Refusals;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportPeriod;
import org.rowan.support.TestStores;

/** The form by which cases go to another worker. */
class HandoverViewModelTest {
    @TempDir
    Path folder;

    private Store store;
    private SmallRefuge house;
    private HandoverViewModel model;
    private long closed;

    @BeforeEach
    void open() {
        store = TestStores.created(folder);
        house = new SmallRefuge(store);
        store.keys().ring(ring -> {
            ring.add("bea", Set.of(Role.KEY_WORKER), TestStores.passphrase(), false);
            return null;
        });
        household("Zoe");
        closed = household("zoe");
        household(null);
        new WhoMaySee(store).shutOut(CasePart.SUPPORT, closed, "bea", "Her sister.");
        model = new HandoverViewModel(new Handovers(store), Refusals.here());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void all_cases_of_a_worker_are_chosen_and_what_could_not_go_stays_in_sight_with_the_reason() {
        model.from().set("Zoe");
        assertThat(model.lines()).hasSize(2).allMatch(line -> line.goes().get());
        model.to().set("bea");
        model.save(() -> {});
        assertThat(model.told()).startsWith("1 case handed over to bea.");
        assertThat(model.lines()).singleElement().satisfies(line -> {
            assertThat(line.row().id()).isEqualTo(closed);
            assertThat(line.refused()).contains("shut out");
            assertThat(line.goes().get()).isFalse();
        });
        assertThat(model.hasRefused()).isTrue();
        model.takeBack(() -> {});
        assertThat(model.lines()).hasSize(2);
    }

    @Test
    void a_case_that_nobody_has_is_given_to_somebody() {
        model.from().set(HandoverViewModel.NOBODY);
        assertThat(model.lines()).hasSize(1);
        model.to().set("Zoe");
        model.lines().getFirst().words().set("She waits since Monday.");
        model.save(() -> {});
        assertThat(model.lines()).isEmpty();
        model.from().set("ZOE");
        assertThat(model.lines()).as("written in any way").hasSize(3);
    }

    @Test
    void where_no_case_is_chosen_that_is_said() {
        model.from().set("Zoe");
        model.to().set("bea");
        model.lines().forEach(line -> line.goes().set(false));
        model.save(() -> {});
        assertThat(model.saving().refused().get().field()).isEqualTo("cases");
    }

    private long household(String worker) {
        SupportPeriod period = new SupportPeriod();
        period.serviceId = house.outreach.id;
        period.keyWorker = worker;
        period.started = LocalDate.of(2021, 3, 1);
        store.change(tx -> tx.insert(period));
        Membership member = new Membership();
        member.supportId = period.id;
        member.role = Membership.ADULT;
        new Support(store).addMember(member, new Person());
        return period.id;
    }
}
