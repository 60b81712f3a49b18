package org.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.bedboard.Units;
import org.rowan.fx.NameMask;
import org.rowan.people.People;
import org.rowan.people.Person;
import org.rowan.provider.Providers;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.shell.Finder;
import org.rowan.store.Store;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportFile;
import org.rowan.support.TestStores;

class FindingsTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);

    @TempDir
    Path folder;

    private Store store;
    private SmallRefuge house;
    private Support support;
    private final NameMask names = new NameMask();
    private final List<String> opened = new ArrayList<>();
    private Findings findings;
    private Person amira;

    @BeforeEach
    void open() {
        store = TestStores.created(folder);
        house = new SmallRefuge(store);
        support = new Support(store);
        ReferralDesk desk = new ReferralDesk(store, new Placing());
        Referral referral = house.referral(TODAY.minusDays(3).atTime(9, 30));
        amira = SmallRefuge.person("Amira", "Khan");
        desk.log(referral, amira);
        desk.decide(
                desk.open(referral.id).referral(),
                new Decision.Place(TODAY.minusDays(3), house.stepFree.id, TODAY.minusDays(3), "Ann"));
        People people = new People(store);
        people.readNames();
        findings = new Findings(
                people,
                new Units(store),
                new Providers(store),
                support,
                new Findings.Steps(
                        List.of(),
                        new Findings.ToRecords(
                                id -> opened.add("case " + id),
                                id -> opened.add("person " + id),
                                id -> opened.add("unit " + id),
                                names::of)));
    }

    @Test
    void a_name_that_is_found_while_names_are_hidden_is_not_in_sight() {
        names.toggle();
        assertThat(findings.find("amira")).extracting(Finder.Finding::words).containsOnly("A.K.");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whoever_has_an_open_case_is_found_with_it_first_and_her_own_page_under_it() {
        List<Finder.Finding> found = findings.find("khan am");
        assertThat(found).extracting(Finder.Finding::detail).containsExactly("case, Room 3, Refuge", "person");
        found.forEach(finding -> finding.open().run());
        assertThat(opened).containsExactly("case " + openCase(), "person " + amira.id);
    }

    @Test
    void a_case_that_has_ended_leaves_the_person_alone() {
        SupportFile file = support.open(openCase());
        file.support().ended = TODAY.minusDays(1);
        support.end(file.support());
        assertThat(findings.find("amira")).extracting(Finder.Finding::detail).containsExactly("person");
    }

    private long openCase() {
        return support.openOn(TODAY).getFirst().id();
    }
}
